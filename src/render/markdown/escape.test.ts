import * as fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, test } from 'vitest';
import { hostileStrings, hostileText } from '../../testing/hostile-strings.ts';
import { visibleText } from '../../visible-text.ts';
import { plainLine } from '../text.ts';
import { markdownCell, markdownCode, markdownLink, markdownText, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

/** What a reader sees of a Markdown text, and the HTML elements that it became. */
function rendered(markdown: string): { readonly text: string; readonly tags: string } {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const tags = [...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag).join(' ');
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&(#\d+|[a-z]+);/g, (_, name: string) => decode(name));
  return { text: squeeze(text), tags };
}

function decode(name: string): string {
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return { amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? `&${name};`;
}

/** Spaces do not count: the renderer puts them elsewhere, and the sign that parts an `@` from a name has no width. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200B]/g, '');
}

function forHostileTexts(check: (text: string) => void): void {
  for (const text of hostileStrings) if (plainLine(text) !== '') check(text);
  fc.assert(
    fc.property(
      hostileText().filter((text) => plainLine(text) !== ''),
      check,
    ),
    { numRuns: 300 },
  );
}

describe('markdownText', () => {
  // Renderers do not agree on how many backslashes keep a stroke in its cell.
  it('puts no backslash before a stroke that has one already', () => {
    expect(markdownText('a | b')).toBe('a \\| b');
    expect(markdownText('a\\|b')).toBe('a\\\\&#124;b');
    expect(rendered(markdownTable(['A', 'B'], [[markdownCell('a\\|b'), markdownCell('c\\\\|')]])).text).toBe(
      'ABa\\|bc\\\\|',
    );
  });

  it.each([
    ['in a paragraph', '', '\n', 'p'],
    ['under a line', 'x\n', '\nx', 'p'],
    ['within a line', 'x (', ') x', 'p'],
    ['in a list', '- ', '\n- x', 'ul li li'],
    ['in a heading', '## ', '\n\nx', 'h2 p'],
    ['beside bold', '**x** ', ' **x**', 'p strong strong'],
    ['in a quote', '> ', '\n', 'blockquote p'],
  ])('shows every sign of any text %s, and marks nothing up', (_, before, after, tags) => {
    const around = (place: string) => squeeze(place.replace(/[-#>*]/g, ''));
    forHostileTexts((text) => {
      const shown = `${around(before)}${squeeze(plainLine(text))}${around(after)}`;
      expect(rendered(`${before}${markdownText(text)}${after}`)).toEqual({ text: shown, tags });
    });
  });

  it.each([
    ['a*b_c', 'a\\*b\\_c'],
    ['1. text', '1\\. text'],
    ['2) text', '2\\) text'],
    ['- item', '\\- item'],
    ['-5 and +7', '-5 and +7'],
    ['---', '\\---'],
    ['===', '\\==='],
    [':-:', '\\:-:'],
    ['# 1', '\\# 1'],
    ['<b> & &lt;', '&lt;b&gt; &amp; &amp;lt;'],
    ['https://example.org', 'https&#58;//example.org'],
    ['www.example.org', 'www&#46;example.org'],
    ['anna@example.org', 'anna@&#8203;example.org'],
    ['в 10:00, 5 @ 3', 'в 10:00, 5 @ 3'],
    ['one\n- two', 'one - two'],
  ])('writes %j as %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });
});

describe('markdownCell', () => {
  it('stays one cell and keeps its lines, whatever is in it', () => {
    forHostileTexts((text) => {
      const { text: shown, tags } = rendered(markdownTable(['h', 'i'], [[markdownCell(text), 'z']]));
      expect(shown).toBe(squeeze(`hi${visibleText(text)}z`));
      expect(tags).toMatch(/^table thead tr th th tbody tr td( br)* td$/);
    });
    expect(markdownCell('one\r\n\r\n- two | three\n')).toBe('one<br>\\- two \\| three');
  });
});

describe('markdownCode', () => {
  it.each([
    ['in prose', (code: string) => `x ${code} x`, /^p( code)?$/, 'xx'],
    ['in a cell', (code: string) => markdownTable(['x', 'i'], [[code, 'x']]), /^table .*td( code)? td$/, 'xix'],
  ])('shows any text %s', (_, place, tags, around) => {
    forHostileTexts((text) => {
      const shown = rendered(place(markdownCode(text)));
      expect(shown.text).toBe(squeeze(`${around.slice(0, -1)}${plainLine(text)}${around.slice(-1)}`));
      expect(shown.tags).toMatch(tags);
    });
  });

  it('takes as many backticks as the text needs', () => {
    expect(markdownCode('T-261122-7K3QX')).toBe('`T-261122-7K3QX`');
    expect(markdownCode('a `b`` c')).toBe('```a `b`` c```');
    expect(markdownCode('`x`')).toBe('`` `x` ``');
  });

  it('gives a text with a bar, and one with nothing in it, as text', () => {
    expect(markdownCode('a | b')).toBe('a \\| b');
    expect(markdownCode('\n')).toBe('');
  });
});

describe('markdownLink', () => {
  it.each([
    ['tasks/T-1.md', '[x](tasks/T-1.md)'],
    ['../map/первый вход.md#a', '[x](../map/первый%20вход.md#a)'],
    ['https://example.org/a_(b)?c=d&e=f', '[x](https://example.org/a_%28b%29?c=d&amp;e=f)'],
    ['HTTP://example.org', '[x](HTTP://example.org)'],
    ['mailto:anna@example.org', '[x](mailto:anna@example.org)'],
    ['#stage', '[x](#stage)'],
  ])('links to %j', (url, link) => {
    expect(markdownLink('x', url)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\u200Bscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '\\\\example.org',
    '/\\example.org',
    'https:///',
    'mailto:',
    '',
  ])('gives only the text for %j', (url) => {
    expect(markdownLink('x', url)).toBe('x');
  });

  it('keeps any text inside the link and any URL inside its brackets', () => {
    forHostileTexts((text) => {
      expect(rendered(`x ${markdownLink(text, 'a.md')} x`)).toEqual({
        text: squeeze(`x${plainLine(text)}x`),
        tags: 'p a',
      });
      expect(rendered(`x ${markdownLink('y', text)} x`)).toMatchObject({ text: 'xyx' });
    });
  });
});

test('a number keeps to its unit, and no other space is special', () => {
  expect(markdownText('86\u00A0% of 5 clients')).toBe('86\u00A0% of 5 clients');
  expect(markdownText('\u00A0a\u00A0\u00A0b 5\u00A0')).toBe('a b 5');
});

describe('mermaidFence', () => {
  it('holds a diagram as GitHub and GitLab draw it', () => {
    expect(mermaidFence('flowchart TB\n  a\n')).toBe('```mermaid\nflowchart TB\n  a\n```\n');
  });

  it('is longer than any fence in the text', () => {
    expect(mermaidFence('a\n````\nb')).toBe('`````mermaid\na\n````\nb\n`````\n');
  });
});
