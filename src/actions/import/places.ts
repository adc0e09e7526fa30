import type { Diagnostic } from '../../diagnostic.ts';
import { fieldTargets, type ImportField, type ImportMapping, type Placed } from '../../model/import-mapping.ts';
import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import { columnName, type Sheet } from '../../source/sheet.ts';

/** Columns that the mapping names and the file does not have. */
export function missingColumns(file: string, { columns }: ImportMapping, sheet: Sheet): readonly Diagnostic[] {
  const heading = sheet.columns;
  if (heading === undefined) return [];
  return [...columns.values()].flat().flatMap(({ value, path }): readonly Diagnostic[] => {
    if (typeof value === 'number' || heading.includes(columnName(value))) return [];
    const hints = suggestions(value, heading);
    const all = { key: 'action/import-columns', values: { columns: heading } };
    return [finding(file, path, 'action/import-no-column', { column: value }, hints.length > 0 ? hints : [all])];
  });
}

/** Ids in constants and value tables that nothing in the workspace has: no row could go with them. */
export function unknownIds(file: string, mapping: ImportMapping, model: Model): readonly Diagnostic[] {
  const written: (readonly [ImportField, Placed<string>])[] = [
    ...[...mapping.constants].flatMap(([field, all]) => all.map((one) => [field, one] as const)),
    ...[...mapping.values].flatMap(([field, table]) => [...table.values()].flat().map((one) => [field, one] as const)),
  ];
  return written.flatMap(([field, { value, path }]) => {
    const kind = fieldTargets[field];
    if (kind === undefined) return [];
    const known = model.ids.of(kind);
    if (known.has(value.normalize('NFC')) || model.ids.isUncertain(kind)) return [];
    const values = { id: value, kinds: [kind] };
    return [finding(file, path, 'unknown-reference/unknown', values, suggestions(value, known.keys()))];
  });
}

function finding(
  file: string,
  path: Placed<unknown>['path'],
  key: string,
  values: Diagnostic['message']['values'],
  hints: NonNullable<Diagnostic['hints']>,
): Diagnostic {
  const rule = key.startsWith('action/') ? 'schema' : 'unknown-reference';
  return { rule, severity: 'error', message: { key, values }, location: { file, path, at: 'value' }, hints };
}
