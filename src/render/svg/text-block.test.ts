import { expect, test } from 'vitest';
import { said } from '../../testing/picture-geometry.ts';
import type { Block } from './block.ts';
import { styles } from './format.ts';
import { roomFor } from './measure.ts';
import { clipped, fitted, paragraph } from './text-block.ts';

const linesOf = (block: Block): readonly string[] =>
  block.draw(0, 0).flatMap((mark) => (mark.kind === 'label' ? [said(mark).replaceAll('\u00A0', ' ')] : []));

const sentence = 'Клиент пользуется банком каждый день и не боится сюрпризов';
const room = (text: string): number => roomFor(text, styles.body.size, 400);

test('a text that fits into its lines is left as it is', () => {
  expect(linesOf(clipped(sentence, styles.body, 600, 1))).toEqual([sentence]);
  expect(linesOf(clipped(sentence, styles.body, 160, 9))).toEqual(linesOf(paragraph(sentence, styles.body, 160)));
});

test('a text that does not fit ends with an ellipsis, within its width', () => {
  for (let width = 20; width < 300; width += 7) {
    for (const most of [1, 2]) {
      const lines = linesOf(clipped(sentence, styles.body, width, most));
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(room(line)).toBeLessThanOrEqual(width + 0.01);
      if (linesOf(paragraph(sentence, styles.body, width)).length > most) expect(lines.at(-1)).toMatch(/[^\s,]…$/);
    }
  }
});

test('a cut leaves no fragment of a letter or two, and no sign before the ellipsis', () => {
  expect(linesOf(clipped('Первый, второй', styles.body, room('Первый, вто'), 1))).toEqual(['Первый…']);
  expect(linesOf(clipped('Персональные менеджеры', styles.body, room('Персональные мене…') + 2, 1))).toEqual([
    'Персональные мене…',
  ]);
});

test('a fitted line is as wide as its words, at most as it may be', () => {
  expect(fitted('Слово', styles.body, 500).width).toBeCloseTo(room('Слово'), 0);
  expect(fitted(sentence, styles.body, 90).width).toBe(90);
  expect(linesOf(fitted(sentence, styles.body, 90))).toHaveLength(1);
});
