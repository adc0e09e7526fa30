import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

describe('bytes become text', () => {
  test('where they are UTF-8, with the byte order mark they have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Buffer.from(`\uFEFFa${text}`, 'utf8');
        expect(decodeText(bytes)).toEqual({ text: bytes.toString('utf8') });
      }),
    );
  });

  test('and else are a problem, at the first byte that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const start = Buffer.from(`a${before}`, 'utf8');
        const bytes = Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after, 'utf8')]);
        expect(decodeText(bytes)).toMatchObject({ problem: { kind: 'encoding', offset: start.length } });
      }),
    );
  });

  test.each([
    ['utf-16le', Buffer.from('\uFEFFtext', 'utf16le')],
    ['utf-16be', Buffer.from([0xfe, 0xff, 0x00, 0x61])],
    ['windows-1251', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
  ])('what looks like %s is named so', (looksLike, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ problem: { looksLike } });
  });

  test('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const content = decodeText(Buffer.from(bytes));
        if ('problem' in content && content.problem.kind === 'encoding') {
          expect(content.problem.offset).toBeLessThanOrEqual(bytes.length);
        }
      }),
    );
  });
});
