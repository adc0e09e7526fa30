import { type Duration, parseDuration } from '../../model/calendar/duration.ts';
import type { Locale } from '../../model/gen/types.gen.ts';
import type { Cell, Field, Listing, Row } from './listing.ts';
import type { Names } from './listing-select.ts';

/** Sorts rows by headings, the first the most important; `-due` is the other way round. What says nothing comes last. */
export function sortRows(
  { fields }: Pick<Listing, 'fields'>,
  rows: readonly Row[],
  keys: readonly string[],
  names: Names,
  locale: Locale,
): readonly Row[] {
  const words = new Intl.Collator(locale, { numeric: true });
  const orders = keys.map((given) => {
    const key = given.replace(/^-/, '');
    const field = fields.find((one) => one.key === key);
    const values = new Map(rows.map((row) => [row, sortable(key === 'id' ? row.id : row.cell(key), field, names)]));
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
function sortable(cell: Cell, field: Field | undefined, names: Names): string | number | undefined {
  if (typeof cell === 'boolean') return Number(!cell);
  if (typeof cell === 'number' || cell === undefined) return cell;
  const text = typeof cell === 'string' ? cell : cell[0];
  if (text === undefined) return undefined;
  if (field?.values) return field.values.indexOf(text);
  const duration = field?.says === 'duration' ? parseDuration(text) : undefined;
  if (duration) return duration.amount * minutes[duration.unit];
  if (field?.of?.includes('stage')) return [...names.idsOf('stage')].indexOf(text);
  for (const kind of field?.of ?? []) {
    const name = names.nameOf(kind, text);
    if (name !== undefined) return name;
  }
  return text;
}

const minutes: Readonly<Record<Duration['unit'], number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
