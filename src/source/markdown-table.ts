import type { CellsRow } from './sheet.ts';

const ruler = /^\s{0,3}\|?\s*:?-{1,200}:?\s*(?:\|\s*:?-{1,200}:?\s*)*\|?\s*$/;

/** Whether a text that does not say what it is holds a table of Markdown: a row of pipes and a ruler below it. */
export function isMarkdownTable(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n');
  return lines.some(
    (line, index) =>
      line.length < 2_000 &&
      line.includes('|') &&
      line.includes('-') &&
      ruler.test(line) &&
      (lines[index - 1] ?? '').includes('|'),
  );
}

/** The lines of Markdown as rows: those of tables by their cells, others (headings, sentences) as one cell each. */
export function* markdownRows(text: string): Generator<CellsRow> {
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const number = index + 1;
    const plain = line.trim();
    const isTable = plain.startsWith('|') || (plain.includes('|') && !plain.startsWith('#'));
    if (isTable && line.length < 2_000 && plain.includes('-') && ruler.test(line)) continue;
    if (isTable) yield { number, cells: cellsOf(plain).map(plainCell) };
    else yield { number, cells: plain === '' ? [] : [plainCell(plain.replace(/^#{1,6}\s+/, ''))] };
  }
}

/** `\|` is a bar that is meant; the bars at both ends are none of the text. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = line.startsWith('|') ? 1 : 0; at < line.length; at++) {
    if (line[at] === '\\' && line[at + 1] === '|') {
      cell += '|';
      at++;
    } else if (line[at] === '|') {
      cells.push(cell);
      cell = '';
    } else cell += line[at];
  }
  return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell];
}

/** A cell as it is read: `<br>` breaks a line, stars and backquotes only mark. */
function plainCell(text: string): string {
  return text
    .replace(/<br\s{0,3}\/?>/gi, '\n')
    .replace(/\*\*|__|`/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
