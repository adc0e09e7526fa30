import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What published news was about. */
export const newsHandoff: ChangeRow = {
  ids: symmetric('news-handoff-changed', 'breaking'),
  judge: each(() => 'news-handoff-changed'),
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
      after: `handoff: new-client
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
`,
      gives: 'news-handoff-changed',
    },
  ],
};
