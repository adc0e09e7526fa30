/** Text written by strangers, made plain: what every other escape begins with. Nothing here knows a target's syntax. */

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

/** What most texts are made of whole: Latin, Cyrillic and their signs, with nothing hidden among them and no line break. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u04FF–—‘’“”„…№€₽]*$/;

const lineBreak = /\r\n|[\n\v\f\r\x85\u2028\u2029]/g;

/** The text without invisible characters, its line breaks all `\n`. Tabs and spaces stay. */
export function visibleText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(invisible, '').replace(lineBreak, '\n');
}

/** The text on one line: invisible characters dropped, each run of whitespace one space, none at the ends. */
export function plainLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

let segmenter: Intl.Segmenter | undefined;

/** At most `max` characters as a reader counts them (an emoji family is one), the last an ellipsis where something was cut. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  // Where each character is a code unit, there is nothing to take apart.
  if (plain.test(text.slice(0, max + 1))) return max > 0 ? `${text.slice(0, max - 1).trimEnd()}…` : '';
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let count = 0;
  let cut = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === max - 1) cut = index;
    if (count >= max) return max > 0 ? `${text.slice(0, cut).trimEnd()}…` : '';
    count += 1;
  }
  return text;
}
