import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument, type Data } from '../testing/yaml-data.ts';
import { printWildly } from '../testing/yaml-styles.ts';
import { saysSame } from './edit-value.ts';
import { locateYaml, spanAt, writtenAt } from './locate.ts';
import type { DocPath, YamlNode } from './node.ts';
import { parseYaml } from './yaml.ts';

function locate(text: string): YamlNode {
  const root = locateYaml(text);
  if (!root) throw new Error(`no tree for ${text}`);
  return root;
}

/** The text at the place of a key or value. */
function shown(text: string, path: DocPath, at: 'key' | 'value' = 'value'): string {
  const { start, end } = spanAt(locate(text), path, at);
  return text.slice(start, end);
}

describe('places in a document', () => {
  const text = [
    '# first',
    'title: "Closing: documents"  # why',
    "'status' : open",
    'due:',
    'tags: [billing, {level: 2}, ]',
    'history:',
    '  - at: 2026-11-20',
    '    note: |',
    '      She rang.',
    '',
    '  -   {by: olga}',
    'last: >+',
    '  kept',
    '',
    '',
  ].join('\n');

  it('are those of values, with their quotes and brackets', () => {
    expect(shown(text, ['title'])).toBe('"Closing: documents"');
    expect(shown(text, ['status'])).toBe('open');
    expect(shown(text, ['tags'])).toBe('[billing, {level: 2}, ]');
    expect(shown(text, ['tags', 1])).toBe('{level: 2}');
    expect(shown(text, ['tags', 1, 'level'])).toBe('2');
    expect(shown(text, ['history', 1])).toBe('{by: olga}');
  });

  it('are those of block collections, from the first key or dash to the end of the last value', () => {
    expect(shown(text, ['history', 0])).toBe('at: 2026-11-20\n    note: |\n      She rang.');
    expect(shown(text, ['history'])).toMatch(/^- at:[\s\S]*\{by: olga\}$/);
    expect(shown(text, [])).toMatch(/^title:[\s\S]*kept\n\n$/);
  });

  it('are those of block scalars, from the indicator to the last line that counts', () => {
    expect(shown(text, ['history', 0, 'note'])).toBe('|\n      She rang.');
    expect(shown(text, ['last'])).toBe('>+\n  kept\n\n');
  });

  it('are those of keys, with their quotes', () => {
    expect(shown(text, ['status'], 'key')).toBe("'status'");
    expect(shown(text, ['tags', 1, 'level'], 'key')).toBe('level');
    expect(shown(text, ['tags', 1], 'key')).toBe('{level: 2}');
  });

  it('are empty right after the colon where there is no value', () => {
    expect(spanAt(locate(text), ['due'], 'value')).toEqual({
      start: text.indexOf('due:') + 4,
      end: text.indexOf('due:') + 4,
    });
  });

  it('are the nearest thing above where there is nothing', () => {
    expect(shown(text, ['tags', 1, 'missing'])).toBe('');
    expect(spanAt(locate(text), ['tags', 1, 'missing'], 'key').start).toBe(text.indexOf('{level'));
    expect(shown(text, ['history', 5, 'by'])).toBe('history');
    expect(shown(text, ['status', 'deep'], 'key')).toBe("'status'");
    expect(spanAt(locate(text), ['missing'], 'key')).toEqual({
      start: text.indexOf('title'),
      end: text.indexOf('title'),
    });
  });

  it('are those of the first of two equal keys', () => {
    const twice = 'a: 1\nb: 2\na: 3\n';
    expect(shown(twice, ['a'])).toBe('1');
  });

  it('are those of the alias itself, and within it those of what it repeats', () => {
    const repeated = 'a: &x {n: 1}\nb: *x\n';
    expect(shown(repeated, ['a'])).toBe('{n: 1}');
    expect(shown(repeated, ['b'])).toBe('*x');
    expect(shown(repeated, ['b', 'n'])).toBe('1');
  });

  it('count no anchor and no tag', () => {
    const tagged = 'a: !!str &x\n  text\n? &k key\n: &e\nb: &m\n  c: 1\n';
    expect(shown(tagged, ['a'])).toBe('text');
    expect(shown(tagged, ['key'], 'key')).toBe('key');
    expect(spanAt(locate(tagged), ['key'], 'value').start).toBe(tagged.indexOf('&e') + 2);
    expect(shown(tagged, ['b'])).toBe('c: 1');
  });

  it('are right behind odd characters: explicit keys, lone pairs, empty keys, comments full of characters', () => {
    const odd = '? a # : ? -\n: 1\n? b\n"c": [d: 1, ? e : 2, "f":3]\n: 4\n# - x: [\ng: # {\n  - # ]\n    h: 5\n';
    expect(shown(odd, ['a'])).toBe('1');
    expect(shown(odd, ['b'])).toBe('');
    expect(shown(odd, ['c', 0])).toBe('d: 1');
    expect(shown(odd, ['c', 1])).toBe('? e : 2');
    expect(shown(odd, ['c', 2, 'f'])).toBe('3');
    expect(shown(odd, [''])).toBe('4');
    expect(shown(odd, ['g', 0, 'h'])).toBe('5');
  });

  it('are found after a byte order mark, directives and markers', () => {
    const marked = '\uFEFF%YAML 1.2\r\n--- # go\r\n|\r\n  text\r\n...\r\n';
    expect(shown(marked, [])).toBe('|\r\n  text');
    expect(shown('\uFEFF--- |+\n  a\n\n', [])).toBe('|+\n  a\n\n');
    expect(shown('\uFEFFa: 1\n', ['a'], 'key')).toBe('a');
    expect(shown('...\n\uFEFF- |\n  x\n', [0])).toBe('|\n  x');
  });

  it('are not to be had where the text does not parse or is empty', () => {
    expect(locateYaml('a: "')).toBeUndefined();
    expect(locateYaml('# nothing\n')).toBeUndefined();
  });
});

