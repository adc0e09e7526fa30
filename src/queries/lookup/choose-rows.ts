import { asMessage, type Message } from '../../diagnostic.ts';
import { type Duration, parseDuration } from '../../model/calendar/duration.ts';
import type { Locale } from '../../model/gen/types.gen.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { nearest } from '../../model/suggest.ts';
import type { Cell, Field, Listing, Row } from './columns.ts';
import { caseless } from './fold.ts';
import { headingFor, shortFilterNames } from './listing.ts';
import type { Things } from './things.ts';

/** What a row must say under one heading to stay. */
export interface Condition {
  /** A heading, or the way to a field of the file: `origin.metric`. */
  readonly key: string;
  /** Any of these; an empty text is "nothing". */
  readonly values: readonly string[];
  /** None of the values, instead of any. */
  readonly isNot?: boolean;
}

/** The rows that meet all conditions; or, where a condition cannot be meant so, why, and what may have been meant. */
function selectRows(
  listing: Listing,
  conditions: readonly Condition[],
  things: Things,
): { readonly rows: readonly Row[] } | { readonly problem: readonly [Message, ...Message[]] } {
  for (const condition of conditions) {
    const problem = checkKey(listing, condition.key) ?? checkValues(listing, condition, things);
    if (problem) return { problem };
  }
  const tests = conditions.map((condition) => meets(listing, condition, things));
  return { rows: listing.rows.filter((row) => tests.every((test) => test(row))) };
}

/** Why a key is no heading and no field of any of these files. */
function checkKey(listing: Listing, key: string): readonly [Message, ...Message[]] | undefined {
  if (key === 'id' || listing.fields.some((field) => field.key === key)) return undefined;
  if (listing.rows.some((row) => rawValues(row.value, key.split('.')).length > 0)) return undefined;
  const known = new Set(['id', ...listing.fields.map((field) => field.key)]);
  for (const { value } of listing.rows) for (const own of Object.keys(Object(value))) known.add(own);
  const candidates = nearest(key, known);
  return [
    { key: 'action/unknown-field', values: { kind: listing.kind, given: key } },
    candidates.length > 0
      ? { key: 'hint/did-you-mean', values: { candidates } }
      : { key: 'hint/allowed', values: { values: listing.fields.map((field) => field.key) } },
  ];
}

/** Why a value can never stand under a heading whose values are known. */
function checkValues(
  { fields, kind }: Listing,
  { key, values }: Condition,
  things: Things,
): readonly [Message, ...Message[]] | undefined {
  const field = fields.find((one) => one.key === key);
  if (!field?.values && !field?.of) return undefined;
  const isContest = (value: string): boolean => field.key === 'route' && value === 'contest';
  for (const given of values.filter((value) => value !== '' && !isContest(value))) {
    const known = field.values ?? (field.of ?? []).flatMap((of) => [...things.idsOf(of)]);
    if (known.some((value) => isSame(field, value, given, things))) continue;
    const ids = new Set(known.map(caseless));
    const called = known.flatMap((id) => nameFor(field, id, things) ?? []).filter((name) => !ids.has(caseless(name)));
    const candidates = nearest(given, [...known, ...called]);
    const [of] = field.of ?? [];
    return [
      of === undefined
        ? { key: 'action/unknown-value', values: { kind, field: key, given } }
        : { key: 'action/unknown-record', values: { kind: of, given } },
      ...(candidates.length > 0
        ? [asMessage('hint/did-you-mean', { candidates })]
        : known.length <= 12
          ? [asMessage('hint/allowed', { values: known })]
          : []),
    ];
  }
  return undefined;
}

function meets({ fields }: Listing, { key, values, isNot = false }: Condition, things: Things): (row: Row) => boolean {
  const field = fields.find((one) => one.key === key);
  return (row) => {
    const said = cellsOf(row, key, field);
    const found = values.some((value) =>
      value === '' ? said.length === 0 : said.some((cell) => isSame(field, cell, value, things)),
    );
    return found !== isNot;
  };
}

/** What a row says under a heading, or in a field of its file, one by one. */
function cellsOf(row: Row, key: string, field: Field | undefined): readonly string[] {
  const cell: Cell = key === 'id' ? row.id : field ? row.cell(key) : rawValues(row.value, key.split('.'));
  if (cell === undefined) return [];
  return (typeof cell === 'object' ? cell : [cell]).map(String);
}

