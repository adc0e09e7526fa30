import { asMessage, type Diagnostic } from '../../diagnostic.ts';
import { findUnknown } from '../../model/check-reference.ts';
import { fieldTargets, type ImportField, type ImportMapping, type Placed } from '../../model/import-mapping.ts';
import type { Model } from '../../model/model.ts';
import { budgetForAll, suggestions } from '../../model/suggest.ts';
import { columnName, type Sheet } from '../../source/sheet.ts';

/** Columns that the mapping names and the file does not have, or has twice. */
export function missingColumns(
  file: string,
  { columns, rowTests }: ImportMapping,
  sheet: Sheet,
): readonly Diagnostic[] {
  const heading = sheet.columns;
  if (heading === undefined) return [];
  const names = heading.filter((name) => name !== '');
  const places = new Map<string, string[]>();
  for (const [index, name] of heading.entries()) {
    const numbers = places.get(name);
    if (numbers) numbers.push(String(index + 1));
    else places.set(name, [String(index + 1)]);
  }
  const budget = budgetForAll();
  const named = [...[...columns.values()].flat(), ...rowTests.map(({ column }) => column)];
  return named.flatMap(({ value, path }): readonly Diagnostic[] => {
    if (typeof value === 'number') return [];
    const numbers = places.get(columnName(value)) ?? [];
    if (numbers.length === 1) return [];
    if (numbers.length > 1) {
      const message = asMessage('action/import-doubled-column', { column: value });
      return [finding(file, path, 'schema', { message, hints: [asMessage('action/import-by-number', { numbers })] })];
    }
    const hints = suggestions(value, names, budget);
    const all = asMessage('action/import-columns', { columns: names });
    const message = asMessage('action/import-no-column', { column: value });
    return [finding(file, path, 'schema', { message, hints: hints.length > 0 ? hints : [all] })];
  });
}

/** Ids in constants and value tables that nothing in the workspace has: no row could go with them. */
export function unknownIds(file: string, mapping: ImportMapping, model: Model): readonly Diagnostic[] {
  const budget = budgetForAll();
  const written: (readonly [ImportField, Placed<string>])[] = [
    ...[...mapping.constants].flatMap(([field, all]) => all.map((one) => [field, one] as const)),
    ...[...mapping.values].flatMap(([field, table]) => [...table.values()].flat().map((one) => [field, one] as const)),
  ];
  return written.flatMap(([field, { value, path }]) => {
    const kind = fieldTargets[field];
    if (kind === undefined) return [];
    const unknown = findUnknown(model, [kind], value, budget);
    return unknown ? [finding(file, path, 'unknown-reference', unknown)] : [];
  });
}

function finding(
  file: string,
  path: Placed<unknown>['path'],
  rule: 'schema' | 'unknown-reference',
  says: Pick<Diagnostic, 'message' | 'hints'>,
): Diagnostic {
  return { rule, severity: 'error', ...says, location: { file, path, at: 'value' } };
}
