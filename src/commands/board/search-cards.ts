import type { Card } from '../../queries/board/board.ts';
import { searchable } from '../../queries/lookup/fold.ts';

const folded = new WeakMap<Card, string>();

/** Whether a card has all of these words, folded, somewhere in its id, title, tags or the name of whoever has it. */
export function meetsWords(card: Card, words: readonly string[]): boolean {
  let text = folded.get(card);
  if (text === undefined) {
    const { id, title, owner, tags } = card;
    text = searchable([id, title, owner?.name ?? '', owner?.id ?? '', ...tags].join('\n'));
    folded.set(card, text);
  }
  const all = text;
  return words.every((word) => all.includes(word));
}
