import { fieldOf } from '../../model/field.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { isPlainMap } from '../../source/edit-types.ts';

/** A JSON Merge Patch of what stands at `path` as edits of just the fields that it sets or takes away. */
export function patchEdits(target: unknown, patch: unknown, path: Edit['path']): readonly Edit[] {
  return Object.entries(isPlainMap(patch) ? patch : {}).flatMap(([key, value]): readonly Edit[] => {
    const place = [...path, key];
    const old = fieldOf(target, key);
    if (value === null) return old === undefined ? [] : [{ op: 'remove', path: place }];
    if (isPlainMap(value) && isPlainMap(old)) return patchEdits(old, value, place);
    return [{ op: 'set', path: place, value: mergePatch(undefined, value) as EditValue }];
  });
}
