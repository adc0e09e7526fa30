import { timeOf } from '../diff/entries.ts';
import { changedFields, replacementOf } from '../diff/replacement.ts';
import type { ChangeFinding } from './rule.ts';

/** Fields in which people write what they like: what stood in them is not repeated where logs are kept. */
const texts: ReadonlySet<string> = new Set(['note', 'question', 'answer', 'reason']);

/** When an entry was made, and by whom: what it is called in a message. */
export function entryName(entry: unknown): string {
  return [timeOf(entry), Reflect.get(Object(entry), 'by')].filter((part) => typeof part === 'string').join(', ');
}

/** What of an entry says something else now, field by field, and the one replacement that explains all of it. */
export function entryChange(
  before: unknown,
  after: unknown,
): { readonly fields: readonly string[]; readonly replaced: ChangeFinding['replaced'] } {
  const changed = changedFields(before, after);
  const replacement = replacementOf(changed);
  return {
    fields: changed.map(({ field, before: was, after: is }) =>
      texts.has(field) ? field : `${field}: ${shown(was)} → ${shown(is)}`,
    ),
    replaced: replacement && { ...replacement, isInText: changed.some(({ field }) => texts.has(field)) },
  };
}

function shown(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
}
