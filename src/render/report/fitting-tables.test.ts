import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenParts } from './fitting-tables.ts';

test('columns are split into the fewest parts, none of which is two wider than another', () => {
  expect(evenParts([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
    [1, 2, 3],
    [4, 5],
    [6, 7],
  ]);
  expect(evenParts([], 3)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (columns, most) => {
      const parts = evenParts(columns, most);
      const widths = parts.map(({ length }) => length);
      expect(parts.flat()).toEqual(columns);
      expect(parts).toHaveLength(Math.ceil(columns.length / most));
      if (widths.length > 0) expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(most, Math.min(...widths) + 1));
    }),
  );
});
