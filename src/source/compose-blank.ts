import { lineEnd } from './text-lines.ts';

/** What stands between the tokens of a YAML text: white space, line breaks, comments. */

/** The first offset from `from` on that is neither white space nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let position = from;
  for (;;) {
    const character = text[position];
    if (character === '#' && startsComment(text, position)) position = lineEnd(text, position);
    else if (character === ' ' || character === '\t' || character === '\n' || character === '\r') position++;
    else return position;
  }
}

/** Whether nothing but white space, a line break or the end of the text stands at `position`. */
export function isBlankAt(text: string, position: number): boolean {
  const character = text[position];
  return character === undefined || character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function startsComment(text: string, position: number): boolean {
  return position === 0 || text[position - 1] === '\uFEFF' || isBlankAt(text, position - 1);
}
