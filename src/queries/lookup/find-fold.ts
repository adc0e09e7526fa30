import { inNfc } from '../../source/nfc.ts';
/** A text as it is searched: composed (NFC), small letters, ё as е, each sign where it was in the composed text. */
export function foldForSearch(composed: string): string {
  const small = composed.toLowerCase();
  const folded =
    small.length === composed.length
      ? small
      : Array.from(composed, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join(
          '',
        );
  return folded.replaceAll('ё', 'е');
}

/** The words of a query, folded. */
export function queryWords(query: string): readonly string[] {
  return foldForSearch(inNfc(query)).split(/\s+/).filter(Boolean);
}

/** Where a word begins in a folded text, or a longer word that begins with it: an offset, or -1. */
export function findWord(folded: string, word: string, from = 0): number {
  const needsEdge = isWordSign(word[0]);
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!needsEdge || !isWordSign(folded[at - 1])) return at;
  }
  return -1;
}

/** Whether the word ends where the match does, rather than going on. */
export function isWholeWord(folded: string, at: number, word: string): boolean {
  return !isWordSign(folded[at + word.length]);
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
