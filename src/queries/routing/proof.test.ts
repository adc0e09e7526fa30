import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoutingRule } from '../../model/gen/types.gen.ts';
import { chooseRule } from './choice.ts';
import { type ClientSegments, type ConditionedRule, type Situation, situationFacts } from './conditions.ts';
import { deadRules, unroutedTags } from './dead-rules.ts';
import { caseRules, ideaRules } from './table.ts';
import { alikeRules, contradictingRules, possibleTies } from './ties.ts';

const people = { members: [], heads: new Map([['sales', 'dan']]) };
const segments: ClientSegments = new Map([
  ['loner', undefined],
  ['minnow', 'small'],
  ['whale', 'large'],
]);
const rulesOf = (...rules: RoutingRule[]) => caseRules(rules, people);
const tiesOf = (rules: readonly ConditionedRule[]) => [...possibleTies(rules, segments)];

describe('rules that contradict', () => {
  it('have the same conditions in any order and different owners', () => {
    const rules = rulesOf(
      { tags: ['a', 'b'], source: 'survey', owner: 'ann' },
      { tags: ['b', 'a', 'b'], source: 'survey', owner: 'bob' },
      { tags: ['b', 'a'], source: 'survey', owner: 'ann' },
      { tags: ['a', 'b'], source: 'data', owner: 'bob' },
    );
    expect(contradictingRules(rules)).toEqual([[0, 1]]);
  });

  it('do not when the head of a team is meant by both names', () => {
    expect(contradictingRules(rulesOf({ owner: 'dan' }, { owner: 'head-of:sales' }))).toEqual([]);
  });
});

