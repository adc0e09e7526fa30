import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { hostileStrings, hostileText } from '../../../testing/hostile-strings.ts';
import { writePage } from '../../markdown/write-page.ts';
import {
  code,
  heading,
  line,
  lines,
  link,
  list,
  type Page,
  paragraph,
  strong,
  struck,
  table,
} from '../../page/blocks.ts';
import { factsOf } from './facts.ts';

/** Every kind of thing that our pages have, with a text in each place. */
function pageOf(text: string): Page {
  return {
    title: 'Title',
    blocks: [
      paragraph(line`${strong('Goal:')} ${text}`),
      heading(2, line`${text} and more`),
      list([
        line`${strong(text)} tells ${link(text, 'https://example.com/?a=1&b=2')}`,
        // No code span of Markdown holds a stroke in every host's table.
        line`${code(text.replaceAll('|', ''))} so`,
      ]),
      heading(3, line`Part: ${text}`),
      table(['Name', 'Text'], [[text, line`★ ${`${text}\nand ${text}`}`]]),
      table(['Now', 'Later'], [[line`${struck(text)} → ${text}`, lines(['so', strong(text)])]]),
      table(['Words', 'Link'], [[line`a_b_ * ${text} | [x](y) <br>`, link(text, `https://example.com/${text}`)]]),
    ],
  };
}

/** The elements and the words of a page, as any reader of Markdown sees it. */
function seen(html: string): { readonly elements: string; readonly words: string } {
  const names = [...html.matchAll(/<(h[23]|p|ul|li|strong|del|code|a|table|tr|th|td|br)\b/g)].map(([, name]) => name);
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[String(name)] ?? ''),
    );
  // What keeps `@` from calling someone; spaces between elements.
  return { elements: names.join(' '), words: text.replace(/\u200B/g, '').replace(/\s+/g, '') };
}

function expectSame(text: string): void {
  const page = pageOf(text);
  const markdown = writePage(page);
  const reference = String(marked.parse(markdown, { gfm: true })).replace(/<h1>.*<\/h1>/, '');
  expect(seen(factsOf(page.blocks).text), markdown).toEqual(seen(reference));
}

describe('a page of blocks as HTML', () => {
  test('has the elements and words that its Markdown has for any reader, whatever the words', () => {
    for (const text of hostileStrings) if (text.trim() !== '') expectSame(text);
  });

  test('and so has any mixture of them', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        if (text.trim() !== '') expectSame(text);
      }),
      { numRuns: 300 },
    );
  });

  test('names each table by the heading above it, and its rows by their first cell where the others are figures', () => {
    const { text } = factsOf([heading(2, 'B'), table(['Team', 'Open'], [['Sales', '3']], ['left', 'right'])]);
    expect(text.replaceAll('"', '')).toBe(
      '<h2 id=facts-0>B</h2><div class=table role=region tabindex=0 aria-labelledby=facts-0><table><thead><tr><th scope=col>Team</th><th scope=col class=number>Open</th></tr></thead><tbody><tr><th scope=row>Sales</th><td class=number>3</td></tr></tbody></table></div>',
    );
  });

  test('marks up nothing that nobody can see, and neither does its Markdown', () => {
    const blocks = [paragraph(line`${strong('\u200B')}a${struck(['\u2060', lines(['', ''])])}${code('\u200B')}`)];
    expect(factsOf(blocks).text).toBe('<p>a</p>');
    expect(writePage({ title: 'Title', blocks })).toBe('# Title\n\na\n');
  });

  test('has code as code, where a cell of Markdown would end at a stroke', () => {
    const blocks = [table(['Code'], [[code('a | b')]])];
    expect(factsOf(blocks).text).toContain('<code>a | b</code>');
    expect(writePage({ title: 'Title', blocks })).toContain('| a \\| b |');
  });

  test('links to the web alone', () => {
    expect(factsOf([paragraph(link('board', 'https://example.com/x'))]).text).toBe(
      '<p><a href=https://example.com/x rel=noreferrer>board</a></p>',
    );
    expect(factsOf([paragraph(link('board', '../x'))]).text).toBe('<p>board</p>');
    expect(factsOf([paragraph(link('board', 'javascript:x'))]).text).toBe('<p>board</p>');
  });
});
