import type { Location } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { segmentAnalysis, witnessValues } from '../queries/clients/segment-places.ts';
import type { Finding, Rule } from './rule.ts';

export const segmentsGap: Rule = {
  id: 'segments-gap',
  severity: 'warning',
  preset: 'strict',
  example: {
    bad: { 'map/segments.yaml': bySize('exclusiveMinimum: 11') },
    good: { 'map/segments.yaml': bySize('minimum: 11') },
  },
  reach: { whole: ['segments'] },
  check: findGaps,
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

/** What is not recorded of a client is the client's matter: every `required` leaves such a gap, on purpose. */
function* findGaps(model: Model): Iterable<Finding> {
  const file = model.single('segments');
  if (!file) return;
  const { gaps, moreGaps, gaveUp } = segmentAnalysis(file);
  const location: Location = { file: file.path, path: ['segments'], at: 'key' };
  for (const gap of gaps) yield { message: { key: 'segments-gap/none', values: witnessValues(gap) }, location };
  if (moreGaps) yield { message: { key: 'segments-gap/more', values: {} }, location };
  if (gaveUp) yield { message: { key: 'segments-gap/unproved', values: {} }, location };
}
