import { visibleText } from '../visible-text.ts';

/**
 * Text that a terminal only shows and never obeys: no control characters, no direction marks, tabs as two spaces.
 * Line breaks are folded into a space, or kept as `\n`. What is left of an escape sequence stays readable as text.
 */
export function terminalText(text: string, lineBreaks: 'fold' | 'keep' = 'fold'): string {
  const shown = visibleText(text).replaceAll('\t', '  ');
  return lineBreaks === 'keep' ? shown : shown.replace(/\n+/g, ' ');
}
