import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from './html-text.ts';

describe('the HTML of another system', () => {
  test.each([
    ['<p>Slow,\n  but <b>kind</b></p><p>Thanks</p>', 'Slow, but kind\n\nThanks'],
    ['Fast<br>Kind<br/>Cheap', 'Fast\nKind\nCheap'],
    ['Fast<br><br><br>Kind', 'Fast\n\nKind'],
    ['<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['<table><tr><td>Price</td><td>high</td></tr><tr><td>Pace</td><td>low</td></tr></table>', 'Price high\nPace low'],
    ['<div class="a > b" hidden>Said</div>', 'Said'],
    [
      'See <a href="https://firm.example/a?b=1&amp;c=2">our page</a>!',
      'See our page (https://firm.example/a?b=1&c=2)!',
    ],
    ['<a href="https://firm.example">https://firm.example</a>', 'https://firm.example'],
    ['Wait <img src="x.png" alt="a queue"> here', 'Wait a queue here'],
    ['<style>p {color: red}</style><script>if (a < b) x()</script><!-- note -->Said', 'Said'],
    ['<!DOCTYPE html><?xml version="1.0"?><html><body>Said</body></html>', 'Said'],
    ['R&amp;D &lt;3 &laquo;Да&raquo; caf&eacute;&nbsp;&#8364; &#x20AC;', 'R&D <3 «Да» café € €'],
    ['line\n\nline with <b>weight</b>\n  and space', 'line\n\nline with weight\n  and space'],
    ['<![CDATA[a < b]]> and more', 'a < b and more'],
    ['<P ALIGN=left>Old<O:P></O:P></P>', 'Old'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test.each([
    'a < b && c > d',
    'I <3 you',
    'Write to <anna@firm.example> or <https://firm.example/x>',
    'if a <b and c> d',
    'https://firm.example/?a=1&copy=2&lt=3',
    'AT&T, Q&A; fish & chips;',
    'the page lacks a <style> of its own',
    'ends in <b',
    'ends in </b',
    'ends in <!-- no comment',
    'ends in <a href="x',
    '<your name> wrote',
    '</your> <!your> <?your>',
    '<!your><?your>',
  ])('is not what only looks like it: %s', (text) => {
    expect(htmlToText(text)).toBe(text);
  });

  test('is taken out once: what was written about HTML stays readable', () => {
    expect(htmlToText('Use &lt;b&gt; &amp;amp; &lt;i&gt;')).toBe('Use <b> &amp; <i>');
  });

  test('takes none of the words, however it is broken', () => {
    const piece = fc.constantFrom(
      '<b>',
      '</b>',
      '<p',
      '>',
      '<',
      '&',
      ';',
      '<!--',
      '-->',
      '"',
      '=',
      '<x ',
      ' ',
      '\n',
      '<br>',
      '&lt;',
      ']]>',
      '<td>',
      '/>',
      '<div title="',
    );
    const word = fc.stringMatching(/^W[0-9]{1,4}W$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, word), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        // A word may stand in a comment or in an attribute; outside of both every one is kept, in order.
        const outside =
          text.includes('<!--') || text.includes('"') || text.includes('=')
            ? []
            : parts.filter((part) => part.startsWith('W'));
        let at = 0;
        const said = htmlToText(text);
        for (const one of outside) {
          at = said.indexOf(one, at);
          expect({ text, said, at }).not.toMatchObject({ at: -1 });
          at += one.length;
        }
      }),
    );
  });
});