/** Everything that a way leads to in a file, through lists too. */
function rawValues(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => rawValues(item, step === undefined ? [] : [step, ...rest]));
  if (step !== undefined) {
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return own ? rawValues(Reflect.get(value, step), rest) : [];
  }
  return typeof value === 'object' || value === undefined ? [] : [String(value)];
}

/** An id or its name, a part of a record's id, the beginning of a date, or the same word: capitals do not matter. */
function isSame(field: Field | undefined, said: string, given: string, things: Things): boolean {
  const a = caseless(said);
  const b = caseless(given);
  if (a === b || (/^\d{4}-\d\d/.test(a) && /^\d{4}-/.test(b) && a.startsWith(b))) return true;
  if (!field?.of) return false;
  if (field.of.some(isRecordKind)) return a.includes(b);
  const name = nameFor(field, said, things);
  return name !== undefined && caseless(name) === b;
}

function nameFor({ of = [] }: Field, id: string, things: Things): string | undefined {
  for (const kind of of) {
    const name = things.nameOf(kind, id);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** What was asked for on the command line, by the names of its options. */
type Asked = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The rows that were asked for, sorted; or why it cannot be meant so. */
export function chooseRows(
  listing: Listing,
  asked: Asked,
  sort: string | undefined,
  things: Things,
  locale: Locale,
): { readonly rows: readonly Row[] } | { readonly problem: readonly Message[] } {
  const conditions: Condition[] = [];
  for (const filter of shortFilterNames) {
    const values = textsOf(asked[filter]).flatMap((value) => value.split(',').map((part) => part.trim()));
    if (values.length === 0) continue;
    const key = headingFor(listing, filter);
    if (key === undefined)
      return { problem: [{ key: 'action/no-such-filter', values: { kind: listing.kind, filter } }] };
    conditions.push({ key, values });
  }
  for (const given of textsOf(asked.where)) {
    const [, key, not, value] = /^\s*([^=!\s]+)\s*(!?)=(.*)$/s.exec(given) ?? [];
    if (key === undefined || value === undefined)
      return { problem: [{ key: 'action/bad-condition', values: { given } }] };
    conditions.push({ key, values: [value.trim()], isNot: not === '!' });
  }
  const selected = selectRows(listing, conditions, things);
  if ('problem' in selected) return selected;
  const keys = sort?.split(',').filter(Boolean) ?? [];
  for (const key of keys) {
    const problem = checkKey(listing, key.replace(/^-/, ''));
    if (problem) return { problem };
  }
  return { rows: sortRows(listing, selected.rows, keys, things, locale) };
}

function textsOf(value: Asked[string]): readonly string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}

/** Sorts rows by headings, the first the most important; `-due` is the other way round. What says nothing comes last. */
function sortRows(
  { fields }: Pick<Listing, 'fields'>,
  rows: readonly Row[],
  keys: readonly string[],
  things: Things,
  locale: Locale,
): readonly Row[] {
  const words = new Intl.Collator(locale, { numeric: true });
  const orders = keys.map((given) => {
    const key = given.replace(/^-/, '');
    const field = fields.find((one) => one.key === key);
    const values = new Map(rows.map((row) => [row, sortable(key === 'id' ? row.id : row.cell(key), field, things)]));
    const sign = given.startsWith('-') ? -1 : 1;
    return (a: Row, b: Row): number => compare(values.get(a), values.get(b), sign, words);
  });
  return [...rows].sort((a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}

function compare(
  a: string | number | undefined,
  b: string | number | undefined,
  sign: number,
  words: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * words.compare(String(a), String(b));
}

/** A value as it sorts: a state by its place in the lifecycle, a stage by its place on the map, another id by its name. */
function sortable(cell: Cell, field: Field | undefined, things: Things): string | number | undefined {
  if (typeof cell === 'boolean') return Number(!cell);
  if (typeof cell === 'number' || cell === undefined) return cell;
  const text = typeof cell === 'string' ? cell : cell[0];
  if (text === undefined) return undefined;
  if (field?.values) return field.values.indexOf(text);
  const duration = field?.says === 'duration' ? parseDuration(text) : undefined;
  if (duration) return duration.amount * minutes[duration.unit];
  if (field?.of?.includes('stage')) return [...things.idsOf('stage')].indexOf(text);
  for (const kind of field?.of ?? []) {
    const name = things.nameOf(kind, text);
    if (name !== undefined) return name;
  }
  return text;
}

const minutes: Readonly<Record<Duration['unit'], number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
