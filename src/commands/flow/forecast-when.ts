import { type Command, Stop } from '../kit/command.ts';
import { flowChoice, flowNames, openFlow } from './open-flow.ts';

export const forecastWhen: Command = {
  name: 'forecast when',
  arguments: [{ name: 'count', takes: 'count', optional: true }],
  options: [
    { flags: '--of <kind>', takes: { oneOf: flowNames }, default: 'tasks' },
    ...flowChoice,
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap forecast when', 'cxmap forecast when 20 --team support'],
  async run(context, args, options) {
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { pastOf } = await import('./past.ts');
    const { chancesByWeek, forecastHorizon, mostForecast, weekReaching } = await import(
      '../../queries/flow/forecast.ts'
    );
    const { toldPercents } = await import('../../queries/flow/flow.ts');
    const { formatDate } = await import('../../model/calendar/day.ts');
    const { localDay } = await import('../../model/calendar/wall-clock.ts');
    const { workspaceZone } = await import('../../model/instants.ts');
    const opened = await openFlow(context, forecastWhen, args, options, options.of);
    const { session, kind, now } = opened;
    const { counts, weeks, finished, open } = pastOf(opened);
    const count = args[0] === undefined ? open : Number(args[0]);
    if (count === 0) throw new Stop(1, { key: 'action/forecast-none-open', values: {} }, session.locale);
    if (count > mostForecast) {
      throw new Stop(2, { key: 'action/forecast-too-many', values: { most: mostForecast } }, session.locale);
    }
    const chances = chancesByWeek(counts, count);
    const today = localDay(workspaceZone(session.model.settings.timezone), now);
    const likely = toldPercents.map((percent) => {
      const week = weekReaching(chances, percent / 100);
      return { percent, ...(week !== undefined && { weeks: week, by: formatDate(today + 7 * week) ?? '' }) };
    });
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stderr, stdout: jsonDocument('forecast', { of: kind, count, past: weeks, likely, chances }) };
    }
    const { flow: words, views } = session.phrases;
    const lines = likely.map(({ percent, weeks: week, by = '' }) =>
      week === undefined
        ? words.beyond({ percent, weeks: forecastHorizon })
        : words.byWeek({ percent, weeks: week, date: views.date(by) }),
    );
    const head = words.forecastWhen({ things: words.things[kind]({ count }) });
    const basis = words.basis({ weeks: weeks.length, finished });
    return { exit: 0, stderr, stdout: `${[head, ...lines.map((line) => `  ${line}`), basis].join('\n')}\n` };
  },
};
