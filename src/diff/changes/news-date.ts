import { each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** From when on published news holds. */
export const newsDate: ChangeRow = {
  ids: mirrored('news-date-earlier', 'loosening', 'news-date-later', 'tightening'),
  judge: each(({ before, after }) => (String(after) < String(before) ? 'news-date-earlier' : 'news-date-later')),
  examples: [
    {
      file: 'announcements/2026-11/A-261104-7K3QX.yaml',
      before: `handoff: new-prices
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
`,
      after: `handoff: new-prices
effective: 2027-01-08
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
`,
      gives: 'news-date-earlier',
    },
  ],
};