describe('what is written', () => {
  it('is the text of a scalar, whatever value it has', () => {
    const root = locate('a: 1.10\nb: 007\nc: "x\\ty"\nd: yes\ne: 9007199254740993\nf: [1]\ng:\nh: |\n  t\n');
    const written = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key) => writtenAt(root, [key]));
    expect(written).toEqual(['1.10', '007', 'x\ty', 'yes', '9007199254740993', undefined, '', 't\n', undefined]);
  });
});

describe('the text at the place of a scalar', () => {
  /** All scalars below a node, with their paths. */
  function scalars(data: Data, path: DocPath = []): readonly { readonly path: DocPath; readonly data: Data }[] {
    if (typeof data !== 'object' || data === null) return [{ path, data }];
    const children = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
    return children.flatMap(([step, child]) => scalars(child, [...path, step]));
  }

  it('decodes to its value, in every style', () => {
    fc.assert(
      fc.property(anyDocument(), fc.integer(), (document, seed) => {
        const text = printWildly(document, seed);
        const root = locate(text);
        for (const { path, data } of scalars(document)) {
          const { start, end } = spanAt(root, path, 'value');
          const piece = text.slice(start, end);
          const key = spanAt(root, path, 'key');
          const keyText = text.slice(key.start, key.end);
          if (piece === '') expect(data).toBeNull();
          else expect([piece, saysSame(parseYaml(`--- ${piece}`).value, data)]).toEqual([piece, true]);
          if (typeof path.at(-1) === 'string') {
            expect(Object.keys(parseYaml(`${keyText}: 1`).value ?? {})).toEqual([path.at(-1)]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('an id that a text has in another Unicode form', () => {
  const decomposed = 'й'.normalize('NFD');

  it('is found by its key', () => {
    expect(shown(`stages:\n  ${decomposed}: {contact: none}\n`, ['stages', 'й', 'contact'])).toBe('none');
    expect(shown(`stages:\n  ${decomposed}: {contact: none}\n`, ['stages', 'й'], 'key')).toBe(decomposed);
  });

  it('is not taken for a key that stands there as it is asked for', () => {
    expect(shown(`${decomposed}: 1\nй: 2\n`, ['й'])).toBe('2');
  });
});

it('looks at a key of a large map a few times at most, however many places are asked for', () => {
  const count = 2000;
  const root = locate(Array.from({ length: count }, (_, index) => `key_${index}: ${index}\n`).join(''));
  if (root.kind !== 'map') throw new Error('The text is a map');
  let looks = 0;
  const pairs = root.pairs.map((pair) => ({
    ...pair,
    key: {
      ...pair.key,
      get written() {
        looks++;
        return pair.key.written;
      },
    },
  }));
  const counted = { ...root, pairs };
  for (let index = 0; index < count; index++) {
    expect(spanAt(counted, [`key_${index}`], 'key')).toEqual(pairs[index]?.key.span);
  }
  expect(looks).toBeLessThanOrEqual(3 * count);
});
