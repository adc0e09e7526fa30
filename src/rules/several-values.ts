import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const severalValues: Rule = {
  id: 'several-values',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'map/segments.yaml': segments(', value: true') },
    good: { 'map/segments.yaml': segments('') },
  },
  reach: { whole: ['segments'] },
  check: findFurtherValues,
};

function segments(ofSeats: string): string {
  return `attributes:
  size: {type: integer, value: true}
  seats: {type: integer${ofSeats}}
segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
`;
}

function* findFurtherValues(model: Model): Iterable<Finding> {
  const file = model.single('segments');
  if (!file) return;
  const values = Object.entries(file.value.attributes ?? {}).filter(
    ([, { value, retired }]) => value === true && retired === undefined,
  );
  const [first, ...more] = values.map(([id]) => id);
  if (first === undefined) return;
  for (const id of more) {
    yield {
      message: { key: 'several-values/another', values: { id, first } },
      location: { file: file.path, path: ['attributes', id, 'value'], at: 'key' },
      hints: [{ key: 'several-values/choose', values: {} }],
      subject: `attribute/${id}`,
    };
  }
}
