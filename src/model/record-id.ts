import { type RecordKind, recordLetter } from './kinds.ts';

/** Crockford's base 32: no I, L, O and U, so that an id can be read out on the phone. */
const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new id of a record: letter, the date it is made, five random characters; never one that is `taken`.
 * `random` gives numbers from 0 up to 1.
 */
export function newRecordId(
  kind: RecordKind,
  date: string,
  random: () => number,
  taken: (id: string) => boolean,
): string {
  const day = date.slice(2, 10).replaceAll('-', '');
  for (;;) {
    const tail = Array.from({ length: 5 }, () => characters[Math.floor(random() * characters.length)] ?? '0').join('');
    const id = `${recordLetter(kind) ?? ''}-${day}-${tail}`;
    if (!taken(id)) return id;
  }
}
