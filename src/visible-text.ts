/** Text written by strangers, made plain: what everything that is shown begins with. Nothing here knows a target's syntax. */

/**
 * What nobody can see and a terminal, a parser or a reader may still obey: control characters (not the whitespace
 * among them), zero-width and bidirectional marks, tags, halves of surrogate pairs, code points that are no
 * characters. Variation selectors stay, and the joiner stays where it ties two emoji together.
 */
const invisible = new RegExp(
  [
    String.raw`[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]`,
    String.raw`(?![\u200D\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}`,
    String.raw`[\uFFF9-\uFFFB]`,
    String.raw`\p{Noncharacter_Code_Point}`,
    String.raw`\p{Surrogate}`,
    String.raw`(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)\u200D`,
    String.raw`\u200D(?!\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
);

/** What most texts are made of whole: Latin, Cyrillic and their punctuation, with nothing hidden among them and no line break. */
export const plainText = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF–—‘’“”„…№€₽]*$/;

const lineBreak = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g;

/** The text without invisible characters, its line breaks all `\n`. Tabs and spaces stay. */
export function visibleText(text: string): string {
  if (plainText.test(text)) return text;
  return text.replace(invisible, '').replace(lineBreak, '\n');
}

/** The text as it is seen, on one line: each line break with the blanks around it is one space. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s*\n\s*/g, ' ');
}

/** A colour or weight of our own: the only thing that a terminal may obey. */
const colour = /(\x1b\[[\d;]*m)/;

/**
 * What is about to be printed for people, as a terminal only shows it: the last door, for whatever came past the
 * escapes of its parts. `colours`: ours are among it, and stay.
 */
export function printable(text: string, colours: boolean): string {
  if (!colours) return visibleText(text);
  return text
    .split(colour)
    .map((part, index) => (index % 2 === 1 ? part : visibleText(part)))
    .join('');
}
