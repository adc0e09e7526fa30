import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../testing/hostile-strings.ts';
import { html, join, raw, webAddress } from './markup.ts';

test('a template escapes what is not HTML already', () => {
  const name = '<b>"A" & \'B\'</b>';
  expect(html`<p>${name}</p>`.text).toBe('<p>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</p>');
  expect(html`<p>${html`<b>${'x'}</b>`}${raw('<i>')}</p>`.text).toBe('<p><b>x</b><i></p>');
});

test('nothing, false and empty lists leave nothing behind', () => {
  expect(html`a${undefined}b${false}c${[]}d${['1', html`<i>`]}`.text).toBe('abcd1<i>');
  expect(join(['a', undefined, 'b'], ', ').text).toBe('a, , b');
});

test('values of attributes go without quotes where HTML allows it, and nowhere else', () => {
  expect(html`<a id="${'handoff/первый-вход'}" class="x">`.text).toBe('<a id=handoff/первый-вход class=x>');
  expect(html`<a id="${'a b'}" title="${''}">`.text).toBe('<a id="a b" title="">');
  expect(html`<use href="${'#x/'}"/>`.text).toBe('<use href="#x/"/>');
});

test('no text breaks out of a text or an attribute', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { text: page } = html`<a title="${text}">${text}</a>`;
      expect(page).toMatch(/^<a title=("[^"<>]*"|[^\s"'=<>`]+)>[^<>]*<\/a>$/);
    }),
  );
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  [' http://example.org ', 'http://example.org'],
  ['javascript:alert(1)', undefined],
  ['JAVASCRIPT:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['//example.org', undefined],
  ['https://a b', undefined],
  [undefined, undefined],
])('%j leads to %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
