import type { Message } from '../../diagnostic.ts';
import type { Locale } from '../../model/gen/types.gen.ts';
import type { Listing, Row } from './listing.ts';
import { type Condition, checkKey, headingFor, type Names, selectRows, shortFilterNames } from './listing-select.ts';
import { sortRows } from './listing-sort.ts';

/** What was asked for on the command line, by the names of its options. */
type Asked = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The rows that were asked for, sorted; or why it cannot be meant so. */
export function chooseRows(
  listing: Listing,
  asked: Asked,
  sort: string | undefined,
  names: Names,
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
  const selected = selectRows(listing, conditions, names);
  if ('problem' in selected) return selected;
  const keys = sort?.split(',').filter(Boolean) ?? [];
  for (const key of keys) {
    const problem = checkKey(listing, key.replace(/^-/, ''));
    if (problem) return { problem };
  }
  return { rows: sortRows(listing, selected.rows, keys, names, locale) };
}

function textsOf(value: Asked[string]): readonly string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
