import { expect } from 'vitest';
import { type Box, flatten, type Label, type Scene } from '../render/svg/scene.ts';
import { contains, inkOf, overlap, pairs } from './scene-geometry.ts';

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
  for (const [a, b] of pairs(labels)) {
    if (overlap(a.ink, b.ink)) expect.fail(`“${said(a.label)}” lies on “${said(b.label)}”`);
  }
  const boxes: readonly Box[] = ofKind(scene, 'box');
  for (const box of boxes) if (!contains(page, box)) expect.fail(`a ${box.part} leaves the page`);
  for (const [a, b] of pairs(boxes.filter(({ part }) => part === 'card'))) {
    if (overlap(a, b)) expect.fail('two cards lie on one another');
  }
}
