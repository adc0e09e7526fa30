import type { Command } from '../kit/command.ts';

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
    const { monitor } = await import('../../queries/monitor/monitor.ts');
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
    const lists = monitor(model, asOfMoment(context, session, options), {
      people: [person],
      lateOnly: options.late === true,
    });
    const some = [...lists.values()].some((entries) => entries.length > 0);
    const name = plainLine(nameOf(model, 'person', person) ?? person);
    const talk = some ? phrases.monitor.mine({ person: name }) : phrases.monitor.nothingToDo({ person: name });
    const stdout = some || options.format !== 'table' ? await printLists(context, session, options, lists, false) : '';
    return { exit: 0, stdout, stderr: `${talk}\n${leftOutNote(session)}` };
  },
};
