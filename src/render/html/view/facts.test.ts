import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { hostileStrings, hostileText } from '../../../testing/hostile-strings.ts';
import { markdownCell, markdownCode, markdownLink, markdownText } from '../../markdown/escape.ts';
import { markdownTable } from '../../markdown/table.ts';
import { factsOf } from './facts.ts';

/** Every kind of thing that our pages of Markdown have, with a text in each place. */
function pageOf(text: string): string {
  return [
    '# Title\n',
    `**Goal:** ${markdownText(text)}\n`,
    `## ${markdownText(text)} and more\n`,
    `- **${markdownText(text)}** tells ${markdownLink(text, 'https://example.com/?a=1&b=2')}\n- ${markdownCode(text)} so\n`,
    `### Part: ${markdownText(text)}\n`,
    markdownTable(['Name', 'Text'], [[markdownCell(text), `★ ${markdownCell(`${text}\nand ${text}`)}`]]),
    markdownTable(['Now', 'Later'], [[`~~${markdownCell(text)}~~ → ${markdownCell(text)}`, 'so']]),
  ].join('\n');
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
  const reference = String(marked.parse(page, { gfm: true })).replace(/<h1>.*<\/h1>/, '');
  expect(seen(factsOf(page).text), page).toEqual(seen(reference));
}

describe('a page of Markdown as HTML', () => {
  test('has the elements and words that Markdown gives it, whatever the words', () => {
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
    const { text } = factsOf(`# A\n\n## B\n\n${markdownTable(['Team', 'Open'], [['Sales', '3']], ['left', 'right'])}`);
    expect(text.replaceAll('"', '')).toBe(
      '<h2 id=facts-0>B</h2><div class=table role=region tabindex=0 aria-labelledby=facts-0><table><thead><tr><th scope=col>Team</th><th scope=col class=number>Open</th></tr></thead><tbody><tr><th scope=row>Sales</th><td class=number>3</td></tr></tbody></table></div>',
    );
  });

  test('links to the web alone', () => {
    expect(factsOf(markdownLink('board', 'https://example.com/x')).text).toBe(
      '<p><a href=https://example.com/x rel=noreferrer>board</a></p>',
    );
    expect(factsOf(markdownLink('board', '../x')).text).toBe('<p>board</p>');
    expect(factsOf('[board](javascript:x)').text).toBe('<p>board</p>');
  });
});
