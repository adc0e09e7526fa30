import type { Command } from '../kit/command.ts';
import { starOptions } from './star-options.ts';

export const exportJsonl: Command = {
  name: 'export jsonl',
  arguments: [],
  options: [...starOptions],
  readsRevisions: true,
  examples: ['cxmap export jsonl -o lake', 'cxmap export jsonl --tables metric_value --at HEAD~1'],
  async run(context, args, options) {
    const { writeStar } = await import('./write-star.ts');
    const { inPieces } = await import('../../output/in-pieces.ts');
    const { jsonLines } = await import('../../output/json-lines.ts');
    const { writtenRows } = await import('../../render/exports/written-rows.ts');
    return writeStar({ context, command: exportJsonl, args, options }, 'jsonl', (table) =>
      inPieces(jsonLines(table.columns, writtenRows(table, 'utc'))),
    );
  },
};
