import type { Model } from '../model/model.ts';
import { segmentAnalysis, segmentPlace } from '../queries/clients/segment-places.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const deadSegment: Rule = {
  id: 'dead-segment',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/segments.yaml': bySize('maximum: 10', 'minimum: 20, maximum: 10', 'minimum: 11') },
    good: { 'map/segments.yaml': bySize('maximum: 10', 'minimum: 11, maximum: 20', 'minimum: 21') },
  },
  reach: { whole: ['segments'] },
  check: findDeadSegments,
};

function bySize(small: string, middle: string, large: string): string {
  return `attributes:
  size: {type: integer}
segments:
  - id: small
    name: Small
    when: {properties: {size: {${small}}}, required: [size]}
    strategy: low_touch
  - id: middle
    name: Middle
    when: {properties: {size: {${middle}}}, required: [size]}
    strategy: low_touch
  - id: large
    name: Large
    when: {properties: {size: {${large}}}, required: [size]}
    strategy: high_touch
`;
}

function* findDeadSegments(model: Model): Iterable<Finding> {
  const file = model.single('segments');
  if (!file) return;
  for (const id of segmentAnalysis(file).impossible) {
    yield {
      message: { key: 'dead-segment/nobody', values: { segment: labelOf(model, 'segment', id) } },
      location: segmentPlace(file, id),
      hints: [{ key: 'dead-segment/look', values: {} }],
      subject: `segment/${id}`,
    };
  }
}
