import type { Edit } from '../edit.ts';
import { growth, mirrored, symmetric, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Up to which amount. */
export const authorityLimit: ChangeRow = {
  ids: {
    ...mirrored('authority-cut', 'loosening', 'authority-extended', 'tightening'),
    ...symmetric('authority-currency-changed', 'loosening'),
  },
  judge: together(judgeLimit),
  examples: [
    {
      file: 'map/teams/support.yaml',
      before: 'authority: [{measure: Credit, limit: {amount: 200, currency: EUR}}]',
      after: 'authority: [{measure: Credit, limit: {amount: 100, currency: EUR}}]',
      gives: 'authority-cut',
    },
    {
      file: 'map/teams/support.yaml',
      before: 'authority: [{measure: Credit, limit: {amount: 200, currency: EUR}}]',
      after: 'authority: [{measure: Credit, limit: {amount: 200, currency: USD}}]',
      gives: 'authority-currency-changed',
    },
  ],
};

/** No limit is more than any; another currency is another limit. */
function judgeLimit(edits: readonly Edit[]): string {
  if (edits.some(({ path }) => path.at(-1) === 'currency')) return 'authority-currency-changed';
  const [edit] = edits;
  const way = edit && growth(edit.before ?? Number.POSITIVE_INFINITY, edit.after ?? Number.POSITIVE_INFINITY);
  if (edit?.path.at(-1) === 'limit') return edit.after === undefined ? 'authority-extended' : 'authority-cut';
  return way === 'less' ? 'authority-cut' : 'authority-extended';
}
