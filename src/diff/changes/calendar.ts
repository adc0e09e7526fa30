import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A calendar. */
export const calendar: ChangeRow = {
  ids: itselfIds('calendar'),
  judge: itself('calendar'),
  examples: [
    {
      file: 'cxmap.yaml',
      before: `calendars:
  night: {hours: {from: "22:00", to: "24:00"}}
`,
      after: '',
      gives: 'calendar-removed-unused',
    },
  ],
};
