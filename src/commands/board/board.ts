import type { Board, BoardKind } from '../../queries/board/board.ts';
import { type Command, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** What is typed for what lies on the board. */
const named = { tasks: 'task', ideas: 'idea', cases: 'case' } as const satisfies Readonly<Record<string, BoardKind>>;

export const board: Command = {
  name: 'board',
  arguments: [{ name: 'what', takes: { oneOf: Object.keys(named) }, optional: true }],
  options: [
    { flags: '--person <person>', takes: 'person', many: true },
    { flags: '--team <team>', takes: { id: ['team'] }, many: true },
    { flags: '--tag <tag>', takes: { id: ['tag'] }, many: true },
    { flags: '--mouse', takes: 'nothing' },
    { flags: '--by <person>', takes: 'person' },
    { flags: '--commit', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['board', 'json'] }, default: 'board' },
  ],
  examples: ['cxmap board', 'cxmap board --person ann', 'cxmap board cases --tag prices | cat'],
  async run(context, [what], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { filterAsked } = await import('../monitor/filter.ts');
    const session = await openWithValidSettings(context, 'count');
    const filter = filterAsked(session, options);
    if ('problem' in filter) return { exit: 2, stderr: `cxmap: ${filter.problem}\n` };
    const kind = Object.entries(named).find(([word]) => word === what)?.[1] ?? 'task';
    const { host } = context;
    const by = textOption(options, 'by');
    if (by !== undefined) {
      const { checkPeople } = await import('../../actions/kit/checks.ts');
      const { say } = await import('../../locales/phrases.ts');
      const wrong = checkPeople(session.model, new Date(host.now()).toISOString(), [by]);
      if (wrong.length > 0) {
        return { exit: 2, stderr: `cxmap: ${wrong.map((message) => say(session.phrases, message)).join('. ')}\n` };
      }
    }
    if (host.terminal && options.format !== 'json') {
      const { runBoard } = await import('./run.ts');
      return runBoard(context, session, {
        kind,
        filter,
        by,
        mouse: options.mouse === true,
        commit: options.commit === true,
      });
    }
    const { boardOf } = await import('../../queries/board/board.ts');
    const laid = boardOf(session.model, kind, host.now(), filter);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('board', boardData(laid)), stderr: brokenNote(laid, session) };
    }
    const { printedBoard } = await import('../../render/terminal/board/printed.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const stdout = printedBoard(laid, session.phrases, await loadStyle(host.stdout.color));
    const nothing = stdout === '' ? `${session.phrases.board.nothingAt({ kind })}\n` : '';
    return { exit: 0, stdout, stderr: `${nothing}${brokenNote(laid, session)}` };
  },
};

function boardData({ kind, today, columns, broken }: Board): object {
  return {
    of: kind,
    today,
    leftOut: broken.length,
    columns: columns.map(({ state, cards }) => ({
      state,
      cards: cards.map(({ id, title, owner, due, isOverdue, tags }) => ({ id, title, owner, due, isOverdue, tags })),
    })),
  };
}

function brokenNote({ broken }: Board, { phrases }: Session): string {
  return broken.length > 0 ? `${phrases.board.broken({ count: broken.length })}\n` : '';
}
