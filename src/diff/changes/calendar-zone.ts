import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** The zone or the country of a calendar: when its hours are, and which days are free. */
export const calendarZone: ChangeRow = {
  ids: symmetric('calendar-zone-changed', 'loosening'),
  judge: each(() => 'calendar-zone-changed'),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'calendars: {default: {country: DE}}',
      after: 'calendars: {default: {country: AT}}',
      gives: 'calendar-zone-changed',
    },
  ],
};
