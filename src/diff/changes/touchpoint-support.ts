import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A team that helps at a touchpoint. */
export const touchpointSupport: ChangeRow = {
  ids: mirrored('touchpoint-support-removed', 'loosening', 'touchpoint-support-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, {
      come: 'touchpoint-support-added',
      gone: 'touchpoint-support-removed',
      other: 'touchpoint-support-added',
    }),
  ),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: 'supported_by: [sales]',
      after: '',
      gives: 'touchpoint-support-removed',
    },
  ],
};
