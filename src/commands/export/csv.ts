import type { Command } from '../kit/command.ts';
import { starOptions } from './star-options.ts';

export const exportCsv: Command = {
  name: 'export csv',
  arguments: [],
  options: [...starOptions, { flags: '--excel', takes: 'nothing' }],
  readsRevisions: true,
  examples: [
    'cxmap export csv',
    'cxmap export csv -o dashboard --tables case --tables case_tag',
    'cxmap export csv --excel --texts',
    'cxmap export csv --since 2026-11-01',
  ],
  async run(context, args, options) {
    const { writeStar } = await import('./write-star.ts');
    const { csvLines } = await import('../../output/csv.ts');
    const { inPieces } = await import('../../output/in-pieces.ts');
    const { isGuarded } = await import('../../render/exports/dictionary.ts');
    const { writtenRows } = await import('../../render/exports/written-rows.ts');
    const { workspaceZone } = await import('../../model/instants.ts');
    const isExcel = options.excel === true;
    return writeStar({ context, command: exportCsv, args, options }, 'csv', (table, model) => {
      const times = isExcel ? { wallClockOf: workspaceZone(model.settings.timezone) } : 'utc';
      const columns = table.columns.map((column) => ({
        name: column.name,
        kind: isGuarded(column) ? ('any-text' as const) : ('plain' as const),
      }));
      return inPieces(csvLines(columns, writtenRows(table, times), isExcel ? 'excel' : 'plain'));
    });
  },
};
