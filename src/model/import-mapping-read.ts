import { asMessage, type Diagnostic, type DocPath } from '../diagnostic.ts';
import { delimiters } from '../source/csv-records.ts';
import type { SheetForm } from '../source/open-sheet.ts';
import type { Column } from '../source/sheet.ts';
import { encodingName, usualEncodings } from '../source/text-encoding.ts';
import { parseYaml } from '../source/yaml.ts';
import { findZone, zoneNames } from './calendar/zone.ts';
import { fieldOf } from './field.ts';
import {
  type ImportField,
  type ImportMapping,
  type Placed,
  type RowTest,
  tableKey,
  textFor,
} from './import-mapping.ts';
import { importFieldsIn } from './import-mapping-fields.ts';
import { delimiterNames, isMap, type Report, reportInto, typeName } from './import-mapping-report.ts';
import { parseTimeFormat, usualFormats } from './import-time.ts';
import { yamlProblem } from './parse-diagnostics.ts';
import { suggestions } from './suggest.ts';

const knownKeys = [
  'columns',
  'constants',
  'values',
  'time',
  'encoding',
  'delimiter',
  'sheet',
  'rows',
  'heading',
  'skip',
  'rows_where',
] as const;

/** Reads a mapping file: the mapping, or everything that is wrong with it. */
export function readImportMapping(
  file: string,
  text: string,
): { readonly mapping: ImportMapping } | { readonly wrong: readonly Diagnostic[] } {
  const { value, problems } = parseYaml(text);
  const wrong: Diagnostic[] = problems.map((problem) => yamlProblem(file, problem));
  if (value === undefined) return { wrong };
  const report = reportInto(wrong, file);
  if (!isMap(value)) {
    report([], { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(value) } });
    return { wrong };
  }
  for (const key of Object.keys(value)) {
    if (key.startsWith('x-') || knownKeys.some((known) => known === key)) continue;
    report([key], { key: 'schema/unknown-key', values: { key } }, suggestions(key, knownKeys), 'key');
  }
  const mapping: ImportMapping = {
    ...readColumns(value, report),
    rowTests: readRowTests(value, report),
    constants: readConstants(value, report),
    values: readTables(value, report),
    ...readTime(value, report),
    form: readForm(value, report),
  };
  if (wrong.length === 0) requireFields(mapping, report);
  return wrong.length > 0 ? { wrong } : { mapping };
}

/** The fields that may be put together from several columns. */
const joined: ReadonlySet<ImportField> = new Set<ImportField>(['text', 'tags', 'external.id']);

function readColumns(root: object, report: Report): Pick<ImportMapping, 'columns' | 'hasContentIds'> {
  const columns = new Map<ImportField, readonly Placed<Column>[]>();
  let hasContentIds = false;
  for (const { field, value, path } of importFieldsIn(root, 'columns', report)) {
    if (field === 'external.id' && isMap(value)) {
      hasContentIds = isContent(value, path, report);
      continue;
    }
    const placed = placedItems(value, path, joined.has(field)).flatMap((one) => readColumn(one, report));
    if (Array.isArray(value) && value.length === 0) report(path, { key: 'action/import-bad-column', values: {} });
    columns.set(field, placed);
  }
  return { columns, hasContentIds };
}

function readColumn(one: Placed<unknown>, report: Report): readonly Placed<Column>[] {
  const { value } = one;
  if (typeof value === 'string' && value.trim() !== '') return [{ ...one, value }];
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return [{ ...one, value }];
  report(one.path, { key: 'action/import-bad-column', values: {} });
  return [];
}

/** `{content: true}`, and nothing else. */
function isContent(value: object, path: DocPath, report: Report): boolean {
  reportUnknown(value, ['content'], path, report);
  if (fieldOf(value, 'content') === true) return true;
  report(path, { key: 'action/import-no-external-id', values: {} });
  return false;
}

function readRowTests(root: object, report: Report): readonly RowTest[] {
  const given = fieldOf(root, 'rows_where');
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    report(['rows_where'], { key: 'schema/wrong-type', values: { expected: ['array'], actual: typeName(given) } });
    return [];
  }
  return given.flatMap((test: unknown, index) => readRowTest(test, ['rows_where', index], report));
}

