import { coming, each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** What published news says. */
export const newsField: ChangeRow = {
  ids: {
    ...mirrored('news-field-removed', 'breaking', 'news-field-added', 'tightening'),
    ...symmetric('news-field-changed', 'neutral'),
  },
  judge: each((edit) =>
    coming(edit, { come: 'news-field-added', gone: 'news-field-removed', other: 'news-field-changed' }),
  ),
  examples: [
    {
      file: 'announcements/2026-11/A-261104-7K3QX.yaml',
      before: `handoff: new-prices
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR, why: Costs}
`,
      after: `handoff: new-prices
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
`,
      gives: 'news-field-removed',
    },
  ],
};
