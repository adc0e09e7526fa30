import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../testing/hostile-strings.ts';
import { plainLine } from '../text.ts';
import { roomForSpans } from './measure.ts';
import type { Span } from './scene.ts';
import { wrap } from './wrap.ts';

const lines = (text: string, width: number, size = 10): readonly string[] =>
  wrap([{ text }], size, width).map((line) => line.map((span) => span.text).join(''));

describe('a paragraph', () => {
  test('breaks between words', () => {
    expect(lines('One two three four five', 70)).toEqual(['One two', 'three four', 'five']);
    expect(lines('', 70)).toEqual([]);
  });

  test('divides a word only where no line is long enough for it, by syllables and with a hyphen', () => {
    expect(lines('Предварительное решение', 80)).toEqual(['Предвари-', 'тельное', 'решение']);
    expect(lines('Предварительное решение', 120)).toEqual(['Предварительное', 'решение']);
  });

  test('ends no line with a preposition or a number, and begins none with a dash', () => {
    expect(lines('Ответ в чате', 50)).toEqual(['Ответ', 'в\u00A0чате']);
    expect(lines('Срок 7 дней', 50)).toEqual(['Срок', '7\u00A0дней']);
    expect(lines('Быстрее — лучше', 72)).toEqual(['Быстрее\u00A0—', 'лучше']);
  });

  test('breaks a web address after its own signs', () => {
    expect(lines('https://crm.example/queue/new', 80)).toEqual(['https://crm.', 'example/', 'queue/new']);
  });

  test('breaks Chinese between any two signs', () => {
    expect(lines('客户成功地图客户成功地图', 60)).toEqual(['客户成功', '地图客户', '成功地图']);
  });

  test('keeps the look of each part, and no space where there is none', () => {
    const spans: readonly Span[] = [{ text: 'Срок:', weight: 600 }, { text: ' 5 дней' }, { text: ',', paint: 'bad' }];
    expect(wrap(spans, 10, 200)).toEqual([
      [{ text: 'Срок:', weight: 600 }, { text: ' 5\u00A0дней' }, { text: ',', paint: 'bad' }],
    ]);
  });

  test('of any text loses nothing but spaces, and leaves its room nowhere', () => {
    const squeezed = (text: string): string => text.replace(/[\s-]/g, '');
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const wrapped = wrap([{ text }], 11, width);
        expect(squeezed(wrapped.map((line) => line.map((span) => span.text).join('')).join(''))).toBe(
          squeezed(plainLine(text)),
        );
        for (const line of wrapped) expect(roomForSpans(line, 11)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
