import { applyEdits, type Edit, type Edited, type EditValue } from './edit.ts';
import { inNfc } from './nfc.ts';
import { parseYaml } from './yaml.ts';

/**
 * Makes edits of somebody who knows ids composed (NFC), in a file that may have them otherwise: its keys are found all
 * the same, and what a new value only repeats of what stands there stays as it stands. As with `applyEdits`, all edits
 * are made, or none.
 */
export function editAsWritten(text: string, edits: readonly Edit[]): Edited {
  let edited = text;
  for (const edit of edits) {
    const result = applyEdits(edited, [asWritten(parseYaml(edited).value, edit)]);
    if ('problem' in result) return result;
    edited = result.text;
  }
  return { text: edited };
}

/** The same edit in the forms of a document that says `value`. */
function asWritten(value: unknown, edit: Edit): Edit {
  const path: (string | number)[] = [];
  let there = value;
  for (const step of edit.path) {
    const key = typeof step === 'string' ? keyWritten(there, step) : step;
    path.push(key);
    there = isObject(there) && Object.hasOwn(there, key) ? Reflect.get(there, key) : undefined;
  }
  if (edit.op !== 'set') return { ...edit, path };
  const forms = new Map<string, string>();
  collectForms(there, forms);
  return { ...edit, path, value: forms.size === 0 ? edit.value : inForms(edit.value, forms) };
}

/** The key of a map as it is written; the key itself where the map has none like it. */
function keyWritten(map: unknown, key: string): string {
  if (!isObject(map) || Object.hasOwn(map, key)) return key;
  return Object.keys(map).find((written) => inNfc(written) === key) ?? key;
}

/** The texts and keys that are not composed, by what they are when they are. */
function collectForms(value: unknown, forms: Map<string, string>): void {
  if (typeof value === 'string') {
    const composed = inNfc(value);
    if (composed !== value && !forms.has(composed)) forms.set(composed, value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectForms(item, forms);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      collectForms(key, forms);
      collectForms(item, forms);
    }
  }
}

function inForms(value: EditValue, forms: ReadonlyMap<string, string>): EditValue {
  if (typeof value === 'string') return forms.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: EditValue) => inForms(item, forms));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      forms.get(key) ?? key,
      item === undefined ? undefined : inForms(item, forms),
    ]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
