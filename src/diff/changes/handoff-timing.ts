import type { Edit } from '../edit.ts';
import { grown, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judgement } from '../row.ts';

/** How early the news comes, or how soon after. */
export const handoffTiming: ChangeRow = {
  ids: {
    ...mirrored('lead-time-cut', 'loosening', 'lead-time-extended', 'tightening'),
    ...symmetric('lead-time-restated', 'loosening'),
    ...mirrored('deadline-extended', 'loosening', 'deadline-cut', 'tightening'),
    ...symmetric('deadline-restated', 'loosening'),
    ...mirrored('told-after-the-event', 'breaking', 'told-before-the-event', 'tightening'),
    ...symmetric('handoff-event-changed', 'breaking'),
    ...mirrored('timing-removed', 'loosening', 'timing-added', 'tightening'),
  },
  judge: judgeTiming,
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'when: {lead_time: 5 working days, before: price-change}',
      after: 'when: {lead_time: 2 working days, before: price-change}',
      gives: 'lead-time-cut',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'when: {deadline: 1 working day, after: contract-signed}',
      after: 'when: {deadline: 3 working days, after: contract-signed}',
      gives: 'deadline-extended',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'when: {lead_time: 5 working days, before: price-change}',
      after: 'when: {deadline: 1 working day, after: price-change}',
      gives: 'told-after-the-event',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'when: {lead_time: 5 working days, before: price-change}',
      after: 'when: {lead_time: 5 working days, before: contract-signed}',
      gives: 'handoff-event-changed',
    },
    {
      file: 'map/handoffs/new-prices.yaml',
      before: `mode: access
when: {lead_time: 5 working days, before: price-change}`,
      after: 'mode: access',
      gives: 'timing-removed',
    },
  ],
};

/** Another way to say when is one intention; an event and a time that change beside each other are two. */
function judgeTiming(edits: readonly Edit[]): readonly Judgement[] {
  const whole = edits.find(({ path }) => path.length === 1);
  if (whole) return [{ id: whole.after === undefined ? 'timing-removed' : 'timing-added', edits }];
  const keys = new Set(edits.filter(({ before }) => before === undefined).map(({ path }) => path.at(-1)));
  if (keys.has('after')) return [{ id: 'told-after-the-event', edits }];
  if (keys.has('before')) return [{ id: 'told-before-the-event', edits }];
  return edits.map((edit) => ({ id: changeOfPart(edit), edits: [edit] }));
}

function changeOfPart(edit: Edit): string {
  switch (edit.path.at(-1)) {
    case 'lead_time':
      return grown(edit, { more: 'lead-time-extended', less: 'lead-time-cut', other: 'lead-time-restated' });
    case 'deadline':
      return grown(edit, { more: 'deadline-extended', less: 'deadline-cut', other: 'deadline-restated' });
    default:
      return 'handoff-event-changed';
  }
}
