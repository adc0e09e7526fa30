import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { roomFor } from './measure.ts';
import type { Weight } from './scene.ts';

const fonts = resolve(import.meta.dirname, '../../../assets/fonts');

/** How far the pen moves over a text in the font itself: where a bar after it comes to stand. */
function drawnWidth(text: string, weight: Weight): number {
  const inked = (content: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="120" font-family="Inter" font-weight="${weight}" font-size="100">${content}</text></svg>`;
    const files = ['inter-400.ttf', 'inter-600.ttf'].map((name) => `${fonts}/${name}`);
    const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: files } }).getBBox();
    return box ? box.x + box.width : 0;
  };
  return inked(`${text}|`) - inked('|');
}

describe('the room for a text', () => {
  test.each(['Предварительное решение', 'Customer success', '42 балл, ≥ 66 %', 'Ёлка «№ 5» — 3–7 ₽'])(
    'is what Inter needs and 15 %% for other fonts: %s',
    (text) => {
      for (const weight of [400, 600] as const) {
        const ratio = roomFor(text, 100, weight) / drawnWidth(text, weight);
        expect(ratio).toBeGreaterThan(1.12);
        expect(ratio).toBeLessThan(1.19);
      }
    },
  );

  test('grows with the size, and is nothing for what nobody sees', () => {
    expect(roomFor('Карта', 20)).toBeCloseTo(2 * roomFor('Карта', 10));
    expect(roomFor('', 20)).toBe(0);
    expect(roomFor('e\u0301', 20)).toBeCloseTo(roomFor('e', 20));
  });

  test('is there for signs that Inter does not have', () => {
    for (const sign of ['客', '🎉', 'ع', 'ก']) expect(roomFor(sign, 10)).toBeGreaterThan(5);
  });
});
