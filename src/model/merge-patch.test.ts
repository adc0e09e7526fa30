import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePatch, patchedPaths } from './merge-patch.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The algorithm of RFC 7396, section 2, word for word, over plain objects. */
function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result = new Map(
    typeof target === 'object' && target !== null && !Array.isArray(target) ? Object.entries(target) : [],
  );
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else result.set(name, merged(result.get(name), value));
  }
  return Object.fromEntries(result);
}

describe('a merge patch', () => {
  // RFC 7396, appendix A.
  test.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('of the standard turns %s by %s into %s', (target, patch, result) => {
    expect(plain(mergePatch(JSON.parse(target), JSON.parse(patch)))).toEqual(JSON.parse(result));
  });

  test('takes __proto__ as a key like any other', () => {
    const result = mergePatch(JSON.parse('{"a":1}'), JSON.parse('{"__proto__":{"polluted":true},"constructor":"x"}'));
    expect(JSON.stringify(result)).toBe('{"a":1,"__proto__":{"polluted":true},"constructor":"x"}');
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
  });

  test('removes a key that is called __proto__', () => {
    expect(JSON.stringify(mergePatch(JSON.parse('{"__proto__":1,"b":2}'), JSON.parse('{"__proto__":null}')))).toBe(
      '{"b":2}',
    );
  });

  test('does what the standard says for any two documents, and changes neither', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
        const before = JSON.stringify([target, patch]);
        // A key __proto__ cannot be compared through plain objects; it has its own tests.
        fc.pre(!before.includes('__proto__'));
        expect(plain(mergePatch(target, patch))).toEqual(plain(merged(target, patch)));
        expect(JSON.stringify([target, patch])).toBe(before);
      }),
    );
  });
});

describe('the paths a patch touches', () => {
  test('are those of its innermost values', () => {
    expect(patchedPaths({ when: { lead_time: '7 days', before: null }, to: ['a'], x: {} })).toEqual([
      ['when', 'lead_time'],
      ['when', 'before'],
      ['to'],
      ['x'],
    ]);
  });
});
