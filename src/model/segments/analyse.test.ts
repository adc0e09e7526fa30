import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../testing/cpu-time.ts';
import type { Attribute, AttributeCondition, Condition, Segments } from '../gen/types.gen.ts';
import { analyseSegments } from './analyse.ts';
import type { Attributes } from './known.ts';
import { segmentsOf } from './segments-of.ts';

function segments(attributes: Record<string, Attribute>, whens: Record<string, Condition>): Segments {
  return {
    attributes,
    segments: Object.entries(whens).map(([id, when]) => ({ id, name: id, when, strategy: 'low_touch' })),
  };
}

const need = (properties: Record<string, AttributeCondition>): Condition => ({
  required: Object.keys(properties),
  properties,
});

const fine = { gaps: [], unrecordedGaps: [], overlaps: [], impossible: [], moreGaps: false, gaveUp: false };

describe('the analysis of segments', () => {
  it('finds nothing where bounds meet without a gap', () => {
    const file = segments(
      { seats: { type: 'integer' } },
      { large: need({ seats: { minimum: 50 } }), small: { not: need({ seats: { minimum: 50 } }) } },
    );
    expect(analyseSegments(file)).toEqual(fine);
  });

  it('knows that nothing lies between two whole numbers', () => {
    const whens = { poor: need({ balance: { maximum: 1999 } }), rich: need({ balance: { minimum: 2000 } }) };
    expect(analyseSegments(segments({ balance: { type: 'integer' } }, whens)).gaps).toEqual([]);
    expect(analyseSegments(segments({ balance: { type: 'number' } }, whens)).gaps).toEqual([
      { attributes: { balance: 1999.5 }, decisive: ['balance'], unrecorded: [], other: [] },
    ]);
  });

  it('shows a client in no segment, by the attributes that decide it', () => {
    const file = segments(
      { sites: { type: 'integer' }, sector: { type: 'string', choices: ['food', 'pharma', 'retail'] } },
      {
        regulated: need({ sector: { const: 'pharma' } }),
        small: need({ sector: { not: { const: 'pharma' } }, sites: { maximum: 9 } }),
        large: need({ sector: { not: { const: 'pharma' } }, sites: { exclusiveMinimum: 10 } }),
      },
    );
    expect(analyseSegments(file).gaps).toEqual([
      { attributes: { sector: 'food', sites: 10 }, decisive: ['sector', 'sites'], unrecorded: [], other: [] },
    ]);
  });

  it('tells a client of whom too little is recorded from one that no segment takes', () => {
    const file = segments(
      { vip: { type: 'boolean' }, seats: { type: 'integer' } },
      { vip: need({ vip: { const: true } }), other: need({ vip: { const: false } }) },
    );
    expect(analyseSegments(file)).toEqual({
      ...fine,
      unrecordedGaps: [{ attributes: {}, decisive: ['vip'], unrecorded: ['vip'], other: [] }],
    });
  });

  it('says of free text that no segment names that it is any other text', () => {
    const file = segments({ city: { type: 'string' } }, { capital: need({ city: { enum: ['Москва', 'other'] } }) });
    expect(analyseSegments(file).gaps).toEqual([
      { attributes: { city: 'other-1' }, decisive: ['city'], unrecorded: [], other: ['city'] },
    ]);
  });

  it('shows a client in two segments, well recorded where that can be', () => {
    const file = segments(
      { seats: { type: 'integer' } },
      { large: { properties: { seats: { minimum: 50 } } }, small: { properties: { seats: { maximum: 50 } } } },
    );
    expect(analyseSegments(file).overlaps).toEqual([
      {
        segments: ['large', 'small'],
        witness: { attributes: { seats: 50 }, decisive: ['seats'], unrecorded: [], other: [] },
      },
    ]);
  });

  it('shows two segments that meet only where something is not recorded', () => {
    const file = segments(
      { seats: { type: 'integer' } },
      { large: { properties: { seats: { minimum: 50 } } }, small: { properties: { seats: { maximum: 49 } } } },
    );
    expect(analyseSegments(file).overlaps.map(({ witness }) => witness.unrecorded)).toEqual([['seats']]);
  });

  it('names a segment that can take nobody', () => {
    const file = segments(
      { seats: { type: 'integer' }, plan: { type: 'string', choices: ['team', 'business'] } },
      {
        all: {},
        between: need({ seats: { exclusiveMinimum: 5, exclusiveMaximum: 6 } }),
        misspelt: need({ plan: { const: 'busines' } }),
        contrary: { allOf: [need({ plan: { const: 'team' } }), need({ plan: { const: 'business' } })] },
        text: need({ plan: { type: 'integer' } }),
      },
    );
    expect(analyseSegments(file).impossible).toEqual(['between', 'misspelt', 'contrary', 'text']);
  });

  it('has nothing to say without segments', () => {
    expect(analyseSegments({})).toEqual(fine);
  });

  it('looks through many attributes when most do not matter at a time', () => {
    const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const ladder = Object.fromEntries(
      names.map((name, index) => [
        name,
        need(Object.fromEntries([...names.slice(0, index), name].map((one) => [one, { const: one === name }]))),
      ]),
    );
    const file = segments(Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }])), ladder);
    const { gaps, overlaps, gaveUp } = analyseSegments(file);
    expect({ gaveUp, overlaps, gaps: gaps.map(({ decisive }) => decisive.length) }).toEqual({
      gaveUp: false,
      overlaps: [],
      gaps: [40],
    });
  });

  it('gives up on too many combinations, and says so', () => {
    const holes = Array.from({ length: 11 }, (_, index) => index);
    const names = Array.from({ length: 12 }, (_, index) => `pigeon${index}`);
    const apart = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .flatMap((b) =>
          holes.map((hole): Condition => ({ not: need({ [a]: { const: hole }, [b]: { const: hole } }) })),
        ),
    );
    const file = segments(
      Object.fromEntries(names.map((name) => [name, { type: 'integer' as const, choices: holes }])),
      { housed: { required: names, allOf: apart } },
    );
    expect(cpuTimeOf(() => expect(analyseSegments(file).gaveUp).toBe(true))).toBeLessThan(5_000);
  });

  it('lists so many gaps and says that there are more', () => {
    const file = segments(
      { seats: { type: 'integer' } },
      { odd: need({ seats: { enum: Array.from({ length: 9 }, (_, index) => 2 * index) } }), rest: { not: {} } },
    );
    const limited = analyseSegments(file, { steps: 1000, gaps: 0 });
    expect({ gaps: limited.gaps, moreGaps: limited.moreGaps }).toEqual({ gaps: [], moreGaps: true });
  });
});

