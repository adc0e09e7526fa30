import { type Command, Stop } from '../kit/command.ts';
import { flowChoice, flowNames, openFlow } from './open-flow.ts';

export const forecastHowMany: Command = {
  name: 'forecast how-many',
  arguments: [{ name: 'date', takes: 'date' }],
  options: [
    { flags: '--of <kind>', takes: { oneOf: flowNames }, default: 'tasks' },
    ...flowChoice,
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap forecast how-many 2027-01-31', 'cxmap forecast how-many 2027-01-31 --of cases'],
  async run(context, args, options) {
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { pastOf } = await import('./past.ts');
    const { countReached, forecastHorizon } = await import('../../queries/flow/forecast.ts');
    const { toldPercents } = await import('../../queries/flow/flow.ts');
    const { parseDate } = await import('../../model/calendar/day.ts');
    const { localDay } = await import('../../model/calendar/wall-clock.ts');
    const { workspaceZone } = await import('../../model/instants.ts');
    const opened = await openFlow(context, forecastHowMany, args, options, options.of);
    const { session, kind, now } = opened;
    const date = String(args[0]);
    const { locale, model } = session;
    const today = localDay(workspaceZone(model.settings.timezone), now);
    const ahead = Math.floor(((parseDate(date) ?? today) - today) / 7);
    if (ahead < 1) throw new Stop(1, { key: 'action/forecast-too-soon', values: { date } }, locale);
    if (ahead > forecastHorizon) {
      throw new Stop(1, { key: 'action/forecast-too-far', values: { date, weeks: forecastHorizon } }, locale);
    }
    const { counts, weeks, finished } = pastOf(opened);
    const likely = toldPercents.map((percent) => ({ percent, count: countReached(counts, ahead, percent / 100) }));
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return {
        exit: 0,
        stderr,
        stdout: jsonDocument('forecast', { of: kind, by: date, weeks: ahead, past: weeks, likely }),
      };
    }
    const { flow: words, views } = session.phrases;
    const head = words.forecastHowMany({ things: words.kinds[kind], date: views.date(date), weeks: ahead });
    const basis = words.basis({ weeks: weeks.length, finished });
    const lines = likely.map((one) => `  ${words.atLeast(one)}`);
    return { exit: 0, stderr, stdout: `${[head, ...lines, basis].join('\n')}\n` };
  },
};
