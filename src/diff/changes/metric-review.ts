import { each, mirrored, ranked } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How often a metric is looked at. */
export const metricReview: ChangeRow = {
  ids: mirrored('review-rarer', 'loosening', 'review-oftener', 'tightening'),
  judge: each((edit) =>
    ranked(edit, ['quarter', 'month', 'week'], {
      stronger: 'review-oftener',
      weaker: 'review-rarer',
      other: 'review-oftener',
    }),
  ),
  examples: [
    { file: 'metrics/first-order.yaml', before: 'review: month', after: 'review: quarter', gives: 'review-rarer' },
  ],
};
