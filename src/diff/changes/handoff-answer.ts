import type { Edit } from '../edit.ts';
import { each, grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How soon a question is answered. */
export const handoffAnswer: ChangeRow = {
  ids: {
    ...mirrored('answer-time-raised', 'loosening', 'answer-time-cut', 'tightening'),
    ...symmetric('answer-time-restated', 'loosening'),
  },
  judge: each(answerTime),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'answer_within: 1 working day',
      after: 'answer_within: 3 working days',
      gives: 'answer-time-raised',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'answer_within: 1 working day',
      after: '',
      gives: 'answer-time-raised',
    },
  ],
};

/** No limit at all is longer than any. */
function answerTime(edit: Edit): string {
  const names = { more: 'answer-time-raised', less: 'answer-time-cut', other: 'answer-time-restated' };
  if (edit.before === undefined) return names.less;
  return edit.after === undefined ? names.more : grown(edit, names);
}
