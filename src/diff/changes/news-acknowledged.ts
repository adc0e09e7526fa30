import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Who has confirmed published news. */
export const newsAcknowledged: ChangeRow = {
  ids: mirrored('acknowledgement-removed', 'neutral', 'news-acknowledged', 'neutral'),
  judge: each((edit) =>
    coming(edit, { come: 'news-acknowledged', gone: 'acknowledgement-removed', other: 'news-acknowledged' }),
  ),
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
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
acknowledged: [{by: ann, at: 2026-11-05T09:00:00Z}]
`,
      gives: 'news-acknowledged',
    },
  ],
};
