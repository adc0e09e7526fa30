import type { Command } from '../kit/command.ts';
import { flowChoice, flowNames, openFlow } from './open-flow.ts';

export const flow: Command = {
  name: 'flow',
  arguments: [{ name: 'kind', takes: { oneOf: flowNames }, optional: true }],
  options: [
    ...flowChoice,
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: ['cxmap flow', 'cxmap flow ideas --team support', 'cxmap flow tasks --format csv'],
  async run(context, args, options) {
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { flowOf } = await import('../../queries/flow/flow.ts');
    const { session, kind, filter, now } = await openFlow(context, flow, args, options, args[0]);
    const { model, phrases } = session;
    const found = flowOf(model, kind, now, filter);
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const { leftOutFiles } = await import('../../queries/common/left-out.ts');
      const { flowData } = await import('../../render/flow-data.ts');
      return { exit: 0, stderr, stdout: jsonDocument('flow', { leftOut: leftOutFiles(model), ...flowData(found) }) };
    }
    if (options.format === 'csv') {
      const { csvDocument } = await import('../../output/csv.ts');
      const headings = ['id', 'title', 'person', 'state', 'working_hours', 'old'];
      const rows = found.ageing.map(({ id, title, person = '', state, hours, isOld }) => [
        id,
        title,
        person,
        state,
        hours,
        isOld,
      ]);
      return { exit: 0, stderr, stdout: csvDocument(headings, rows) };
    }
    const { flowBlocks } = await import('../../render/terminal/flow.ts');
    const { drawTable } = await import('../../output/table.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const { stdout } = context.host;
    const width = stdout.isTerminal ? stdout.columns : Number.POSITIVE_INFINITY;
    const style = await loadStyle(stdout.color);
    const blocks = flowBlocks(found, model, phrases).map(
      ({ heading, columns, rows, more }) =>
        `${style.strong(heading)}\n${rows.length > 0 ? drawTable(columns, rows, width, style) : ''}${more === undefined ? '' : `${more}\n`}`,
    );
    return { exit: 0, stderr, stdout: blocks.length > 0 ? blocks.join('\n') : `${phrases.flow.nothing}\n` };
  },
};
