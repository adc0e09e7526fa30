import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The calendar that a team works by. */
export const teamCalendar: ChangeRow = {
  ids: symmetric('team-calendar-changed', 'loosening'),
  judge: each(() => 'team-calendar-changed'),
  examples: [
    { file: 'map/teams/support.yaml', before: '', after: 'calendar: default', gives: 'team-calendar-changed' },
  ],
};
