import type { Location } from '../../diagnostic.ts';
import type { Segment, Segments } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';
import { analyseSegments, type SegmentAnalysis } from '../../model/segments/analyse.ts';
import type { SegmentWitness } from '../../model/segments/segment-witness.ts';
import { onceEach } from '../../once.ts';

/** Where the condition of a segment stands. */
export function segmentPlace({ path: file, value: { segments = [] } }: Item<Segments>, id: string): Location {
  return { file, path: ['segments', segments.findIndex((segment) => isSame(segment, id)), 'when'], at: 'key' };
}

function isSame(segment: Segment, id: string): boolean {
  return segment.id === id;
}

/** The analysis of a file's segments, made once for all rules that ask. */
export const segmentAnalysis: (segments: Item<Segments>) => SegmentAnalysis = onceEach(({ value }) =>
  analyseSegments(value),
);

/** A witness as a message says it: `size = 10`, any other value of an attribute, attributes not recorded. */
export function witnessValues({ attributes, decisive, unrecorded, other }: SegmentWitness): {
  readonly known: readonly string[];
  readonly other: readonly string[];
  readonly unrecorded: readonly string[];
} {
  const values = new Map(Object.entries(attributes));
  const plain = decisive.filter((name) => !other.includes(name) && !unrecorded.includes(name));
  return { known: plain.map((name) => `${name} = ${values.get(name)}`), other, unrecorded };
}
