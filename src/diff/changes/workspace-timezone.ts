import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The zone of the workspace: whose day a date is. */
export const workspaceTimezone: ChangeRow = {
  ids: symmetric('timezone-changed', 'loosening'),
  judge: each(() => 'timezone-changed'),
  examples: [
    { file: 'cxmap.yaml', before: 'timezone: UTC', after: 'timezone: Europe/Berlin', gives: 'timezone-changed' },
  ],
};
