import type { EditedLine } from '../../render/terminal/board/view.ts';
import { graphemes } from '../../render/text.ts';
import { visibleLine } from '../../visible-text.ts';
import type { Key } from './keys.ts';

/** A line of a person is no novel. */
const longest = 4_000;

export const emptyLine: EditedLine = { text: '', cursor: 0 };

export function lineWith(text: string): EditedLine {
  return { text, cursor: text.length };
}

/** The line after a key; undefined for one that is none of its own. Whole characters go, as a reader counts them. */
export function editLine({ text, cursor }: EditedLine, key: Key): EditedLine | undefined {
  const [before, after] = [text.slice(0, cursor), text.slice(cursor)];
  switch (key.is) {
    case 'text': {
      const added = visibleLine(key.text)
        .replaceAll('\t', ' ')
        .slice(0, Math.max(0, longest - text.length));
      return { text: before + added + after, cursor: cursor + added.length };
    }
    case 'backspace': {
      const kept = before.slice(0, before.length - lastOf(before));
      return { text: kept + after, cursor: kept.length };
    }
    case 'delete':
      return { text: before + after.slice(firstOf(after)), cursor };
    case 'clear-line':
      return { text: after, cursor: 0 };
    case 'left':
      return { text, cursor: cursor - lastOf(before) };
    case 'right':
      return { text, cursor: cursor + firstOf(after) };
    case 'home':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
    default:
      return undefined;
  }
}

/** How long the first character is, and the last one. */
function firstOf(text: string): number {
  for (const { segment } of graphemes().segment(text)) return segment.length;
  return 0;
}

function lastOf(text: string): number {
  let length = 0;
  for (const { segment } of graphemes().segment(text.slice(-64))) length = segment.length;
  return length;
}
