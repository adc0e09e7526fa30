import type { FileWrite } from '../../outcome.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import type { Written } from '../kit/planned.ts';
import type { Kept } from './map-draft.ts';

/** What was kept aside, as fields. */
export function keptFields(kept: Kept): Readonly<Record<string, EditValue>> {
  return Object.fromEntries(
    [...kept]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, texts]) => [key, texts.length === 1 ? (texts[0] ?? '') : texts]),
  );
}

/** The edits that make a value say these fields too; lists of ids say the same in any order. */
export function changesTo(
  value: object,
  fields: Readonly<Record<string, EditValue | undefined>>,
  path: readonly (string | number)[],
): readonly Edit[] {
  return Object.entries(fields).flatMap(([field, wanted]): readonly Edit[] => {
    if (wanted === undefined) return [];
    const there: unknown = Reflect.get(value, field);
    if (JSON.stringify(comparable(there)) === JSON.stringify(comparable(wanted))) return [];
    return [{ op: 'set', path: [...path, field], value: wanted }];
  });
}

function comparable(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

/** A new file. */
export function added(path: string, after: string): Written {
  const write: FileWrite = { path, before: null, after };
  return { ok: true, writes: [write] };
}

const fieldOrder = ['name', 'stage', 'order', 'owner', 'supported_by', 'channels'];

/** The fields as people expect them; undefined ones are left out by the writer. */
export function ordered(
  fields: Readonly<Record<string, EditValue | undefined>>,
): Readonly<Record<string, EditValue | undefined>> {
  return Object.fromEntries([...fieldOrder.map((field) => [field, fields[field]] as const), ...Object.entries(fields)]);
}
