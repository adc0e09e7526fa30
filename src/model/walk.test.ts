import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsTo, walkPattern } from './walk.ts';

const document = {
  when: { all: [{ cases: { tags: 'a' } }, { not: { cases: { tags: ['b', 'c'] } } }], cases: { tags: 'd' } },
};

function reached(pattern: readonly string[]): readonly string[] {
  const found: string[] = [];
  walkPattern(document, pattern, (value, path) => found.push(`${path.join('/')} ${JSON.stringify(value)}`));
  return found;
}

describe('a pattern', () => {
  test('with ** reaches what stands at any depth', () => {
    expect(reached(['when', '**', 'cases', 'tags'])).toEqual([
      'when/cases/tags "d"',
      'when/all/0/cases/tags "a"',
      'when/all/1/not/cases/tags ["b","c"]',
    ]);
    expect(reached(['when', '**', 'tags', '*'])).toEqual([
      'when/all/1/not/cases/tags/0 "b"',
      'when/all/1/not/cases/tags/1 "c"',
    ]);
  });

  test('leads to exactly the places that it reaches', () => {
    const step = fc.constantFrom('when', 'all', 'not', 'cases', 'tags', '*', '**');
    const everywhere: (readonly (string | number)[])[] = [];
    walkPattern(document, ['**'], (_, path) => everywhere.push(path));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (pattern) => {
        const found = new Set<string>();
        walkPattern(document, pattern, (_, path) => found.add(path.join('/')));
        const led = everywhere.filter((path) => leadsTo(pattern, path)).map((path) => path.join('/'));
        expect([...found].sort()).toEqual(led.sort());
      }),
    );
  });
});
