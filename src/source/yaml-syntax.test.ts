import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../testing/cpu-time.ts';
import { parseYaml } from './yaml.ts';

/** Texts that do not parse, with the place that should be shown between « and », and the cause that should be named. */
const MISTAKES: readonly (readonly [cause: string, text: string])[] = [
  ['unclosed-quote', 'title: «"She rang»\nstatus: open\n'],
  ['unclosed-quote', 'title: «"She rang»\nnote: "twice"\n'],
  ['unclosed-quote', "title: «'it''s hers»\nstatus: open\n"],
  ['unclosed-quote', 'list:\n  - «"never ends»\n'],
  ['unclosed-quote', "text: «'one»\n  two \"three\" it''s\n  four\n"],
  ['unclosed-quote', '{"a": "b", "c": «"d}»\n'],
  ['unclosed-bracket', 'tags: «[billing,» onboarding\nstatus: open\n'],
  ['unclosed-bracket', '«{a:» 1, b: [2]\n'],
  ['bracket-indentation', 'tags: [\n  billing\n«]»\nstatus: open\n'],
  ['bracket-indentation', 'map:\n  tags: [\n  «billing»\n  ]\n'],
  ['missing-comma', 'tags: ["a" «"b"]»\n'],
  ['missing-comma', 'a: {b: 1 c«:» 2}\n'],
  ['missing-space-after-colon', 'title: x\nstatus:«open»\nowner: anna\n'],
  ['missing-space-after-colon', 'title: x\n# comment\n\nstatus:«open»\n'],
  ['missing-space-after-colon', 'status:«open»\ntitle: x\n'],
  ['missing-space-after-colon', '"status":«open»\ntitle: x\n'],
  ['missing-colon', 'title: x\n«status open»\nowner: anna\n'],
  ['missing-colon', 'title: x\n«https://example.org»\n'],
  ['missing-colon', 'title: x\n«status»\n\n# comment\n'],
  ['colon-in-text', 'title: Question«:» what now\nstatus: open\n'],
  ['colon-in-text', 'title: “Question”«:» what now\n'],
  ['indentation', 'a: 1\n  «b:» 2\n'],
  ['indentation', 'a:\n    b: 1\n  «c:» 2\n'],
  ['indentation', 'a:\n  - b\n «-» c\n'],
  ['indentation', 'history:\n  - at: 1\n     «by:» anna\n'],
  ['indentation', 'history:\n  - at: 1\n   «by:» anna\n'],
  ['indentation', 'a: |\n    x\n  «y»\nb: 1\n'],
  ['reserved-sign', 'owner: «@anna»\n'],
  ['reserved-sign', 'note: «`code`»\n'],
  ['reserved-sign', 'share: «%50»\n'],
  ['reserved-sign', 'note: «?»\n'],
  ['reserved-sign', '«%50»\na: 1\n'],
  ['alias-sign', 'note: «*important*» thing\n'],
  ['alias-sign', 'rating: «*»\n'],
  ['unknown-alias', 'note: «*all»\n'],
  ['anchor-sign', 'note: «&» co\n'],
  ['tag-sign', 'note: «!!!wow»\n'],
  ['block-sign', 'share: «>50%» of the clients\n'],
  ['block-sign', 'note: «|» text\n'],
  ['text-after-quote', 'note: "hers" «and» his\n'],
  ['text-after-quote', "note: 'don'«t'»\n"],
  ['text-after-bracket', 'title: [urgent] «call» back\n'],
  ['list-on-key-line', 'cases: «-» C-261122-7K3QX\n'],
  ['list-beside-keys', 'a: 1\n«-» b\n'],
  ['list-beside-keys', '- a\n«b:» 1\n'],
  ['escape', 'path: "C:«\\p»ath"\n'],
  ['escape', 'sign: "«\\xZ»Z"\n'],
  ['merge-conflict', 'a: 1\n«<<<<<<< HEAD»\nb: 1\n=======\nb: 2\n>>>>>>> other\n'],
  ['merge-conflict', 'a: 1\n«<<<<<<<<<<< HEAD»\nb: 1\n===========\nb: 2\n>>>>>>>>>>> other\n'],
  ['merge-conflict', 'a: 1\nb: 1\n«>>>>>>> other»\n'],
];

describe('a text that does not parse', () => {
  it.each(MISTAKES)('shows the place and the cause: %s in %j', (cause, marked) => {
    const text = marked.replace(/[«»]/g, '');
    const { value, problems } = parseYaml(text);
    const shown = problems.map(({ span }) => `${text.slice(0, span.start)}«${text.slice(span.start, span.end)}»`);
    expect(value === undefined || cause === 'unknown-alias').toBe(true);
    expect(problems.map((problem) => [problem.code, problem.cause])).toEqual([['syntax', cause]]);
    expect(shown).toEqual([marked.slice(0, marked.indexOf('»') + 1)]);
  });

  it.each([
    ['a:\n«\t»b: 1\n'],
    ['a:\n  «\t»b: 1\n'],
    ['-«\t»a: 1\n'],
    ['a: 1\r\n«\t»b: 2\r\n'],
    ['a:\n  - b\n«\t»- c\n'],
    ['a: |\n«\t»text\n'],
  ])('shows a tab that indents: %j', (marked) => {
    const text = marked.replace(/[«»]/g, '');
    const start = marked.indexOf('«');
    expect(parseYaml(text).problems.map(({ code, span }) => ({ code, span }))).toEqual([
      { code: 'tab', span: { start, end: start + 1 } },
    ]);
  });

  it('is explained in an instant, however long its lines are', () => {
    const texts = [
      `{${'"a": "b", '.repeat(40_000)}x`,
      `a: "${'x" "'.repeat(40_000)}`,
      `a: b${'\n'.repeat(100_000)}foo${'\n'.repeat(100_000)}bar: x`,
      `a: 1\nfoo\n${'#\n'.repeat(100_000)}b: 1`,
      `x: ${'a b '.repeat(50_000)}: c`,
    ];
    const taken = cpuTimeOf(() =>
      expect(texts.map((text) => parseYaml(text).problems.length)).toEqual([1, 1, 1, 1, 1]),
    );
    expect(taken).toBeLessThan(10_000);
  });
});
