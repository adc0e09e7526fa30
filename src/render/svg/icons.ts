import type { Paint } from './palette.ts';
import { circle, decimal, lineThrough } from './path-data.ts';
import type { Mark, Shape } from './scene.ts';

/** A star with five points: a moment of truth. */
export function star(x: number, y: number, radius: number): Mark {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    const r = index % 2 === 0 ? radius : radius * 0.45;
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) };
  });
  return shape(lineThrough(points, 'closed'), { fill: 'star', stroke: 'ink', strokeWidth: 0.6 });
}

export function tick(x: number, y: number, size: number, paint: Paint): Mark {
  const points = [
    { x: x - size * 0.45, y: y + size * 0.02 },
    { x: x - size * 0.1, y: y + size * 0.38 },
    { x: x + size * 0.48, y: y - size * 0.36 },
  ];
  return shape(lineThrough(points), { stroke: paint, strokeWidth: 1.6 });
}

export function cross(x: number, y: number, size: number, paint: Paint): Mark {
  const r = size * 0.36;
  const d = `M${decimal(x - r)} ${decimal(y - r)}l${decimal(2 * r)} ${decimal(2 * r)}m0 ${decimal(-2 * r)}l${decimal(-2 * r)} ${decimal(2 * r)}`;
  return shape(d, { stroke: paint, strokeWidth: 1.6 });
}

/** Five faces from angry (-2) to delighted (2): the mouth tells, the colour agrees. */
export function face(x: number, y: number, radius: number, emotion: number): readonly Mark[] {
  const paint: Paint = emotion < 0 ? 'bad' : emotion > 0 ? 'good' : 'muted';
  const [eyeX, eyeY] = [radius * 0.36, radius * 0.22];
  const bend = (Math.max(-2, Math.min(2, emotion)) / 2) * radius * 0.55;
  const mouthY = y + radius * 0.38 - bend * 0.3;
  const mouth = `M${decimal(x - radius * 0.46)} ${decimal(mouthY)}Q${decimal(x)} ${decimal(mouthY + bend * 1.3)} ${decimal(x + radius * 0.46)} ${decimal(mouthY)}`;
  const marks = [
    shape(circle(x, y, radius), { fill: 'card', stroke: paint, strokeWidth: radius > 7 ? 1.8 : 1.3 }),
    shape(circle(x - eyeX, y - eyeY, radius * 0.13) + circle(x + eyeX, y - eyeY, radius * 0.13), { fill: paint }),
    shape(mouth, { stroke: paint, strokeWidth: radius > 7 ? 1.6 : 1.2 }),
  ];
  return [{ kind: 'group', marks }];
}

/** A flag on its pole: where the journey leads. */
export function flag(x: number, y: number, size: number, paint: Paint): readonly Mark[] {
  const cloth = `M${decimal(x)} ${decimal(y)}h${decimal(size * 0.72)}l${decimal(-size * 0.18)} ${decimal(size * 0.26)}l${decimal(size * 0.18)} ${decimal(size * 0.26)}h${decimal(-size * 0.72)}Z`;
  return [
    shape(cloth, { fill: paint }),
    shape(`M${decimal(x)} ${decimal(y - 1)}v${decimal(size + 2)}`, { stroke: paint, strokeWidth: 1.8 }),
  ];
}

/** A dot for each sort of contact: whole for direct, hollow for indirect, a speck for none. */
export function contactSign(x: number, y: number, contact: 'direct' | 'indirect' | 'none'): Mark {
  if (contact === 'none') return shape(circle(x, y, 1.4), { fill: 'rule' });
  return contact === 'direct'
    ? shape(circle(x, y, 3.6), { fill: 'accent' })
    : shape(circle(x, y, 3), { stroke: 'accent', strokeWidth: 1.4 });
}

function shape(d: string, look: Omit<Shape, 'kind' | 'd'>): Shape {
  return { kind: 'shape', d, ...look };
}
