import type { Segments } from '../gen/types.gen.ts';
import { matches } from './criteria.ts';
import { type Attributes, knownAttributes } from './known.ts';

/**
 * The ids of all segments a client falls into, in the order of segments.yaml: exactly one where all is well.
 * Retired segments take no clients.
 */
export function segmentsOf(attributes: Attributes, { segments = [], attributes: declared = {} }: Segments): string[] {
  const known = knownAttributes(attributes, declared);
  return segments.filter(({ retired, when }) => retired === undefined && matches(when, known)).map(({ id }) => id);
}
