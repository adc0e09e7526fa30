import type { Edit } from '../edit.ts';
import { mirrored, together } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How the news comes. Told or shown on a board, it reaches everybody in time; asked for or looked up, only who asks. */
export const handoffMode: ChangeRow = {
  ids: {
    ...mirrored('mode-weakened', 'loosening', 'mode-strengthened', 'tightening'),
    ...mirrored('telling-ended', 'breaking', 'telling-begun', 'tightening'),
  },
  takes: ['handoff-timing'],
  judge: together(judgeMode),
  examples: [
    { file: 'map/handoffs/new-prices.yaml', before: 'mode: push', after: 'mode: board', gives: 'mode-weakened' },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: `mode: push
when: {lead_time: 5 working days, before: price-change}`,
      after: 'mode: access',
      gives: 'telling-ended',
    },
  ],
};

const strength = ['access', 'questions', 'board', 'push'];
const telling: ReadonlySet<unknown> = new Set(['push', 'board']);

function judgeMode(edits: readonly Edit[]): string {
  const edit = edits.find(({ path }) => path.at(-1) === 'mode');
  const [was, is] = [telling.has(edit?.before), telling.has(edit?.after)];
  if (was !== is) return is ? 'telling-begun' : 'telling-ended';
  const grew = strength.indexOf(String(edit?.after)) > strength.indexOf(String(edit?.before));
  return grew ? 'mode-strengthened' : 'mode-weakened';
}
