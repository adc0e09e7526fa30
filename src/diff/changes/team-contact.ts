import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Whether a team meets the client itself. */
export const teamContact: ChangeRow = {
  ids: mirrored('contact-indirect', 'loosening', 'contact-direct', 'tightening'),
  judge: each((edit) => (edit.after === 'direct' ? 'contact-direct' : 'contact-indirect')),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'stages: {onboarding: {contact: direct}}',
      after: 'stages: {onboarding: {contact: indirect}}',
      gives: 'contact-indirect',
    },
  ],
};
