import { each, grown, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How the client is meant to feel. */
export const touchpointEmotion: ChangeRow = {
  ids: mirrored('expected-emotion-lowered', 'loosening', 'expected-emotion-raised', 'tightening'),
  judge: each((edit) =>
    grown(edit, {
      more: 'expected-emotion-raised',
      less: 'expected-emotion-lowered',
      other: 'expected-emotion-raised',
    }),
  ),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: '',
      after: 'expected_emotion: 0',
      gives: 'expected-emotion-lowered',
    },
  ],
};
