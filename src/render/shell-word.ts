import { terminalText } from './text-terminal.ts';

/** A word as a POSIX shell takes it for itself. */
export function shellWord(word: string): string {
  const shown = terminalText(word);
  return /^[\w./:@%+=,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
