import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileWrite } from '../outcome.ts';
import { terminalText } from '../render/text-terminal.ts';
import type { Style } from './style.ts';

/** What turns the direction of a line around, or is obeyed by a terminal: whoever reads a diff in a log must see it. */
const obeyed = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * What writing would change, as a unified diff that `git apply` takes; for a terminal, with nothing in it that a terminal
 * obeys. Elsewhere direction marks and control characters are written as `<U+202E>`: with such a text, `marked` says so,
 * the diff is to be read, and not to be applied.
 */
export function unifiedDiff(
  writes: readonly FileWrite[],
  style: Style,
  forTerminal: boolean,
): { readonly text: string; readonly marked: boolean } {
  const exact = diffOf(writes);
  const shown = forTerminal ? exact : exact.replace(obeyed, codePointName);
  const text = shown
    .split('\n')
    .map((line) => paint(forTerminal ? terminalText(line) : line, style))
    .join('\n');
  return { text, marked: !forTerminal && shown !== exact };
}

function codePointName(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function diffOf(writes: readonly FileWrite[]): string {
  // Among files that move, git wants a head for each.
  const isMoving = writes.some(({ from }) => from !== undefined);
  return writes
    .map(({ path, from: old, before, after }) => {
      const moved = isMoving ? movedHead(old ?? path, path) : '';
      if (old !== undefined && before === after) return moved;
      const from = before === null ? '/dev/null' : `a/${old ?? path}`;
      const to = after === null ? '/dev/null' : `b/${path}`;
      const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
        stripTrailingCr: false,
      });
      return moved + patch;
    })
    .join('');
}

function movedHead(old: string, path: string): string {
  const head = `diff --git a/${old} b/${path}\n`;
  return old === path ? head : `${head}rename from ${old}\nrename to ${path}\n`;
}

function paint(line: string, style: Style): string {
  if (line.startsWith('+++') || line.startsWith('---')) return style.strong(line);
  if (line.startsWith('@@')) return style.faint(line);
  if (line.startsWith('+')) return style.added(line);
  return line.startsWith('-') ? style.removed(line) : line;
}
