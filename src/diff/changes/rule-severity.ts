import type { Edit } from '../edit.ts';
import { each, mirrored, ranked, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How much a rule weighs. */
export const ruleSeverity: ChangeRow = {
  ids: {
    ...mirrored('rule-weakened', 'loosening', 'rule-strengthened', 'tightening'),
    ...symmetric('rule-reset', 'loosening'),
  },
  judge: each((edit) => severityChange(edit)),
  examples: [
    {
      file: 'cxmap.yaml',
      before: 'rules: {touchpoint-unchecked: error}',
      after: 'rules: {touchpoint-unchecked: "off"}',
      gives: 'rule-weakened',
    },
    { file: 'cxmap.yaml', before: 'rules: {touchpoint-unchecked: "off"}', after: '', gives: 'rule-strengthened' },
  ],
};

/** What a rule weighs where nothing is said differs from rule to rule: only `off` is surely weaker, and `error` not weaker. */
function severityChange(edit: Edit): string {
  const names = { stronger: 'rule-strengthened', weaker: 'rule-weakened', other: 'rule-reset' };
  if (edit.before === 'off' && edit.after === undefined) return names.stronger;
  if (edit.before === undefined && edit.after === 'off') return names.weaker;
  return ranked(edit, ['off', 'warning', 'error'], names);
}
