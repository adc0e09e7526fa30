import type { Command } from '../kit/command.ts';

export const owed: Command = {
  name: 'owed',
  arguments: [],
  options: [
    { flags: '--client <client>', takes: { id: ['client'] }, many: true },
    { flags: '--late', takes: 'nothing' },
    { flags: '--fail', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['text', 'json'] }, default: 'text' },
  ],
  readsRevisions: true,
  examples: ['cxmap owed', 'cxmap owed --client harbor-1', 'cxmap owed --late --fail'],
  async run(context, _, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { leftOutFiles } = await import('../../queries/common/left-out.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { monitorClock } = await import('../../queries/common/clock.ts');
    const { owedAnswers } = await import('../../queries/monitor/owed.ts');
    const { insideNotes, replyDraft } = await import('../../render/terminal/monitor.ts');
    const { nameOf } = await import('../../queries/common/names.ts');
    const { terminalText } = await import('../../render/text-terminal.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases } = session;
    const clients = typeof options.client === 'object' ? options.client : undefined;
    const answers = owedAnswers(model, monitorClock(model, asOfMoment(context, session, options))).filter(
      ({ late, client }) =>
        (options.late !== true || late) && (!clients || (client !== undefined && clients.includes(client))),
    );
    const leftOut = leftOutFiles(model);
    const exit = options.fail === true && answers.length + leftOut > 0 ? 1 : 0;
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const owed = answers.map((answer) => ({
        client: answer.client,
        employee: answer.employee,
        cases: answer.cases.map(({ id }) => id),
        work: answer.work.map(({ id, status }) => ({ id, status })),
        since: answer.since,
        late: answer.late,
        mayBeNamed: answer.mayBeNamed,
        draft: replyDraft(model, answer, phrases),
        inside: insideNotes(model, answer, phrases),
      }));
      return { exit, stdout: jsonDocument('owed', { leftOut, owed }), stderr };
    }
    if (answers.length === 0) return { exit, stdout: `${phrases.monitor.nothingOwed}\n`, stderr };
    const style = await loadStyle(context.host.stdout.color);
    const blocks = answers.map((answer) => {
      const { client, employee } = answer;
      const said = client ?? employee;
      const who =
        said === undefined
          ? phrases.monitor.unknownClient
          : (nameOf(model, client === undefined ? 'person' : 'client', said) ?? said);
      const remarks = [
        ...(answer.since ? [phrases.monitor.since({ date: phrases.views.date(answer.since.slice(0, 10)) })] : []),
        ...(answer.mayBeNamed ? [phrases.monitor.mayBeNamed] : []),
      ];
      const heading = phrases.monitor.owedTo({ who, cases: answer.cases.map(({ id }) => id) });
      const draft = terminalText(replyDraft(model, answer, phrases) ?? '', 'keep').replace(/^(?=.)/gm, '  ');
      const inside = insideNotes(model, answer, phrases).map((line) => `${style.faint(terminalText(`# ${line}`))}\n`);
      return `${answer.late ? style.error('! ') : ''}${style.strong(terminalText(heading))} ${style.faint(remarks.join(', '))}\n${inside.join('')}${draft === '' ? '' : `\n${draft}\n`}`;
    });
    return { exit, stdout: blocks.join('\n'), stderr };
  },
};