describe('a possible tie', () => {
  it('is shown with the least case that brings it about', () => {
    const rules = rulesOf({ tags: ['a', 'b'], owner: 'ann' }, { tags: ['b'], client: 'whale', owner: 'bob' });
    expect(tiesOf(rules)).toEqual([
      { rules: [0, 1], situation: { tags: ['a', 'b'], client: 'whale', segment: 'large' } },
    ]);
  });

  it('is none where a more specific rule always decides', () => {
    const rules = rulesOf(
      { tags: ['a'], owner: 'ann' },
      { source: 'survey', owner: 'bob' },
      { tags: ['a'], source: 'survey', owner: 'eve' },
    );
    expect(tiesOf(rules)).toEqual([]);
  });

  it('is none where the conditions cannot meet', () => {
    expect(tiesOf(rulesOf({ source: 'survey', owner: 'ann' }, { source: 'data', owner: 'bob' }))).toEqual([]);
    expect(tiesOf(rulesOf({ client: 'whale', owner: 'ann' }, { segment: 'small', owner: 'bob' }))).toEqual([]);
    expect(tiesOf(rulesOf({ client: 'loner', owner: 'ann' }, { segment: 'small', owner: 'bob' }))).toEqual([]);
  });

  it('holds for ideas too', () => {
    const rules = ideaRules([
      { tags: ['a'], to: { department: 'sales' } },
      { tags: ['b'], to: { group: 'sales' } },
      { tags: ['c'], to: { department: 'sales' } },
    ]);
    expect(tiesOf(rules).map((tie) => tie.rules)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('a rule that can never decide', () => {
  it("wants a client and another segment than the client's", () => {
    const rules = rulesOf(
      { client: 'whale', segment: 'small', owner: 'ann' },
      { client: 'loner', segment: 'small', owner: 'ann' },
      { client: 'unknown', segment: 'small', owner: 'ann' },
    );
    expect(deadRules(rules, segments)).toEqual([
      { rule: 0, why: 'never-matches', client: 'whale', segment: 'small', clientSegment: 'large' },
      { rule: 1, why: 'never-matches', client: 'loner', segment: 'small', clientSegment: undefined },
    ]);
  });

  it('repeats an earlier one', () => {
    const rules = rulesOf({ tags: ['a'], owner: 'dan' }, { tags: ['a'], owner: 'head-of:sales' });
    expect(deadRules(rules, segments)).toEqual([{ rule: 1, why: 'repeated', by: 0, situation: { tags: ['a'] } }]);
  });

  it("is outranked by one that names the client's segment as well", () => {
    const rules = rulesOf({ client: 'whale', owner: 'ann' }, { client: 'whale', segment: 'large', owner: 'bob' });
    expect(deadRules(rules, segments)).toEqual([
      { rule: 0, why: 'outranked', by: 1, situation: { tags: [], client: 'whale', segment: 'large' } },
    ]);
  });
});

describe('a tag that routes to nobody', () => {
  it('is one that no rule names that can decide', () => {
    const table = {
      rules: rulesOf(
        { tags: ['used'], owner: 'ann' },
        { tags: ['dead'], client: 'whale', segment: 'small', owner: 'ann' },
      ),
      ideas: ideaRules([{ tags: ['bright'], to: { contest: true } }]),
      fallback: 'ann',
      people,
      segments,
      tags: ['used', 'dead', 'bright', 'idle'],
    };
    expect(unroutedTags(table)).toEqual(['dead', 'idle']);
  });
});

const tags = ['a', 'b', 'c'];
const types = ['call', 'fix'];
const sources = ['survey', 'data'] as const;
/** Of few conditions, so that rules often share some. */
const rule = fc
  .tuple(
    fc.subarray<Partial<RoutingRule>>(
      [
        { client: 'loner' },
        { client: 'minnow' },
        { client: 'whale' },
        { segment: 'small' },
        { segment: 'large' },
        { task_type: 'call' },
        { source: 'survey' },
      ],
      { maxLength: 2 },
    ),
    fc.subarray(tags),
    fc.constantFrom('ann', 'bob', 'dan', 'head-of:sales'),
  )
  .map(([keys, wanted, owner]): RoutingRule => Object.assign({ tags: wanted, owner }, ...keys));

/** Every case there can be: all sets of tags, with and without each key. */
function everySituation(): readonly Situation[] {
  const tagSets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => tags.filter((_, index) => bits & (1 << index)));
  const who: readonly Partial<Situation>[] = [
    {},
    { segment: 'small' },
    { segment: 'large' },
    ...[...segments.keys()].map((client) => ({ client })),
  ];
  const withEach = <K extends string>(key: K, values: readonly string[]) => [
    {},
    ...values.map((value) => ({ [key]: value })),
  ];
  return tagSets.flatMap((set) =>
    who.flatMap((client) =>
      withEach('task_type', types).flatMap((type) =>
        withEach('source', sources).map((source): Situation => ({ tags: set, ...client, ...type, ...source })),
      ),
    ),
  );
}

describe('the proof, against every case there can be', () => {
  const situations = everySituation();

  it('finds all ties and all dead rules, and no others', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 7 }), (list) => {
        const rules = rulesOf(...list);
        const choose = (situation: Situation) => chooseRule(rules, situationFacts(situation, segments));
        const choices = situations.map(choose);
        const ties = tiesOf(rules);
        const contradictions = contradictingRules(rules);
        for (const tie of ties) expect(choose(tie.situation).tied).toEqual(expect.arrayContaining([...tie.rules]));
        const known = new Set([...ties.map((tie) => tie.rules), ...contradictions].map((pair) => pair.join()));
        const firsts = new Set(alikeRules(rules).map(([first]) => first?.index));
        for (const { tied } of choices) {
          const pairs = tied.flatMap((a, index) => tied.slice(index + 1).map((b) => [a, b] as const));
          expect(tied.length === 0 || pairs.some((pair) => known.has(pair.join()))).toBe(true);
          const between = pairs.filter(([a, b]) => firsts.has(a) && firsts.has(b));
          const differing = between.filter(([a, b]) => rules[a]?.target !== rules[b]?.target);
          expect(differing.filter((pair) => !known.has(pair.join()))).toEqual([]);
        }

        const deciding = new Set<number>();
        for (const { considered } of choices) {
          const tied = considered.filter(({ outcome }) => outcome === 'tied');
          for (const one of considered) {
            const isFirstOfTarget = !tied.some(
              (other) => other.rule < one.rule && rules[other.rule]?.target === rules[one.rule]?.target,
            );
            if (one.outcome === 'won' || (one.outcome === 'tied' && isFirstOfTarget)) deciding.add(one.rule);
          }
        }
        expect(deadRules(rules, segments).map((dead) => dead.rule)).toEqual(
          rules.map(({ index }) => index).filter((index) => !deciding.has(index)),
        );
      }),
      { numRuns: 250 },
    );
  });
});
