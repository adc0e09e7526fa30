import { itself, itselfIds } from '../itself.ts';
import type { ChangeRow } from '../row.ts';

/** A segment of clients. */
export const segment: ChangeRow = {
  ids: itselfIds('segment'),
  judge: itself('segment'),
  examples: [
    {
      file: 'map/segments.yaml',
      before: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
  - {id: trial, name: Trial, when: {properties: {size: {const: 0}}, required: [size]}, strategy: low_touch}
`,
      after: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
`,
      gives: 'segment-removed-unused',
    },
    {
      file: 'map/segments.yaml',
      before: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
  - {id: trial, name: Trial, when: {properties: {size: {const: 0}}, required: [size]}, strategy: low_touch}
`,
      after: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
  - {id: trial, name: Trial, when: {properties: {size: {const: 0}}, required: [size]}, strategy: low_touch, retired: 2026-11-30}
`,
      gives: 'segment-removed-unused',
    },
  ],
};
