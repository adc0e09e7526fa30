import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A metric that success is measured by. */
export const successMeasure: ChangeRow = {
  ids: mirrored('success-measure-removed', 'loosening', 'success-measure-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'success-measure-added', gone: 'success-measure-removed', other: 'success-measure-added' }),
  ),
  examples: [
    {
      file: 'map/success-map.yaml',
      before: 'success: {statement: Orders, measured_by: [first-order]}',
      after: 'success: {statement: Orders}',
      gives: 'success-measure-removed',
    },
  ],
};
