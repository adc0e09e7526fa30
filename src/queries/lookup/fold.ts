import { inNfc } from '../../source/nfc.ts';

/** A text as it is searched: composed (NFC), small letters, ё as е, each character where it was in the composed text. */
export function foldForSearch(composed: string): string {
  const small = composed.toLowerCase();
  const folded =
    small.length === composed.length
      ? small
      : Array.from(composed, (character) =>
          character.toLowerCase().length === character.length ? character.toLowerCase() : character,
        ).join('');
  return folded.replaceAll('ё', 'е');
}

/** A text in which neither capitals count nor how a letter is composed: what ids and names are compared as. */
export function caseless(text: string): string {
  return inNfc(text).toLowerCase();
}

/** A text as it is searched, however its letters are composed. */
export function searchable(text: string): string {
  return foldForSearch(inNfc(text));
}

/** The words of a query, folded. */
export function queryWords(query: string): readonly string[] {
  return foldForSearch(inNfc(query)).split(/\s+/).filter(Boolean);
}

/** Where a word begins in a folded text, or a longer word that begins with it: an offset, or -1. */
export function findWord(folded: string, word: string, from = 0): number {
  const needsEdge = isWordCharacter(word[0]);
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!needsEdge || !isWordCharacter(folded[at - 1])) return at;
  }
  return -1;
}

/** Whether the word ends where the match does, rather than going on. */
export function isWholeWord(folded: string, at: number, word: string): boolean {
  return !isWordCharacter(folded[at + word.length]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
