import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../testing/yaml-data.ts';
import { printWildly } from '../testing/yaml-styles.ts';
import { carryEntry } from './carry-entry.ts';
import { findComments } from './comments.ts';
import { parseYaml } from './yaml.ts';

describe('carryEntry', () => {
  test('gives an item the bytes of its source, with the comments above and behind it', () => {
    const text = 'list:\n  - {id: a}\n  - id: b\n    name: Two words\nend: 1\n';
    const source = "list:\n  - {id: z}\n  # why\n  - { id: b,  name: 'Two words' } # see there\n";
    expect(carryEntry(text, source, { to: ['list', 1], from: ['list', 1] })).toBe(
      "list:\n  - {id: a}\n  # why\n  - { id: b,  name: 'Two words' } # see there\nend: 1\n",
    );
  });

  test('puts a key behind the one that it stands behind in its source', () => {
    const text = 'one: 1\nthree: 3\ntwo: 2';
    const source = 'one: 1\n# second\ntwo: 2 # two\nthree: 3\n';
    expect(carryEntry(text, source, { to: ['two'], from: ['two'] })).toBe('one: 1\n# second\ntwo: 2 # two\nthree: 3');
  });

  test('writes the line ends of the text that it comes into', () => {
    const text = 'one: 1\r\ntwo: |\r\n  a\r\n  b\r\n';
    const source = 'one: 1\ntwo: |\n  a\n  b\n';
    expect(carryEntry(text, source, { to: ['two'], from: ['two'] })).toBe(text);
  });

  test('leaves what stands in brackets, in another column, or would say something else', () => {
    for (const [text, source] of [
      ['list: [{id: a}]\n', 'list:\n  - {id: a} # one\n'],
      ['list:\n    - {id: a}\n', 'list:\n  - {id: a} # one\n'],
      ['list:\n  - {id: a}\n', 'list:\n  - &x {id: b} # one\n'],
    ] as const) {
      expect(carryEntry(text, source, { to: ['list', 0], from: ['list', 0] })).toBe(text);
    }
  });
});

test('whatever is carried, the text says the same', () => {
  fc.assert(
    fc.property(anyDocument(), anyDocument(), fc.nat(), fc.nat(), (document, other, seed, style) => {
      const [text, source] = [printWildly(document, seed), printWildly({ ...other, ...document }, style)];
      const said = parseYaml(text);
      if (said.problems.length > 0) return;
      for (const key of Object.keys(document)) {
        expect(parseYaml(carryEntry(text, source, { to: [key], from: [key] }))).toMatchObject({ value: said.value });
      }
    }),
    { numRuns: 300 },
  );
});

describe('findComments', () => {
  test('tells comments from signs in texts', () => {
    const text = '# one\na: "x # no" # two\nb: |\n  # no\n  text\nc: plain#no   # three  \n';
    expect(findComments(text).map((comment) => comment.text)).toEqual(['# one', '# two', '# three']);
  });
});
