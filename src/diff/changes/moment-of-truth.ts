import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a touchpoint decides about the client. */
export const momentOfTruth: ChangeRow = {
  ids: mirrored('moment-of-truth-dropped', 'loosening', 'moment-of-truth-set', 'tightening'),
  judge: each((edit) =>
    coming(edit, { come: 'moment-of-truth-set', gone: 'moment-of-truth-dropped', other: 'moment-of-truth-set' }),
  ),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: 'moment_of_truth: true',
      after: '',
      gives: 'moment-of-truth-dropped',
    },
  ],
};