const declared: Record<string, Attribute> = {
  n: { type: 'integer' },
  x: { type: 'number' },
  b: { type: 'boolean' },
  s: { type: 'string' },
  c: { type: 'string', choices: ['red', 'blue'] },
};
const grid: Record<string, readonly (string | number | boolean | undefined)[]> = {
  n: [undefined, -1, 0, 1, 2, 3],
  x: [undefined, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3],
  b: [undefined, true, false],
  s: [undefined, 'k', 'l', 'unheard of'],
  c: [undefined, 'red', 'blue'],
};

function everyone(): readonly Attributes[] {
  let clients: Attributes[] = [{}];
  for (const [name, values] of Object.entries(grid)) {
    clients = clients.flatMap((client) =>
      values.map((value) => (value === undefined ? client : { ...client, [name]: value })),
    );
  }
  return clients;
}

const wanted = fc.oneof(
  fc.record({ n: fc.record({ minimum: fc.integer({ min: 0, max: 2 }) }) }),
  fc.record({ n: fc.record({ maximum: fc.integer({ min: 0, max: 2 }), type: fc.constant('integer') }) }),
  fc.record({ x: fc.record({ exclusiveMinimum: fc.integer({ min: 0, max: 2 }) }) }),
  fc.record({ x: fc.record({ maximum: fc.integer({ min: 0, max: 2 }) }) }),
  fc.record({ x: fc.constant({ type: 'integer' }) }),
  fc.record({ b: fc.record({ const: fc.boolean() }) }),
  fc.record({ s: fc.record({ enum: fc.uniqueArray(fc.constantFrom('k', 'l'), { minLength: 1 }) }) }),
  fc.record({ c: fc.record({ const: fc.constantFrom('red', 'blue', 'green') }) }),
) as fc.Arbitrary<Record<string, AttributeCondition>>;

const { when } = fc.letrec<{ when: Condition }>((tie) => ({
  when: fc.oneof(
    { maxDepth: 2 },
    wanted.map(need),
    wanted.map((properties): Condition => ({ properties })),
    fc.array(tie('when'), { minLength: 1, maxLength: 3 }).map((allOf): Condition => ({ allOf })),
    fc.array(tie('when'), { minLength: 1, maxLength: 2 }).map((anyOf): Condition => ({ anyOf })),
    tie('when').map((not): Condition => ({ not })),
  ),
}));

describe('the analysis, against trying everyone', () => {
  const clients = everyone();
  const isFull = (client: Attributes): boolean => Object.keys(client).length === Object.keys(grid).length;

  it('finds the same gaps, overlaps and impossible segments, with true witnesses', () => {
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 4 }), (whens) => {
        const file = segments(declared, Object.fromEntries(whens.map((one, index) => [`s${index}`, one])));
        const tried = clients.map((client) => ({ client, in: segmentsOf(client, file) }));
        const found = analyseSegments(file, { steps: 1_000_000, gaps: 10_000 });
        expect(found.gaveUp).toBe(false);

        const nowhere = tried.filter((one) => one.in.length === 0);
        expect(found.gaps.length > 0).toBe(nowhere.some(({ client }) => isFull(client)));
        expect([...found.gaps, ...found.unrecordedGaps].length > 0).toBe(nowhere.length > 0);
        for (const gap of [...found.gaps, ...found.unrecordedGaps]) {
          expect(segmentsOf(gap.attributes, file)).toEqual([]);
          expect(gap.unrecorded.every((name) => !Object.hasOwn(gap.attributes, name))).toBe(true);
        }

        const pairs = new Set(
          tried.flatMap((one) => one.in.flatMap((a, i) => one.in.slice(i + 1).map((b) => `${a} ${b}`))),
        );
        expect(new Set(found.overlaps.map((overlap) => overlap.segments.join(' ')))).toEqual(pairs);
        for (const overlap of found.overlaps) {
          expect(segmentsOf(overlap.witness.attributes, file)).toEqual(expect.arrayContaining([...overlap.segments]));
        }

        const met = new Set(tried.flatMap((one) => one.in));
        expect(found.impossible).toEqual(whens.map((_, index) => `s${index}`).filter((id) => !met.has(id)));
      }),
      { numRuns: 150 },
    );
  });
});
