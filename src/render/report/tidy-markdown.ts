/**
 * Markdown as linters want it: no blanks at the ends of lines, one in an empty cell of a table, never two empty lines in
 * a row, one line break at the end. Fenced blocks stay.
 */
export function tidyMarkdown(text: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const raw of text.split('\n')) {
    const [, ticks] = /^(`{3,}|~{3,})/.exec(raw) ?? [];
    const line = fence === undefined ? tidyLine(raw) : raw;
    const wasInside = fence !== undefined;
    if (fence === undefined) fence = ticks;
    else if (ticks?.startsWith(fence) && raw.trim() === ticks) fence = undefined;
    if (!wasInside && line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(line);
  }
  while (lines.at(-1) === '') lines.pop();
  return `${lines.join('\n')}\n`;
}

function tidyLine(raw: string): string {
  const line = raw.trimEnd();
  return line.startsWith('|') ? line.replace(/\| {2,}(?=\|)/g, '| ') : line;
}
