import { each, mirrored, ranked } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The set of rules that is checked. */
export const preset: ChangeRow = {
  ids: mirrored('preset-weakened', 'loosening', 'preset-strengthened', 'tightening'),
  judge: each((edit) =>
    ranked(edit, ['minimal', 'recommended', 'strict'], {
      stronger: 'preset-strengthened',
      weaker: 'preset-weakened',
      other: 'preset-weakened',
    }),
  ),
  examples: [{ file: 'cxmap.yaml', before: 'preset: strict', after: 'preset: minimal', gives: 'preset-weakened' }],
};
