import { judgeEntries, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

const news = `handoff: new-prices
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
`;

/** A page of the knowledge base that published news changes. */
export const newsArticle: ChangeRow = {
  ids: {
    ...mirrored('news-article-removed', 'loosening', 'news-article-added', 'tightening'),
    ...symmetric('news-article-changed', 'neutral'),
  },
  judge: judgeEntries('news-article-added', 'news-article-removed', 'news-article-changed'),
  examples: [
    {
      file: 'announcements/2026-11/A-261104-7K3QX.yaml',
      before: `${news}articles: [{url: https://help.harbor.example/prices, owner: ann}]
`,
      after: news,
      gives: 'news-article-removed',
    },
  ],
};
