import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileWrite } from '../outcome.ts';
import { terminalText } from '../render/text-terminal.ts';
import type { Style } from './style.ts';

/** What writing would change, as a unified diff that `git apply` takes; for a terminal, with nothing in it that a terminal obeys. */
export function unifiedDiff(writes: readonly FileWrite[], style: Style, forTerminal: boolean): string {
  return writes
    .map(({ path, before, after }) => {
      const from = before === null ? '/dev/null' : `a/${path}`;
      const to = after === null ? '/dev/null' : `b/${path}`;
      const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
        stripTrailingCr: false,
      });
      return patch
        .split('\n')
        .map((line) => paint(forTerminal ? terminalText(line) : line, style))
        .join('\n');
    })
    .join('');
}

function paint(line: string, style: Style): string {
  if (line.startsWith('+++') || line.startsWith('---')) return style.strong(line);
  if (line.startsWith('@@')) return style.faint(line);
  if (line.startsWith('+')) return style.added(line);
  return line.startsWith('-') ? style.removed(line) : line;
}
