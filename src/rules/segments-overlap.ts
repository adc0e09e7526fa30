import type { Model } from '../model/model.ts';
import { segmentAnalysis, segmentPlace, witnessValues } from '../queries/clients/segment-places.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const segmentsOverlap: Rule = {
  id: 'segments-overlap',
  severity: 'warning',
  preset: 'strict',
  example: {
    bad: { 'map/segments.yaml': bySize('minimum: 10') },
    good: { 'map/segments.yaml': bySize('exclusiveMinimum: 10') },
  },
  reach: { whole: ['segments'] },
  check: findOverlaps,
};

function bySize(large: string): string {
  return `attributes:
  size: {type: integer}
segments:
  - id: small
    name: Small
    when: {properties: {size: {maximum: 10}}, required: [size]}
    strategy: low_touch
  - id: large
    name: Large
    when: {properties: {size: {${large}}}, required: [size]}
    strategy: high_touch
`;
}

function* findOverlaps(model: Model): Iterable<Finding> {
  const file = model.single('segments');
  if (!file) return;
  for (const { segments, witness } of segmentAnalysis(file).overlaps) {
    const [first, second] = segments;
    const { unrecorded } = witness;
    yield {
      message: {
        key: 'segments-overlap/both',
        values: {
          first: labelOf(model, 'segment', first),
          second: labelOf(model, 'segment', second),
          ...witnessValues(witness),
        },
      },
      location: segmentPlace(file, second),
      hints: unrecorded.length > 0 ? [{ key: 'segments-overlap/require', values: { unrecorded } }] : [],
      related: [{ location: segmentPlace(file, first), message: { key: 'segments-overlap/other', values: {} } }],
      subject: `segment/${second}`,
    };
  }
}
