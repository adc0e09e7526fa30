import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyData } from '../testing/yaml-data.ts';
import { printWildly } from '../testing/yaml-styles.ts';
import { UNUSUAL } from './compose.ts';
import { quickYaml } from './quick-yaml.ts';
import { parseWholeYaml } from './yaml.ts';

/** Reads quickly; what comes out must be what the parser says, with nothing to complain of. */
function readsAlike(text: string): boolean {
  const value = quickYaml(text);
  if (value === UNUSUAL) return false;
  expect({ value, problems: [], notes: [] }).toEqual(parseWholeYaml(text));
  return true;
}

const runs = Number(process.env.QUICK_RUNS ?? 3000);

describe('the quick way agrees with the parser', () => {
  test('on documents in every style', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anyData()), fc.dictionary(fc.string(), anyData())), fc.nat(), (data, seed) => {
        readsAlike(printWildly(data, seed));
      }),
      { numRuns: runs },
    );
  });

  const pieces = [
    ...[
      'a: 1',
      'b:',
      '  c: x y',
      '- d',
      '-',
      '  - e: f',
      '    g: |',
      '      text',
      '      more',
      '    h: >-',
      'k: [l, {m: n}]',
    ],
    ...[
      "o: 'p''q'",
      'r: "s"',
      '# note',
      'u: v # w',
      '',
      '   ',
      'x:y',
      'z: - 1',
      '? a',
      '...',
      '---',
      'a: 2',
      ' b: 3',
      'c:  [',
      ']',
    ],
    ...[
      'd: {e: 1,}',
      '- - f',
      '- g: h',
      '  i: j',
      'null: ~',
      'n: -5',
      'm: 1.10',
      'l: 0x1F',
      'k:  :x',
      "j: it's",
      'h: a: b',
      '|',
      '>',
      '  |',
    ],
    ...[
      'key: |+',
      '  kept',
      '',
      '',
      'key: >',
      '  folded',
      '',
      '  again',
      '   deeper',
      'k: "a',
      '  b"',
      'q: &a b',
      'w: *a',
      'e: !t x',
    ],
  ];
  test('on lines thrown together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 9 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, end, last) => {
          readsAlike(lines.join(end) + (last ? end : ''));
        },
      ),
      { numRuns: runs * 3 },
    );
  });

  test('on characters thrown together', () => {
    const character = fc.constantFrom(...'ab1-:#,[]{}\'"|>?&*!%@`~ \n.0'.split(''), ': ', '- ', '\n  ', '\n', ' #');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 20 }), (characters) => {
        readsAlike(characters.join(''));
        readsAlike(`a:\n  b: c\n${characters.join('')}`);
        readsAlike(`a: ${characters.join('')}\n`);
        readsAlike(`a:\n  ${characters.join('')}\n`);
        readsAlike(`a: x\n  ${characters.join('')}\nb: y\n`);
        readsAlike(`- ${characters.join('')}\n- x\n`);
      }),
      { numRuns: runs },
    );
  });

  test('on the examples, nearly all of which it reads', () => {
    const root = resolve(import.meta.dirname, '../../examples');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(300);
    const quick = files.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      readsAlike(text.replaceAll('\n', '\r\n'));
      // A byte less in the middle, as a slip of the keyboard would have it.
      for (let cut = 7; cut < text.length; cut += 97) readsAlike(text.slice(0, cut) + text.slice(cut + 1));
      return readsAlike(text);
    });
    expect(quick.length / files.length).toBeGreaterThan(0.8);
  });
});

test.each([
  ['a colon in a plain text', 'a: b: c\n'],
  ['a comment between the lines of a text', 'a: b\n  # c\n  d\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['an anchor', 'a: &x 1\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a tab', 'a:\t1\n'],
  ['a long number', 'a: 12345678901234567\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['nesting without end', `a: ${'['.repeat(500)}${']'.repeat(500)}\n`],
  ['a key that is no key everywhere', '__proto__: 1\n? b\n'],
])('%s is left to the parser', (_, text) => {
  expect(quickYaml(text)).toBe(UNUSUAL);
});
