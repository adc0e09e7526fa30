import type { DocPath } from '../diagnostic.ts';
import { fieldOf } from './field.ts';
import { type ImportField, importFields } from './import-mapping.ts';
import { isMap, type Report, typeName } from './import-mapping-report.ts';
import { suggestions } from './suggest.ts';

/** What a part of the mapping says of a field. */
export interface FieldEntry {
  readonly field: ImportField;
  readonly value: unknown;
  readonly path: DocPath;
}

/** The fields of `columns`, `constants` or `values`: nested as in a case (`score: {value: …}`) or with a dot (`score.value: …`). */
export function importFieldsIn(root: object, part: string, report: Report): readonly FieldEntry[] {
  const given = fieldOf(root, part);
  if (given === undefined) return [];
  if (isMap(given)) return onlyOnce(entriesOf(given, '', [part], report), report);
  report([part], { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(given) } });
  return [];
}

/** A field that stands there in both ways would silently be what the last of them says. */
function onlyOnce(entries: readonly FieldEntry[], report: Report): readonly FieldEntry[] {
  const seen = new Set<ImportField>();
  for (const { field, path } of entries) {
    if (seen.has(field)) report(path, { key: 'action/import-said-twice', values: { field } }, [], 'key');
    seen.add(field);
  }
  return entries;
}

function entriesOf(map: object, before: string, path: DocPath, report: Report): readonly FieldEntry[] {
  return Object.entries(map).flatMap(([key, value]: [string, unknown]): readonly FieldEntry[] => {
    const name = before + key;
    const field = importFields.find((known) => known === name);
    if (field) return [{ field, value, path: [...path, key] }];
    const inner = importFields.filter((known) => known.startsWith(`${name}.`));
    if (inner.length > 0 && isMap(value)) return entriesOf(value, `${name}.`, [...path, key], report);
    if (inner.length > 0) {
      report([...path, key], { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(value) } });
    } else {
      const siblings = importFields
        .filter((known) => known.startsWith(before))
        .map((known) => known.slice(before.length));
      report([...path, key], { key: 'schema/unknown-key', values: { key } }, suggestions(key, siblings), 'key');
    }
    return [];
  });
}
