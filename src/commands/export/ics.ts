import { type Command, listOption, Stop, textOption } from '../kit/command.ts';

export const exportIcs: Command = {
  name: 'export ics',
  arguments: [],
  options: [
    { flags: '-o, --output <file>', takes: 'file' },
    { flags: '--person <person>', takes: { id: ['person'] }, many: true },
    { flags: '--team <team>', takes: { id: ['team'] }, many: true },
    { flags: '--as-of <moment>', takes: 'moment' },
  ],
  readsRevisions: true,
  examples: ['cxmap export ics -o cx.ics', 'cxmap export ics --team support -o support.ics'],
  async run(context, args, options) {
    const { say } = await import('../../locales/phrases.ts');
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { checkTaken } = await import('../kit/check-taken.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { writeResult } = await import('../kit/write-result.ts');
    const { monitorClock } = await import('../../queries/common/clock.ts');
    const { calendarDates, datesFor, dayAfter } = await import('../../queries/exports/calendar-days.ts');
    const { icalendar } = await import('../../render/exports/icalendar.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases, locale } = session;
    const [wrong] = await checkTaken(model, { command: exportIcs, args, options }, '0000-01-01');
    if (wrong) throw new Stop(2, wrong, locale);
    const clock = monitorClock(model, asOfMoment(context, session, options));
    const words = phrases.exports.calendar;
    const wanted = datesFor(
      calendarDates(model, clock),
      clock,
      listOption(options, 'person'),
      listOption(options, 'team'),
    );
    const days = wanted.map(({ what, uid, title, of, date, about = '', people, changes, changed }) => ({
      uid: `${uid}@cxmap`,
      summary: words.summaries[what]({ title, about }),
      description: words.description({ of, people }),
      date,
      end: dayAfter(date),
      stamp: clock.instant(changed ?? date) ?? 0,
      sequence: Math.max(0, changes),
    }));
    const text = icalendar(model.settings.name, days);
    const output = textOption(options, 'output');
    const stderr = leftOutNote(session);
    if (output === undefined || output === '-') return { exit: 0, stdout: text, stderr };
    writeResult(context, session, output, text);
    const told = say(phrases, { key: 'action/calendar-wrote', values: { path: output, days: days.length } });
    return { exit: 0, stderr: `${stderr}${told}\n` };
  },
};
