import type { Command } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const mine: Command = {
  name: 'mine',
  arguments: [{ name: 'person', takes: 'person', optional: true }],
  options: [
    { flags: '--late', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: ['cxmap mine', 'cxmap mine ann --late'],
  async run(context, [given], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { checkPeople } = await import('../../actions/kit/checks.ts');
    const { say } = await import('../../locales/phrases.ts');
    const { waitingByPerson } = await import('../../queries/monitor/by-person.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { whoAmI } = await import('../kit/who-am-i.ts');
    const { nameOf } = await import('../../queries/common/names.ts');
    const { printLists } = await import('./monitor.ts');
    const { plainLine } = await import('../../render/text.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases } = session;
    const person = typeof given === 'string' ? given : await whoAmI(context, session);
    const wrong = checkPeople(model, '0000-01-01', [person]);
    if (wrong.length > 0) {
      return { exit: 2, stderr: `cxmap: ${wrong.map((message) => say(phrases, message)).join('. ')}\n` };
    }
    const now = asOfMoment(context, session, options);
    const own = [...(waitingByPerson(model, now).get(person) ?? [])];
    const wanted = own.map(([list, of]) => [list, options.late === true ? of.filter(({ late }) => late) : of] as const);
    const lists = new Map(wanted.filter(([, of]) => of.length > 0));
    const some = lists.size > 0;
    const name = plainLine(nameOf(model, 'person', person) ?? person);
    const talk = some ? phrases.monitor.mine({ person: name }) : phrases.monitor.nothingToDo({ person: name });
    const stdout = some || options.format !== 'table' ? await printLists(context, session, options, lists, false) : '';
    return { exit: 0, stdout, stderr: `${talk}\n${await awayNote(person, now, session)}${leftOutNote(session)}` };
  },
};

/** A sentence on somebody who is away, whose things whoever stands in has; empty for all others. */
async function awayNote(person: string, now: number, { model, phrases }: Session): Promise<string> {
  const { monitorClock } = await import('../../queries/common/clock.ts');
  const { absencesOn } = await import('../../queries/common/team-members.ts');
  const { namesOf } = await import('../../queries/common/names.ts');
  const { plainLine } = await import('../../render/text.ts');
  const absence = absencesOn(model, monitorClock(model, now).today).get(person);
  if (absence === undefined) return '';
  const names = namesOf(model);
  const deputy = absence.standIn === undefined ? '' : plainLine(names.person(absence.standIn));
  const until = phrases.views.date(absence.to);
  return `${phrases.monitor.away({ person: plainLine(names.person(person)), until, deputy })}\n`;
}
