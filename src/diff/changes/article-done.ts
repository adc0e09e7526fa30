import { coming, each, mirrored } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

const news = (article: string): string => `handoff: new-prices
effective: 2027-01-15
published: 2026-11-04T09:00:00Z
by: dan
react: Read it
fields: {price: 10 EUR}
articles: [{${article}}]
`;

/** Whether a page that news changes is up to date. */
export const articleDone: ChangeRow = {
  ids: mirrored('article-reopened', 'neutral', 'article-done', 'neutral'),
  judge: each((edit) => coming(edit, { come: 'article-done', gone: 'article-reopened', other: 'article-done' })),
  examples: [
    {
      file: 'announcements/2026-11/A-261104-7K3QX.yaml',
      before: news('url: https://help.harbor.example/prices, owner: ann'),
      after: news('url: https://help.harbor.example/prices, owner: ann, done: 2026-11-06T09:00:00Z'),
      gives: 'article-done',
    },
  ],
};
