import { type Content, type Html, html, webAddress } from '../markup.ts';

/** A part of a page of Markdown: some lines that belong together. */
type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'table' | 'list' | 'paragraph'; readonly lines: readonly string[] };

/**
 * A page of src/render/markdown/ as HTML, without its first heading, which is the document's own. Only what our
 * pages and `markdownText` write is read, and all else is text: nothing of it reaches the page but through `html`.
 */
export function factsOf(markdown: string): Html {
  const parts = partsOf(markdown).filter((part) => part.kind !== 'heading' || part.level > 1);
  let above = 'title';
  return html`${parts.map((part, index) => {
    if (part.kind === 'heading') above = `facts-${index}`;
    return partHtml(part, above);
  })}`;
}

/** A part of the page; `above` is the id of the heading that it is or stands under. */
function partHtml(part: Part, above: string): Html {
  switch (part.kind) {
    case 'heading':
      return part.level === 2
        ? html`<h2 id="${above}">${inline(part.text)}</h2>`
        : html`<h3 id="${above}">${inline(part.text)}</h3>`;
    case 'table':
      return table(part.lines, above);
    case 'list':
      return html`<ul>${part.lines.map((line) => html`<li>${inline(line)}</li>`)}</ul>`;
    case 'paragraph':
      return html`<p>${inline(part.lines.join(' '))}</p>`;
  }
}

function partsOf(markdown: string): readonly Part[] {
  return markdown.split(/\n{2,}/).flatMap((block): readonly Part[] => {
    const lines = block.split('\n').filter((line) => line !== '');
    const [first] = lines;
    if (first === undefined) return [];
    const heading = /^(#{1,3}) (.*)$/.exec(first);
    if (heading) return [{ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }];
    if (first.startsWith('| ')) return [{ kind: 'table', lines }];
    if (first.startsWith('- ')) return [{ kind: 'list', lines: lines.map((line) => line.slice(2)) }];
    return [{ kind: 'paragraph', lines }];
  });
}

/** A table in a box of its own, in which a wide one scrolls; `above` is the heading it stands under. */
function table([head = '', rule = '', ...rows]: readonly string[], above: string): Html {
  const aligned = cellsOf(rule).map((cell) => (cell === '--:' ? 'number' : cell === ':-:' ? 'sign' : ''));
  // Where all cells but the first are signs or numbers, that one says what they are of.
  const isNamed = aligned.every((align, column) => (align === '') === (column === 0));
  const classOf = (column: number): Content => aligned[column] && html` class="${aligned[column]}"`;
  return html`<div class="table" role="region" tabindex="0" aria-labelledby="${above}"><table><thead><tr>${cellsOf(
    head,
  ).map((cell, column) => html`<th scope="col"${classOf(column)}>${inline(cell)}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${cellsOf(row).map((cell, column) =>
        isNamed && column === 0
          ? html`<th scope="row">${inline(cell)}</th>`
          : html`<td${classOf(column)}>${inline(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** The cells of a row: each ends at a blank and a stroke. A stroke inside a cell has a backslash before it. */
function cellsOf(row: string): readonly string[] {
  return row
    .slice(1)
    .split(' |')
    .slice(0, -1)
    .map((cell) => cell.slice(1));
}

/** In this order: an escaped sign, an entity, a break, strong words, a code span, a link, words struck through. */
const marks =
  /\\([!-/:-@[-`{-~])|&(amp|lt|gt|#\d+);|<(br)>|\*\*((?:\\.|[^\\])+?)\*\*|(`+)(.+?)(?<!`)\5(?!`)|\[((?:\\.|[^\\\]])*)\]\(([^()\s]*)\)|~~((?:\\.|[^\\])+?)~~/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function inline(text: string): readonly Content[] {
  const contents: Content[] = [];
  let end = 0;
  for (const mark of text.matchAll(marks)) {
    contents.push(text.slice(end, mark.index), markedUp(mark));
    end = mark.index + mark[0].length;
  }
  return [...contents, text.slice(end)];
}

function markedUp([, escaped, entity, isBreak, strong, , code, label, url, struck]: RegExpMatchArray): Content {
  if (escaped !== undefined) return escaped;
  if (entity !== undefined) return signOf(entity);
  if (isBreak !== undefined) return html`<br>`;
  if (strong !== undefined) return html`<strong>${inline(strong)}</strong>`;
  if (code !== undefined) return html`<code>${/^ .* $/.test(code) ? code.slice(1, -1) : code}</code>`;
  if (struck !== undefined) return html`<del>${inline(struck)}</del>`;
  const address = webAddress(url?.replace(/&amp;/g, '&'));
  const said = inline(label ?? '');
  return address === undefined ? said : html`<a href="${address}" rel="noreferrer">${said}</a>`;
}

function signOf(entity: string): string {
  const sign = entities[entity] ?? String.fromCodePoint(Number(entity.slice(1)));
  // It only keeps `@` from calling someone on a host of Markdown.
  return sign === '\u200B' ? '' : sign;
}
