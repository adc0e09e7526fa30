import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings, hostileText } from './hostile-strings.ts';

describe('hostile strings', () => {
  it('are many, and no two alike', () => {
    expect(hostileStrings.length).toBeGreaterThan(200);
    expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
  });

  it('are mixed with each other and with any characters', () => {
    const mixed = fc.sample(hostileText(), { numRuns: 200, seed: 1 });
    expect(mixed.some((text) => hostileStrings.includes(text))).toBe(true);
    expect(mixed.filter((text) => !hostileStrings.includes(text)).length).toBeGreaterThan(50);
  });
});
