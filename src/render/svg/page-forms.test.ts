import { describe, expect, test } from 'vitest';
import { pageScene } from './page-scene.ts';
import { circle } from './path-data.ts';
import type { Mark, Scene } from './scene.ts';

const dot = (x: number, y: number, radius = 3.6): Mark => ({
  kind: 'shape',
  d: circle(x, y, radius),
  fill: 'good',
  stroke: 'ink',
});
const box = (x: number): Mark => ({
  kind: 'box',
  part: 'card',
  x,
  y: 5,
  width: 172,
  height: 46.5,
  radius: 6,
  fill: 'card',
});

function drawn(...marks: readonly Mark[]): string {
  const scene: Scene = { name: 'map', language: 'en', title: 'T', description: 'D', width: 900, height: 90, marks };
  return pageScene(scene, 'parts').replace(/^.*?<defs>/, '<defs>');
}

describe('forms on a page', () => {
  test('that come again are said once, wherever between the pixels they stand', () => {
    const page = drawn(dot(10, 10), dot(40.04, 10.33), dot(90.27, 12.01));
    expect(page.match(/<path/g)).toHaveLength(1);
    expect(page).toMatch(
      /<use href=#m0 x=6\.4 y=10 \/><use href=#m0 x=36\.4 y=10\.3 \/><use href=#m0 x=86\.7 y=12 \/>/,
    );
  });

  test('that come but once stay where they are', () => {
    expect(drawn(dot(10, 10))).toMatch(/^<defs><\/defs><path d="M6\.4 10a/);
  });

  test('that differ by more than their rounding stay apart', () => {
    expect(drawn(dot(10, 10), dot(40, 10, 3.9), dot(70, 10), dot(90, 10, 3.9)).match(/<path/g)).toHaveLength(2);
  });

  test('of boxes leave the look to each reference, so that a page may change it', () => {
    const page = drawn(...[0, 200, 400, 600].map(box));
    expect(page).toContain('<defs><rect id=m0 width=172 height=46.5 rx=6 /></defs>');
    expect(page.match(/<use href=#m0 x=\d+ y=5 class=f\d+ \/>/g)).toHaveLength(4);
  });
});
