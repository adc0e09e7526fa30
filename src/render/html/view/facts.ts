import { type Block, type Inline, isEmpty, type Table } from '../../page/blocks.ts';
import { shownLine, shownLines } from '../../text.ts';
import { linkAddress } from '../../text-address.ts';
import { type Content, type Html, html, join, webAddress } from '../markup.ts';

/** Blocks of a page as HTML. What its diagrams show, the picture beside it does. */
export function factsOf(blocks: readonly Block[]): Html {
  let above = 'title';
  return html`${blocks.map((block, index) => {
    if (block.kind === 'heading') above = `facts-${index}`;
    return blockHtml(block, above);
  })}`;
}

/** A block; `above` is the id of the heading that it is or stands under. */
function blockHtml(block: Block, above: string): Content {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2 id="${above}">${lineHtml(block.content)}</h2>`
        : html`<h3 id="${above}">${lineHtml(block.content)}</h3>`;
    case 'paragraph':
      return html`<p>${lineHtml(block.content)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${lineHtml(item)}</li>`)}</ul>`;
    case 'table':
      return tableHtml(block, above);
    case 'diagram':
      return undefined;
  }
}

const columnClass = { left: undefined, center: 'sign', right: 'number' } as const;

/** A table in a box of its own, in which a wide one scrolls; `above` is the heading it stands under. */
function tableHtml({ head, rows, align }: Table, above: string): Html {
  const classes = head.map((_, column) => columnClass[align[column] ?? 'left']);
  // Where all cells but the first are signs or numbers, that one says what they are of.
  const isNamed = classes.every((name, column) => (name === undefined) === (column === 0));
  const classOf = (column: number): Content => classes[column] && html` class="${classes[column]}"`;
  return html`<div class="table" role="region" tabindex="0" aria-labelledby="${above}"><table><thead><tr>${head.map(
    (cell, column) => html`<th scope="col"${classOf(column)}>${cellHtml(cell)}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, column) =>
        isNamed && column === 0
          ? html`<th scope="row">${cellHtml(cell)}</th>`
          : html`<td${classOf(column)}>${cellHtml(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

function lineHtml(content: Inline): Content {
  return inlineHtml(content, shownLine);
}

/** In a cell the lines of a text stay lines. */
function cellHtml(content: Inline): Content {
  return inlineHtml(content, (text) => join(shownLines(text), html`<br>`));
}

function inlineHtml(content: Inline, textOf: (text: string) => Content): Content {
  if (typeof content === 'string') return textOf(content);
  if (!('kind' in content)) return content.map((one) => inlineHtml(one, textOf));
  switch (content.kind) {
    case 'words':
      return content.text;
    case 'strong':
      return !isEmpty(content) && html`<strong>${inlineHtml(content.content, textOf)}</strong>`;
    case 'struck':
      return !isEmpty(content) && html`<del>${inlineHtml(content.content, textOf)}</del>`;
    case 'code':
      return !isEmpty(content) && html`<code>${shownLine(content.text)}</code>`;
    case 'link': {
      const address = webAddress(linkAddress(content.url));
      const text = shownLine(content.text);
      return address === undefined ? text : html`<a href="${address}" rel="noreferrer">${text}</a>`;
    }
    case 'break':
      return html`<br>`;
  }
}
