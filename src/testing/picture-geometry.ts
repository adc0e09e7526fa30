import { expect } from 'vitest';
import type { Paint } from '../render/svg/palette.ts';
import { type Box, flatten, type Label, type Rect, type Scene } from '../render/svg/scene.ts';
import { contains, crosses, inkOf, overlap, pairs } from './scene-geometry.ts';

type Leaf = ReturnType<typeof flatten>[number];

/** All marks of a kind, groups taken apart. */
export function ofKind<K extends Leaf['kind']>(scene: Scene, kind: K): readonly Extract<Leaf, { kind: K }>[] {
  return flatten(scene.marks).filter((mark): mark is Extract<Leaf, { kind: K }> => mark.kind === kind);
}

/** The text of a line. */
export const said = ({ spans }: Label): string => spans.map(({ text }) => text).join('');

/** The lines of a picture as they are read, spaces that do not break as spaces. */
export function textsOf(scene: Scene): readonly string[] {
  return ofKind(scene, 'label').map((label) => said(label).replaceAll('\u00A0', ' '));
}

/** All that a picture says, line after line, as one text. */
export function wholeText(scene: Scene): string {
  return textsOf(scene).join(' ');
}

/** No text lies on another, leaves its room or the page; no card lies on another; no box leaves the page. */
export function expectTidy(scene: Scene): void {
  const labels = ofKind(scene, 'label').map((label) => ({ label, ink: inkOf(label) }));
  const page = { x: 0, y: 0, width: scene.width, height: scene.height };
  for (const { label, ink } of labels) {
    const wide = { ...label.within, y: ink.y, height: ink.height };
    if (!contains(wide, ink)) expect.fail(`“${said(label)}” leaves its room`);
    if (!contains(page, label.within)) expect.fail(`“${said(label)}” leaves the page`);
  }
  // From top to bottom, so that each is held against those near it alone: pictures have thousands of lines.
  const sorted = [...labels].sort((a, b) => a.ink.y - b.ink.y);
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (!b || b.ink.y >= a.ink.y + a.ink.height) break;
      if (overlap(a.ink, b.ink)) expect.fail(`“${said(a.label)}” lies on “${said(b.label)}”`);
    }
  }
  const boxes: readonly Box[] = ofKind(scene, 'box');
  for (const box of boxes) if (!contains(page, box)) expect.fail(`a ${box.part} leaves the page`);
  for (const [a, b] of pairs(boxes.filter(({ part }) => part === 'card'))) {
    if (overlap(a, b)) expect.fail('two cards lie on one another');
  }
}

/** The legs of all ways of these paints: stroked lines from corner to corner, all level or upright. */
export function waysOf(scene: Scene, paints: readonly Paint[]): readonly Rect[] {
  return ofKind(scene, 'shape')
    .filter(({ d, fill, stroke }) => !fill && stroke && paints.includes(stroke) && /^M[-\d. ]+(L[-\d. ]+)+$/.test(d))
    .flatMap(({ d }) => {
      const corners = d
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      return corners.slice(1).map(([endX = 0, endY = 0], index): Rect => {
        const [x = 0, y = 0] = corners[index] ?? [];
        return { x: Math.min(x, endX), y: Math.min(y, endY), width: Math.abs(endX - x), height: Math.abs(endY - y) };
      });
    });
}

/** The upright ones of the ways of these paints. */
export function uprightsOf(scene: Scene, paints: readonly Paint[]): readonly Rect[] {
  return waysOf(scene, paints).filter(({ width }) => width === 0);
}

/** No way passes through a text or a card. */
export function expectFreeWays(scene: Scene, ways: readonly Rect[]): void {
  const cards = ofKind(scene, 'box').filter(({ part }) => part === 'card');
  const labels = ofKind(scene, 'label').map((label) => ({ label, ink: inkOf(label) }));
  for (const way of ways) {
    for (const { label, ink } of labels) {
      if (crosses(way, ink)) expect.fail(`a way passes through “${said(label)}”`);
    }
    // A way begins and ends at the side of a card, which two decimals may round to just inside.
    for (const { x, y, width, height } of cards) {
      const inside = { x: x + 0.1, y: y + 0.1, width: width - 0.2, height: height - 0.2 };
      if (overlap(way, inside) || crosses(way, inside)) expect.fail('a way passes through a card');
    }
  }
}
