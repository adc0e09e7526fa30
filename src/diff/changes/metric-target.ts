import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { each, grown, mirrored } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** A target of a metric. */
export const metricTarget: ChangeRow = {
  ids: {
    ...mirrored('target-removed', 'loosening', 'target-added', 'tightening'),
    ...mirrored('target-lowered', 'loosening', 'target-raised', 'tightening'),
  },
  judge: each(targetChange),
  examples: [
    {
      file: 'metrics/first-order.yaml',
      before: 'targets: [{from: 2026-10, value: 80}]',
      after: 'targets: []',
      gives: 'target-removed',
    },
    {
      file: 'metrics/first-order.yaml',
      before: 'targets: [{from: 2026-10, value: 80}]',
      after: 'targets: [{from: 2026-10, value: 60}]',
      gives: 'target-lowered',
    },
    {
      file: 'metrics/first-order.yaml',
      before: `better: lower
targets: [{from: 2026-10, value: 8}]`,
      after: `better: lower
targets: [{from: 2026-10, value: 12}]`,
      gives: 'target-lowered',
    },
  ],
};

/** Which target is the lower one, `better` says: five hours are less to reach than three. */
function targetChange(edit: Edit, { before, after }: Judging): string {
  if (edit.what === 'entry') return edit.after === undefined ? 'target-removed' : 'target-added';
  const isLowerBetter = fieldOf(after ?? before, 'better') === 'lower';
  return grown(
    edit,
    isLowerBetter
      ? { more: 'target-lowered', less: 'target-raised', other: 'target-raised' }
      : { more: 'target-raised', less: 'target-lowered', other: 'target-raised' },
  );
}
