import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyData, anyDocument, anyKey, anyText, type Data } from '../testing/yaml-data.ts';
import { printWildly } from '../testing/yaml-styles.ts';
import { applyEdits, type Edit } from './edit.ts';
import { editValue, saysSame } from './edit-value.ts';
import { lineIndex } from './lines.ts';
import { locateYaml, nodeAt } from './locate.ts';
import type { DocPath, YamlNode } from './node.ts';
import { parseYaml } from './yaml.ts';

interface Place {
  readonly path: DocPath;
  readonly data: unknown;
}

/** Everything in a value, with its path. */
function places(data: unknown, path: DocPath = []): readonly Place[] {
  if (typeof data !== 'object' || data === null) return [{ path, data }];
  const children = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [{ path, data }, ...children.flatMap(([step, child]) => places(child, [...path, step]))];
}

/** Numbers by which a test chooses among what a document offers. */
const choice = fc.nat();

function choose<T>(options: readonly T[], chosen: number): T | undefined {
  return options[chosen % Math.max(options.length, 1)];
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Which lines of the one text are not in the other, apart from those before and after. */
function changedLines(before: string, after: string): { readonly gone: number; readonly come: number } {
  const [old, now] = [before, after].map((text) => text.split(/\r\n?|\n/));
  if (!old || !now) return { gone: 0, come: 0 };
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { gone: old.length - head - tail, come: now.length - head - tail };
}

function nodeOf(text: string, path: DocPath): YamlNode | undefined {
  const root = locateYaml(text);
  return root && nodeAt(root, path);
}

function linesOf(text: string, { span }: YamlNode): number {
  const index = lineIndex(text);
  return index.at(span.end).line - index.at(span.start).line + 1;
}

/** Makes an edit, or fails where it is refused; checks that the result says what it should. */
function edited(text: string, edit: Edit): string {
  const result = applyEdits(text, [edit]);
  if ('problem' in result) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  expect(saysSame(parseYaml(result.text).value, editValue(parseYaml(text).value, edit))).toBe(true);
  return result.text;
}

/** A document in some style, its text, and numbers to choose by. */
const documents = fc
  .tuple(anyDocument(), fc.integer(), choice)
  .map(([data, seed, chosen]) => ({ data, text: printWildly(data, seed), chosen }));

describe('an edit of a document in any style', () => {
  it('of one scalar changes its lines and no others', () => {
    const oneLine = fc.oneof(fc.constantFrom(null, true, 5, 1.5), anyText()).filter((v) => !String(v).includes('\n'));
    fc.assert(
      fc.property(documents, oneLine, ({ data, text, chosen }, value) => {
        const scalars = places(data).filter((place) => typeof place.data !== 'object' || place.data === null);
        const path = choose(scalars, chosen)?.path;
        const old = path && nodeOf(text, path);
        if (!path || !old) return;
        const { gone, come } = changedLines(text, edited(text, { op: 'set', path, value }));
        expect(gone).toBeLessThanOrEqual(linesOf(text, old));
        expect(come).toBeLessThanOrEqual(1);
      }),
      { numRuns: 600 },
    );
  });

  it('that appends to a list adds lines, or in brackets changes one', () => {
    fc.assert(
      fc.property(documents, anyData(), ({ data, text, chosen }, value) => {
        const lists = places(data).filter((place) => Array.isArray(place.data) && place.data.length > 0);
        const path = choose(lists, chosen)?.path;
        const list = path && nodeOf(text, path);
        if (!path || list?.kind !== 'seq') return;
        const { gone } = changedLines(text, edited(text, { op: 'append', path, value }));
        expect(gone).toBeLessThanOrEqual(list.style === 'block' ? 0 : 1);
      }),
      { numRuns: 600 },
    );
  });

  it('that adds a key adds lines, or in brackets changes one', () => {
    fc.assert(
      fc.property(documents, anyKey(), anyData(), ({ data, text, chosen }, key, value) => {
        const maps = places(data).filter(({ data: map }) => isMap(map) && Object.keys(map as object).length > 0);
        const parent = choose(maps, chosen);
        const map = parent && nodeOf(text, parent.path);
        if (!parent || map?.kind !== 'map' || map.pairs.some((pair) => pair.key.written === key)) return;
        const { gone } = changedLines(text, edited(text, { op: 'set', path: [...parent.path, key], value }));
        expect(gone).toBeLessThanOrEqual(map.style === 'block' ? 0 : 1);
      }),
      { numRuns: 600 },
    );
  });

  it('that takes an entry away adds no line', () => {
    fc.assert(
      fc.property(documents, ({ data, text, chosen }) => {
        const path = choose(places(data).slice(1), chosen)?.path;
        const parent = path && nodeOf(text, path.slice(0, -1));
        if (!path || !parent) return;
        const after = edited(text, { op: 'remove', path });
        expect(after.split(/\r\n?|\n/).length).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      }),
      { numRuns: 600 },
    );
  });

  it('says what it should, whatever replaces whatever', () => {
    fc.assert(
      fc.property(documents, choice, anyData(), ({ data, text, chosen }, index, value) => {
        const { path = [] } = choose(places(data), chosen) ?? {};
        edited(text, { op: 'set', path, value });
        const lists = places(data).filter((place) => Array.isArray(place.data));
        const list = choose(lists, chosen);
        if (!list || !Array.isArray(list.data)) return;
        edited(text, { op: 'insert', path: list.path, index: index % (list.data.length + 1), value });
      }),
      { numRuns: 600 },
    );
  });

  it('turns any document into any other by setting the whole of it', () => {
    fc.assert(
      fc.property(anyDocument(), fc.integer(), anyDocument(), (data, seed, other) => {
        edited(printWildly(data, seed), { op: 'set', path: [], value: other });
        const similar: Data = { ...other, ...data };
        edited(printWildly(data, seed), { op: 'set', path: [], value: similar });
      }),
      { numRuns: 400 },
    );
  });
});

describe('an edit of a text that may be odd or broken', () => {
  const pieces = [
    ...'\n:-?,[]{}#&*!|>\'"%',
    '\uFEFF',
    '---',
    '...',
    ': ',
    '- ',
    '? ',
    '\n  ',
    '!!str ',
    '&a ',
    '*a ',
    '*b',
  ];
  const oddPieces = ['|+\n', '>-\n   x\n', '\n\n', '# c\n', '- &b\n', '{}', '[]', '\n- ', '\n? a\n: ', ', a: ', '\t'];
  const texts = fc
    .tuple(
      anyDocument(),
      fc.integer(),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces, ...oddPieces)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([data, seed, cuts]) =>
      cuts.reduce(
        (text, [where, piece]) => {
          const at = Math.floor(where * text.length);
          return text.slice(0, at) + piece + text.slice(at);
        },
        printWildly(data, seed),
      ),
    );

  /** All that can be done at a place. */
  function editsAt({ path }: Place, key: string, value: Data): readonly Edit[] {
    return [
      { op: 'set', path, value },
      { op: 'set', path: [...path, key, 'deeper'], value },
      { op: 'append', path, value },
      { op: 'insert', path, index: 0, value },
      { op: 'remove', path },
    ];
  }

  it('is made as it should be, or refused', () => {
    fc.assert(
      fc.property(texts, choice, anyKey(), anyData(), (text, chosen, key, value) => {
        const place = choose(places(parseYaml(text).value), chosen) ?? { path: [], data: null };
        for (const edit of editsAt(place, key, value)) {
          const result = applyEdits(text, [edit]);
          if ('problem' in result)
            expect(result.problem.kind).toMatch(/^(unreadable|shared|wrong-kind|missing|odd-form)$/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never changes what an anchor repeats elsewhere', () => {
    const text =
      'a: &a {n: [1, &one {m: x}], s: &s text}\nb: *a\nc:\n  - &b\n    k: &k [*s, 2] # c\n  - *b\n  - *one\n&key d: *k\ne: *key\nf: 1\n';
    const all = places(parseYaml(text).value);
    let made = 0;
    for (const place of all) {
      for (const edit of editsAt(place, 'new', 'value')) {
        const result = applyEdits(text, [edit]);
        if ('text' in result) made++;
        else expect(result.problem.kind).toMatch(/^(shared|wrong-kind|missing)$/);
      }
    }
    expect(made).toBeGreaterThan(8);
  });
});
