import { type Block, type Inline, isEmpty, type Page } from '../page/blocks.ts';
import { markdownCell, markdownCode, markdownLink, markdownText, markdownWords, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

/** A page as Markdown: the same page, the same text. */
export function writePage({ title, blocks }: Page): string {
  return [`# ${markdownText(title)}\n`, ...blocks.map(blockText)].join('\n');
}

/** Some blocks of a page, with an empty line between them. */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

/** What stands within a block of text; in a cell of a table the lines of its texts stay lines. */
export function writeInline(content: Inline, textOf: (text: string) => string = markdownText): string {
  if (typeof content === 'string') return textOf(content);
  if (!('kind' in content)) return content.map((one) => writeInline(one, textOf)).join('');
  switch (content.kind) {
    case 'words':
      return markdownWords(content.text);
    case 'strong':
      return isEmpty(content) ? '' : `**${writeInline(content.content, textOf)}**`;
    case 'struck':
      return isEmpty(content) ? '' : `~~${writeInline(content.content, textOf)}~~`;
    case 'code':
      return markdownCode(content.text);
    case 'link':
      return markdownLink(content.text, content.url);
    case 'break':
      return '<br>';
  }
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInline(block.content)}\n`;
    case 'paragraph':
      return `${writeInline(block.content)}\n`;
    case 'list':
      return block.items.map((item) => `- ${writeInline(item)}\n`).join('');
    case 'table':
      return markdownTable(
        block.head.map(cellText),
        block.rows.map((row) => row.map(cellText)),
        block.align,
      );
    case 'diagram':
      return mermaidFence(block.mermaid);
  }
}

function cellText(content: Inline): string {
  return writeInline(content, markdownCell);
}
