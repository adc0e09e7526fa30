import { applyEdits } from '../source/edit.ts';
import type { EditValue } from '../source/edit-types.ts';

/** A new file with these fields, in this order, in block style. Fields that are undefined are left out. */
export function recordText(fields: Readonly<Record<string, EditValue | undefined>>): string {
  const edits = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [{ op: 'set', path: [key], value } as const],
  );
  const seed = 'x-new: 1\n';
  const edited = applyEdits(seed, [...edits, { op: 'remove', path: ['x-new'] }]);
  if ('problem' in edited) throw new Error(`A new record cannot be written: ${edited.problem.kind}`);
  return edited.text;
}
