import * as fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../testing/cpu-time.ts';
import { anyDocument } from '../testing/yaml-data.ts';
import { printWildly } from '../testing/yaml-styles.ts';
import { resolvePlain } from './compose-scalar.ts';
import { saysSame } from './edit-value.ts';
import { locateYaml } from './locate.ts';
import { nodeValue } from './node-value.ts';
import { parseYaml } from './yaml.ts';

const CHARACTERS = [
  ...' \n\t\r:-?,[]{}#&*!|>\'"%@`\\~<=.aя0',
  '\uFEFF',
  '---',
  '...',
  ': ',
  '- ',
  '\n  ',
  '!!str ',
  '&a ',
  '*a',
];

/** Texts made of the characters that mean something in YAML. */
function characters(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(''));
}

/** A good document with a piece of it taken out and something else put in. */
function mutated(): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(anyDocument(), fc.integer(), place, fc.nat(6), fc.oneof(fc.constantFrom(...CHARACTERS, ''), characters()))
    .map(([data, seed, where, cut, put]) => {
      const text = printWildly(data, seed);
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + put + text.slice(at + cut);
    });
}

/** What js-yaml says: its keys are values turned to text, so `1.10` and `1.1` are one key to it. */
function loaded(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : '' };
  }
}

function withKeysResolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysResolved);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, item]) => [String(resolvePlain(key)), withKeysResolved(item)]));
}

/** What js-yaml lets pass and we do not, each tested on its own. */
const STRICTER = /^(control-character|empty|alias-limit|alias-cycle|unknown-tag|syntax|duplicate-key)$/;
/** What js-yaml refuses and we do not: `1` and `"1"` as two keys, and tabs before brackets. */
const LOOSER = /duplicated mapping key|deficient indentation/;

function checkAgreement(text: string): void {
  const { value, problems } = parseYaml(text);
  const theirs = loaded(text);
  if (problems.length === 0 && 'value' in theirs) {
    expect(withKeysResolved(value)).toEqual(withKeysResolved(theirs.value));
  } else if ('value' in theirs) {
    for (const { code, cause } of problems) {
      expect(code).toMatch(STRICTER);
      if (code === 'syntax') expect(cause).toBe('colon-in-text');
    }
  } else if (problems.length === 0) {
    expect(theirs.reason).toMatch(LOOSER);
  }
}

describe('reading', () => {
  it('gets the data back from every style', () => {
    fc.assert(
      fc.property(anyDocument(), fc.integer(), (data, seed) => {
        const { value, problems } = parseYaml(printWildly(data, seed));
        expect(problems).toEqual([]);
        expect(saysSame(value, data)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and agrees with js-yaml, on texts made of characters', () => {
    fc.assert(fc.property(characters(), checkAgreement), { numRuns: 3000 });
  });

  it('never throws, and agrees with js-yaml, on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkAgreement), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ maxLength: 200 }), checkAgreement), { numRuns: 500 });
  });

  it('never throws, and agrees with js-yaml, on documents with a mistake', () => {
    fc.assert(fc.property(mutated(), checkAgreement), { numRuns: 1000 });
  });

  it('never throws on bytes that were no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        checkAgreement(new TextDecoder().decode(bytes));
        checkAgreement(new TextDecoder('latin1').decode(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('shows each problem within the text', () => {
    fc.assert(
      fc.property(fc.oneof(characters(), mutated()), (text) => {
        for (const { span } of parseYaml(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same by the fast way and with places', () => {
    fc.assert(
      fc.property(fc.oneof(characters(), mutated()), (text) => {
        const { value, problems } = parseYaml(text);
        const root = locateYaml(text);
        if (root && problems.length === 0) expect(saysSame(nodeValue(root), value)).toBe(true);
        else if (root === undefined) expect(value).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['['],
    ['{'],
    ['[a: '],
    ['- '],
    ['? '],
    [': '],
    ['"'],
    ["'"],
    ['"x" '],
    ['&a '],
    ['&a\n'],
    ['!!str '],
    ['a: &b\n'],
    ['| '],
    ['\n'],
    ['\t'],
    ['# \n'],
    ['a\n'],
    ['a:\t[\n'],
    ['---\n'],
    ['? a\n'],
    ['%\n'],
    ['\\'],
    ['*a,'],
  ])('reads a hundred thousand of %j without pause', (piece) => {
    for (const frame of ['', 'a: ', 'a: [', '- &a x\n- [', 'a: "', 'a: |\n ']) {
      const text = frame + piece.repeat(100_000 / piece.length);
      const taken = cpuTimeOf(() => {
        const { problems } = parseYaml(text);
        expect(problems.every(({ span }) => span.end <= text.length)).toBe(true);
      });
      expect(taken).toBeLessThan(5000);
    }
  });
});
