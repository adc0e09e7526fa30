import { createMap } from './compose.ts';
import { type Edit, type EditValue, isPlainMap, type PlainValue } from './edit-types.ts';
import type { DocPath } from './node.ts';

/** Leaves out the keys that have no value. Throws on what is no plain data: that is a mistake of our own. */
export function toPlain(value: EditValue): PlainValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item: EditValue) => toPlain(item));
  if (typeof value !== 'object') throw new TypeError(`${String(value)} cannot stand in a YAML file of ours`);
  const map = createMap() as Record<string, PlainValue>;
  for (const [key, item] of Object.entries(value)) if (item !== undefined) map[key] = toPlain(item);
  return map;
}

/** Whether two plain values say the same. The order of keys says nothing. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysSame(item, b[index]));
  }
  if (!isPlainMap(a) || !isPlainMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && saysSame(a[key], b[key]));
}

/** What a document should say after an edit: the yardstick for what the edited text does say. */
export function editValue(value: unknown, edit: Edit): unknown {
  return change(value, edit.path, (old) => {
    switch (edit.op) {
      case 'set':
        return toPlain(edit.value);
      case 'append':
        return [...asList(old), toPlain(edit.value)];
      case 'insert':
        return asList(old).toSpliced(edit.index, 0, toPlain(edit.value));
      case 'remove':
        return undefined;
    }
  });
}

/** A copy of `value` with something else at the path; what is missing on the way comes into being, `undefined` goes. */
function change(value: unknown, path: DocPath, update: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return update(value);
  if (typeof step === 'number' && !isPlainMap(value)) {
    const list = asList(value);
    const item = change(list[step], rest, update);
    return item === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, item);
  }
  const map: Record<string, unknown> = Object.assign(createMap(), isPlainMap(value) ? value : {});
  const item = change(map[step], rest, update);
  if (item === undefined) delete map[step];
  else map[step] = item;
  return map;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
