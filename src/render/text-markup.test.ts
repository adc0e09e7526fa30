import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from '../testing/hostile-strings.ts';
import { visibleText } from '../visible-text.ts';
import { htmlAttribute, htmlText, xmlText } from './text-markup.ts';

/** Character data as XML 1.0 has it (`Char`, without markup) and as HTML reads it: nothing else may come out of an escape. */
const characterData =
  /^(?:[\t\n\r\x20-\x25\x27-\x3B\x3D\x3F-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?:amp|lt|gt|quot|#39);)*$/u;

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function parsed(text: string): string {
  expect(text).toMatch(characterData);
  return text.replace(/&([a-z]+|#39);/g, (_, name: string) => characters[name] ?? '?');
}

describe.each([
  ['htmlText', htmlText],
  ['htmlAttribute', htmlAttribute],
  ['xmlText', xmlText],
])('%s', (_, escaped) => {
  it('is read back as the visible text, whatever is in it', () => {
    const check = (text: string) => {
      expect(parsed(escaped(text))).toBe(visibleText(text));
    };
    for (const text of hostileStrings) check(text);
    fc.assert(fc.property(hostileText(), check), { numRuns: 500 });
  });
});

describe('htmlText', () => {
  it('shows tags and entities as they were written', () => {
    expect(htmlText('<b>R&D</b> &lt; "x"')).toBe('&lt;b&gt;R&amp;D&lt;/b&gt; &amp;lt; "x"');
  });
});

describe('htmlAttribute', () => {
  it('cannot leave its quotes, of either kind', () => {
    expect(htmlAttribute(`" onclick='x`)).toBe('&quot; onclick=&#39;x');
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(htmlAttribute(text)).not.toMatch(/["'<>]/);
      }),
    );
  });
});

describe('xmlText', () => {
  it('drops what XML 1.0 has no place for', () => {
    expect(xmlText('a\0b\x0Bc\uD800d\uFFFEe\x1B')).toBe('ab\ncde');
  });
});
