import type { Phrases } from '../../locales/phrases.ts';
import type { ChangeCard } from '../changes/card.ts';
import { terminalText } from '../text-terminal.ts';

interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** One change of the table whole: what it is about, what it costs and why, and a state before and after. */
export function changeCardText(card: ChangeCard, { review }: Phrases, paint: Paint): string {
  const { id, class: itsClass, mirror, title, why, example } = card;
  const other = mirror === id ? review.ownMirror : review.mirror({ id: mirror });
  return [
    `${paint.strong(id)}: ${title}`,
    paint.faint(`${review.classes[itsClass]}. ${other}`),
    '',
    why,
    '',
    ...(example
      ? [...state(review.was, example.file, example.before), ...state(review.is, example.file, example.after)]
      : []),
  ].join('\n');

  function state(word: string, file: string, text: string | undefined): readonly string[] {
    const lines =
      text === undefined ? [`# ${review.noFile}`] : text === '' ? [`# ${review.noKey}`] : text.trimEnd().split('\n');
    return [word, `  # ${file}`, ...lines.map((line) => `  ${terminalText(line)}`), ''];
  }
}

/** The table of changes, a line each. */
export function changeListText(cards: readonly ChangeCard[], { review }: Phrases, paint: Paint): string {
  const width = Math.max(...cards.map(({ id }) => id.length));
  const lines = cards.map(
    ({ id, class: itsClass, title }) => `${paint.strong(id.padEnd(width))}  ${review.classes[itsClass]}: ${title}`,
  );
  return `${lines.join('\n')}\n`;
}
