import type { Span } from '../../diagnostic.ts';

/** A text in the letters and digits that forms of numbers and addresses are known in. */
export interface PlainSigns {
  readonly text: string;
  /** Where a piece of it stands in the text as it was written. */
  readonly written: (piece: Span) => Span;
}

/** Characters that are not seen: people and programs put them into numbers and addresses, or leave them there. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const isOther = /[\u00AD\u200B-\u200D\u2060\uFEFF\u3000\uFF01-\uFF5E]|%[\da-f]{2}|(?!\d)\p{Nd}/iu;

/**
 * Full-width letters and signs, digits of any script, and what links encode (`%40`) as the plain ones; without characters
 * that nobody sees. Takes time in proportion to the text.
 */
export function plainSigns(text: string): PlainSigns {
  if (!isOther.test(text)) return { text, written: (piece) => piece };
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (sign: string, start: number, end: number): void => {
    plain += sign;
    for (let unit = 0; unit < sign.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const encoded = /(?:%[\da-f]{2})+/iy;
  for (let at = 0; at < text.length; ) {
    encoded.lastIndex = at;
    const run = text[at] === '%' ? encoded.exec(text)?.[0] : undefined;
    if (run !== undefined) {
      let start = at;
      for (const sign of decoded(run)) {
        // As many bytes as the sign has in UTF-8, three characters each.
        const end = start + 3 * bytesOf(sign);
        add(sign, start, Math.min(end, at + run.length));
        start = end;
      }
      at += run.length;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!unseen.test(sign)) add(plainSign(sign), at, at + sign.length);
    at += sign.length;
  }
  return {
    text: plain,
    written: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

/** What an encoded run says; of bytes that are no UTF-8, one sign for each that cannot be anything. */
function decoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%([0-7][\da-f])|%../gi, (_, ascii?: string) =>
      ascii === undefined ? '\u007F' : String.fromCharCode(Number.parseInt(ascii, 16)),
    );
  }
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  if (code === 0x3000) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return /\p{Nd}/u.test(sign) ? String(digitOf(code)) : sign;
}

/** Digits of a script are ten in a row; the mathematical ones are five such rows without a gap. */
function digitOf(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return digit;
}
