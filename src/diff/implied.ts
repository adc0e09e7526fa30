import type { Shape } from '../model/gen/shapes.gen.ts';
import { isObject } from './pair-entries.ts';

/** What holds on a side where nothing is written, as far as the other side tells: no list is an empty one, no switch is off. */
export function impliedBeside(shape: Shape, other: unknown): unknown {
  if (shape.default !== undefined) return shape.default;
  if (Array.isArray(other) && shape.list !== undefined) return [];
  if (typeof other === 'boolean') return false;
  return isObject(other) && shape.fields === undefined && shape.each !== undefined ? {} : undefined;
}
