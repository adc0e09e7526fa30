import { describe, expect, it } from 'vitest';
import { fits, maxCharacters, maxEdges } from './limits.ts';

describe('fits', () => {
  it('takes a diagram up to the limits and none beyond', () => {
    expect(fits('x'.repeat(maxCharacters), maxEdges)).toBe(true);
    expect(fits('x'.repeat(maxCharacters + 1), 0)).toBe(false);
    expect(fits('', maxEdges + 1)).toBe(false);
  });
});
