import { each, mirrored, ranked, symmetric } from '../judges.ts';
import type { ChangeRow } from '../row.ts';

/** How closely the clients of a segment are looked after. */
export const segmentStrategy: ChangeRow = {
  ids: {
    ...mirrored('touch-lowered', 'loosening', 'touch-raised', 'tightening'),
    ...symmetric('touch-changed', 'neutral'),
  },
  judge: each((edit) =>
    ranked(edit, ['low_touch', 'pooled', 'high_touch'], {
      stronger: 'touch-raised',
      weaker: 'touch-lowered',
      other: 'touch-changed',
    }),
  ),
  examples: [
    {
      file: 'map/segments.yaml',
      before: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: high_touch}
`,
      after: `segments:
  - {id: small, name: Small, when: {properties: {size: {maximum: 10}}, required: [size]}, strategy: low_touch}
  - {id: large, name: Large, when: {properties: {size: {exclusiveMinimum: 10}}, required: [size]}, strategy: low_touch}
`,
      gives: 'touch-lowered',
    },
  ],
};
