import type { Command } from '../kit/command.ts';
import { starOptions } from './star-options.ts';

export const exportParquet: Command = {
  name: 'export parquet',
  arguments: [],
  options: [...starOptions],
  readsRevisions: true,
  examples: ['cxmap export parquet -o lake', 'cxmap export parquet --since 2026-11-01 --texts'],
  async run(context, args, options) {
    const { writeStar } = await import('./write-star.ts');
    const { parquetPieces } = await import('../../output/parquet.ts');
    const { writtenRows } = await import('../../render/exports/written-rows.ts');
    return writeStar({ context, command: exportParquet, args, options }, 'parquet', (table) =>
      parquetPieces(table.columns, writtenRows(table, 'numbers')),
    );
  },
};
