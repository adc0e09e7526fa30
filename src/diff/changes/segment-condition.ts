import { each, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** Which clients a segment holds. */
export const segmentCondition: ChangeRow = {
  ids: symmetric('segment-condition-changed', 'loosening'),
  judge: each(() => 'segment-condition-changed'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
`,
      after: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 20}}, required: [size]}, strategy: high_touch}
`,
      gives: 'segment-condition-changed',
    },
  ],
};
