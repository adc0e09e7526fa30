import { visibleText } from '../../visible-text.ts';

/** What a tool answers, and whether it was refused. */
export interface Answer {
  readonly data: object;
  readonly isRefused: boolean;
}

/** An answer stays below so many bytes: 2,000 tokens of four bytes, less what surrounds the items. */
const pageBytes = 6400;
/** So much of one text is shown, where the whole was not asked for. */
const textLength = 700;

/** What people write words into: marked even where it is one word. */
const wordFields =
  /^(?:text|title|name|note|notes|answer|question|draft|reason|message|does|says|inside|hints|subject)$/;
/** An id, a date, a number, a path, an address: one word, short. */
const oneWord = /^[\p{L}\p{N}_./:+@=,?|[\]-]{0,120}$/u;

/**
 * The same data with every text in it that anybody may have written as `{quoted}`, without signs that nobody sees; a long one
 * is cut, and says by how many characters.
 */
function quoteTexts(value: unknown, isWhole = false, field = ''): unknown {
  if (typeof value === 'string') {
    return wordFields.test(field) || !oneWord.test(value) ? quoted(value, isWhole ? 20_000 : textLength) : value;
  }
  if (Array.isArray(value)) return value.map((one) => quoteTexts(one, isWhole, field));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [safeKey(key), quoteTexts(one, isWhole, key)]));
}

/** Names of fields are ours, or an author's: what is no single word is none of ours. */
function safeKey(key: string): string {
  return oneWord.test(key) ? key : `${key.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`;
}

/** A text of others, marked. `length`: so many characters of it are shown. */
function quoted(text: string, length: number): { readonly quoted: string; readonly cut?: number } {
  const plain = visibleText(text);
  return plain.length <= length
    ? { quoted: plain }
    : { quoted: `${plain.slice(0, length)}…`, cut: plain.length - length };
}

/** As many items as an answer has room for, from where `cursor` says; `next` says where the rest begins. */
export function page(items: readonly object[], cursor: string | undefined, more: object = {}, isWhole = false): Answer {
  const from = cursor === undefined ? 0 : Number(cursor);
  const shown: unknown[] = [];
  let bytes = 0;
  for (const item of items.slice(from)) {
    const marked = quoteTexts(item, isWhole);
    const size = new TextEncoder().encode(JSON.stringify(marked)).length;
    if (bytes + size > pageBytes && (shown.length > 0 || !isWhole)) {
      if (shown.length === 0) shown.push(tooLarge(item, size));
      break;
    }
    shown.push(marked);
    bytes += size;
  }
  const next = from + shown.length;
  const goesOn = next < items.length ? { next: String(next) } : {};
  return { data: { ok: true, ...more, total: items.length, items: shown, ...goesOn }, isRefused: false };
}

/** What alone would fill an answer is named by its first fields. */
function tooLarge(item: object, bytes: number): unknown {
  const short = Object.fromEntries(Object.entries(item).filter(([, value]) => typeof value !== 'object'));
  const cut = Object.fromEntries(
    Object.entries(short).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 200) : value]),
  );
  return { ...Object(quoteTexts(cut)), leftOutBytes: bytes };
}

/** Why nothing was done, in the sentences that a person would read. They repeat names and words of files, so they are marked. */
export function refusal(text: string): Answer {
  return { data: { ok: false, says: quoted(text.trim(), 2400) }, isRefused: true };
}