function readRowTest(given: unknown, path: DocPath, report: Report): readonly RowTest[] {
  if (!isMap(given)) {
    report(path, { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(given) } });
    return [];
  }
  reportUnknown(given, ['column', 'is', 'not', 'empty'], path, report);
  const texts = (key: 'is' | 'not'): ReadonlySet<string> | undefined => {
    const value = fieldOf(given, key);
    if (value === undefined) return undefined;
    const items = placedItems(value, [...path, key], true).map((one) =>
      typeof one.value === 'boolean' ? { ...one, value: String(one.value) } : one,
    );
    return new Set(items.flatMap((one) => readTexts(one, report)).map((one) => tableKey(one.value)));
  };
  const [column, is, not, empty] = [fieldOf(given, 'column'), texts('is'), texts('not'), fieldOf(given, 'empty')];
  if (empty !== undefined && typeof empty !== 'boolean') {
    const values = { expected: ['boolean'], actual: typeName(empty) };
    report([...path, 'empty'], { key: 'schema/wrong-type', values });
  }
  if (is === undefined && not === undefined && empty === undefined)
    report(path, { key: 'action/import-tests-nothing', values: {} });
  return readColumn({ value: column, path: column === undefined ? path : [...path, 'column'] }, report).map(
    (placed) => ({
      column: placed,
      ...(is === undefined ? {} : { is }),
      ...(not === undefined ? {} : { not }),
      ...(typeof empty === 'boolean' ? { empty } : {}),
    }),
  );
}

function reportUnknown(map: object, known: readonly string[], path: DocPath, report: Report): void {
  for (const key of Object.keys(map)) {
    if (!known.includes(key))
      report([...path, key], { key: 'schema/unknown-key', values: { key } }, suggestions(key, known), 'key');
  }
}

function readConstants(root: object, report: Report): ImportMapping['constants'] {
  const constants = new Map<ImportField, readonly Placed<string>[]>();
  for (const { field, value, path } of importFieldsIn(root, 'constants', report)) {
    constants.set(field, fieldItems(field, value, path, report));
  }
  return constants;
}

function readTables(root: object, report: Report): ImportMapping['values'] {
  const tables = new Map<ImportField, ReadonlyMap<string, readonly Placed<string>[]>>();
  for (const { field, value, path } of importFieldsIn(root, 'values', report)) {
    if (!isMap(value)) {
      report(path, { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(value) } });
      continue;
    }
    const table = new Map<string, readonly Placed<string>[]>();
    for (const [theirs, ours] of Object.entries(value)) {
      const at = [...path, theirs];
      if (table.has(tableKey(theirs)))
        report(at, { key: 'action/import-value-twice', values: { value: theirs } }, [], 'key');
      // What nothing stands beside is left out of the case.
      table.set(tableKey(theirs), ours === null ? [] : fieldItems(field, ours, at, report));
    }
    tables.set(field, table);
  }
  return tables;
}

function readTime(root: object, report: Report): Pick<ImportMapping, 'formats' | 'zone'> {
  const time = fieldOf(root, 'time');
  if (time === undefined) return { formats: usualFormats, zone: undefined };
  if (!isMap(time)) {
    report(['time'], { key: 'schema/wrong-type', values: { expected: ['object'], actual: typeName(time) } });
    return { formats: usualFormats, zone: undefined };
  }
  reportUnknown(time, ['format', 'zone'], ['time'], report);
  const given = fieldOf(time, 'format');
  const own = given === undefined ? [] : textItems(given, ['time', 'format'], true, report);
  const formats = own.flatMap(({ value, path }) => {
    const format = parseTimeFormat(value);
    if (!format) report(path, { key: 'action/import-bad-format', values: { given: value } });
    return format ? [format] : [];
  });
  return { formats: [...formats, ...usualFormats], zone: readZone(fieldOf(time, 'zone'), report) };
}

