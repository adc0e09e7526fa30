import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** A channel by which the client comes to a touchpoint. */
export const touchpointChannel: ChangeRow = {
  ids: mirrored('touchpoint-channel-removed', 'loosening', 'touchpoint-channel-added', 'tightening'),
  judge: each((edit) =>
    coming(edit, {
      come: 'touchpoint-channel-added',
      gone: 'touchpoint-channel-removed',
      other: 'touchpoint-channel-added',
    }),
  ),
  examples: [
    {
      file: 'map/touchpoints/first-order.yaml',
      before: 'channels: [site, call]',
      after: 'channels: [site]',
      gives: 'touchpoint-channel-removed',
    },
  ],
};
