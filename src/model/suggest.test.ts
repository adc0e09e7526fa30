import { describe, expect, test } from 'vitest';
import { nearest, suggestions } from './suggest.ts';

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `name-${index}`);

describe('the names that a hint may look at', () => {
  test('are counted, each once', () => {
    const budget = { left: 1000 };
    expect(nearest('name-10', names(400), 1, budget)).toEqual(['name-10']);
    expect(budget.left).toBe(600);
  });

  test('end for all hints together: the first have theirs, the others none', () => {
    const budget = { left: 1000 };
    const hints = names(50).map((_, index) => suggestions(`nam-${index}`, names(100), budget));
    expect(hints.filter((one) => one.length > 0)).toHaveLength(10);
    expect(budget.left).toBe(0);
  });

  test('are all or none: a name that nobody has looked at could be the right one', () => {
    expect(nearest('name-10', names(20), 3, { left: 15 })).toEqual([]);
  });

  test('are not asked for where what is written is no name at all', () => {
    const budget = { left: 1000 };
    expect(nearest('n'.repeat(400_000), names(10), 3, budget)).toEqual([]);
    expect(budget.left).toBe(1000);
  });
});

test('a name that goes on is found from its beginning, and a twin in other letters first', () => {
  expect(nearest('first', ['first-import', 'FIRST', 'thirst'])).toEqual(['FIRST', 'first-import']);
});