function readZone(given: unknown, report: Report): ImportMapping['zone'] {
  if (given === undefined) return undefined;
  const zone = typeof given === 'string' ? findZone(given) : undefined;
  if (!zone)
    report(
      ['time', 'zone'],
      { key: 'action/import-bad-zone', values: { given: String(given) } },
      suggestions(String(given), zoneNames()),
    );
  return zone;
}

function readForm(root: object, report: Report): SheetForm {
  const choice = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const given = fieldOf(root, key);
    if (given === undefined) return undefined;
    const found = allowed.find((one) => one === given);
    if (found === undefined) {
      report([key], { key: 'schema/not-a-choice', values: { value: String(given) } }, [
        { key: 'hint/allowed', values: { values: allowed } },
      ]);
    }
    return found;
  };
  const text = (key: string): string | undefined => {
    const given = fieldOf(root, key);
    if (given === undefined || typeof given === 'string') return given;
    report([key], { key: 'schema/wrong-type', values: { expected: ['string'], actual: typeName(given) } });
    return undefined;
  };
  const encoding = text('encoding');
  if (encoding !== undefined && encodingName(encoding) === undefined) {
    report(['encoding'], { key: 'action/import-bad-encoding', values: { given: encoding } }, [
      { key: 'hint/allowed', values: { values: usualEncodings } },
    ]);
  }
  const named = choice('delimiter', [...delimiters, ...Object.keys(delimiterNames)]);
  const delimiter = named === undefined ? undefined : (delimiterNames[named] ?? named);
  const sheetGiven = fieldOf(root, 'sheet');
  const sheet = typeof sheetGiven === 'number' && Number.isInteger(sheetGiven) ? sheetGiven : text('sheet');
  const rows = text('rows');
  const skip = fieldOf(root, 'skip') ?? 0;
  const isCount = typeof skip === 'number' && Number.isInteger(skip) && skip >= 0 && skip <= mostSkipped;
  if (!isCount) report(['skip'], { key: 'action/import-bad-skip', values: { limit: mostSkipped } });
  const heading = fieldOf(root, 'heading') ?? true;
  if (typeof heading !== 'boolean') {
    report(['heading'], { key: 'schema/wrong-type', values: { expected: ['boolean'], actual: typeName(heading) } });
  }
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(rows === undefined ? {} : { rows }),
    ...(isCount && skip > 0 ? { skip } : {}),
    heading: heading !== false,
  };
}

/** Nobody writes more above a table; a sheet has no more rows. */
const mostSkipped = 1_048_576;

/** What no case, and no second import, can do without. */
function requireFields({ columns, constants, hasContentIds }: ImportMapping, report: Report): void {
  const has = (field: ImportField): boolean => columns.has(field) || constants.has(field);
  for (const field of ['source', 'received', 'external.system'] as const) {
    if (!has(field)) report([], { key: 'action/import-field-missing', values: { field } });
  }
  if (!columns.has('external.id') && !hasContentIds) report([], { key: 'action/import-no-external-id', values: {} });
  if (!has('text') && !columns.has('score.value')) report([], { key: 'action/import-nothing-said', values: {} });
}

function fieldItems(field: ImportField, value: unknown, path: DocPath, report: Report): readonly Placed<string>[] {
  const items = textItems(value, path, field === 'tags', report);
  return items.map((one) => ({ ...one, value: textFor(field, one.value) }));
}

function textItems(value: unknown, path: DocPath, several: boolean, report: Report): readonly Placed<string>[] {
  return placedItems(value, path, several).flatMap((one) => readTexts(one, report));
}

function readTexts(one: Placed<unknown>, report: Report): readonly Placed<string>[] {
  if (typeof one.value === 'string' || typeof one.value === 'number') return [{ ...one, value: String(one.value) }];
  const actual = typeName(one.value);
  report(
    one.path,
    asMessage(one.value === null ? 'schema/blank' : 'schema/wrong-type', { expected: ['string'], actual }),
  );
  return [];
}

function placedItems(value: unknown, path: DocPath, several: boolean): readonly Placed<unknown>[] {
  if (!several || !Array.isArray(value)) return [{ value, path }];
  return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
}
