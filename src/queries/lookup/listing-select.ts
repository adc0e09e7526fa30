import { asMessage, type Message } from '../../diagnostic.ts';
import { isRecordKind, kinds } from '../../model/kinds.ts';
import { nearest } from '../../model/suggest.ts';
import { inNfc } from '../../source/nfc.ts';
import type { Cell, Field, Listing, Row } from './listing.ts';

/** What a row must say under one heading to stay. */
export interface Condition {
  /** A heading, or the way to a field of the file: `origin.metric`. */
  readonly key: string;
  /** Any of these; an empty text is "nothing". */
  readonly values: readonly string[];
  /** None of the values, instead of any. */
  readonly isNot?: boolean;
}

/** What ids are called, and which there are. */
export interface Names {
  nameOf(kind: string, id: string): string | undefined;
  idsOf(kind: string): Iterable<string>;
}

/** The short filters, with the headings that may answer them, best first. */
const shortFilters = {
  status: ['status'],
  owner: ['owner', 'responsible', 'manager', 'by', 'author'],
  person: ['people'],
  team: ['team', 'teams'],
  stage: ['stage', 'stages'],
  tag: ['tags'],
  client: ['client', 'clients'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ShortFilter = keyof typeof shortFilters;

export const shortFilterNames = Object.keys(shortFilters) as readonly ShortFilter[];

/** The heading that answers a short filter; undefined where the kind has none. */
export function headingFor({ fields }: Listing, filter: ShortFilter): string | undefined {
  return shortFilters[filter].find((key) => fields.some((field) => field.key === key));
}

/** The rows that meet all conditions; or, where a condition cannot be meant so, why, and what may have been meant. */
export function selectRows(
  listing: Listing,
  conditions: readonly Condition[],
  names: Names,
): { readonly rows: readonly Row[] } | { readonly problem: readonly [Message, ...Message[]] } {
  for (const condition of conditions) {
    const problem = checkKey(listing, condition.key) ?? checkValues(listing, condition, names);
    if (problem) return { problem };
  }
  const tests = conditions.map((condition) => meets(listing, condition, names));
  return { rows: listing.rows.filter((row) => tests.every((test) => test(row))) };
}

/** Why a key is no heading and no field of any of these files. */
export function checkKey(listing: Listing, key: string): readonly [Message, ...Message[]] | undefined {
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
  names: Names,
): readonly [Message, ...Message[]] | undefined {
  const field = fields.find((one) => one.key === key);
  if (!field?.values && !field?.of) return undefined;
  const isContest = (value: string): boolean => field.key === 'route' && value === 'contest';
  for (const given of values.filter((value) => value !== '' && !isContest(value))) {
    const known = field.values ?? (field.of ?? []).flatMap((of) => [...names.idsOf(of)]);
    if (known.some((value) => isSame(field, value, given, names))) continue;
    const ids = new Set(known.map(fold));
    const called = known.flatMap((id) => nameFor(field, id, names) ?? []).filter((name) => !ids.has(fold(name)));
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

function meets({ fields }: Listing, { key, values, isNot = false }: Condition, names: Names): (row: Row) => boolean {
  const field = fields.find((one) => one.key === key);
  return (row) => {
    const said = cellsOf(row, key, field);
    const found = values.some((value) =>
      value === '' ? said.length === 0 : said.some((cell) => isSame(field, cell, value, names)),
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
function isSame(field: Field | undefined, said: string, given: string, names: Names): boolean {
  const a = fold(said);
  const b = fold(given);
  if (a === b || (/^\d{4}-\d\d/.test(a) && /^\d{4}-/.test(b) && a.startsWith(b))) return true;
  if (!field?.of) return false;
  if (field.of.some((kind) => kinds.some((one) => one === kind && isRecordKind(one)))) return a.includes(b);
  const name = nameFor(field, said, names);
  return name !== undefined && fold(name) === b;
}

function nameFor({ of = [] }: Field, id: string, names: Names): string | undefined {
  for (const kind of of) {
    const name = names.nameOf(kind, id);
    if (name !== undefined) return name;
  }
  return undefined;
}

function fold(text: string): string {
  return inNfc(text).toLowerCase();
}
