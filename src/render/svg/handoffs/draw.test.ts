import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { type Names, namesOf } from '../../../queries/common/names.ts';
import { type HandoffPlan, handoffPlan, plannedHandoffs, toBeHandoffPlan } from '../../../queries/handoffs/plan.ts';
import { layIdeas } from '../../../queries/ideas/to-be.ts';
import { memoryRepo } from '../../../source/repo.ts';
import {
  expectFreeWays,
  expectTidy,
  ofKind,
  said,
  textsOf,
  uprightsOf,
  wholeText,
} from '../../../testing/picture-geometry.ts';
import { anyWorkspace } from '../../../testing/random-workspace.ts';
import type { Scene } from '../scene.ts';
import { drawHandoffsSvg, handoffsScene } from './draw.ts';

type Files = Readonly<Record<string, string>>;

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

async function sceneOf(
  files: Files,
  width: 'wide' | 'compact' = 'wide',
  phrases = en,
  troubles: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  return handoffsScene({ ...handoffPlan(model), troubles }, namesOf(model), phrases, width);
}

function handoff(name: string, from: string, to: readonly string[], more: object): string {
  return JSON.stringify({
    name,
    from,
    to,
    stages: ['s'],
    mode: 'push',
    information: [
      { field: 'what', type: 'text', required: true },
      { field: 'why', type: 'text', required: false },
    ],
    responsible: 'ann',
    where: { system: 'desk' },
    ...more,
  });
}

const team = (name: string): string => JSON.stringify({ name, stages: { s: { contact: 'direct' } } });

const workspace: Files = {
  'cxmap.yaml': 'name: Harbour',
  'map/success-map.yaml': JSON.stringify({
    success: { statement: 'They stay', measured_by: [] },
    stages: [{ id: 's', name: 'Use', goal: 'To use it' }],
  }),
  'map/vocabulary.yaml': JSON.stringify({
    systems: [{ id: 'desk', name: 'Desk' }],
    events: [{ id: 'price-change', name: 'New prices', planned: ['2026-12-07'] }],
  }),
  'map/teams/a.yaml': team('Ales'),
  'map/teams/b.yaml': team('Bakery'),
  'map/teams/c.yaml': team('Cellar'),
  'map/teams/d.yaml': team('Dairy'),
  'map/handoffs/early.yaml': handoff('The plan', 'a', ['b', 'c'], {
    when: { lead_time: '7 working days', before: 'price-change' },
    confirm: true,
  }),
  'map/handoffs/late.yaml': handoff('What came of it', 'c', ['a'], {
    when: { deadline: '2 working hours', after: 'price-change' },
  }),
  'map/handoffs/open.yaml': handoff('Price list', 'a', ['d'], { mode: 'access' }),
};

describe('the picture of hand-offs', () => {
  test('sets what is told before an event left of it, and what is told after it right', async () => {
    const scene = await sceneOf(workspace);
    const xOf = (text: string): number =>
      ofKind(scene, 'label').find((label) => said(label).replaceAll('\u00A0', ' ') === text)?.x ??
      expect.unreachable(`nowhere: ${text}`);
    expect(xOf('7 working days')).toBeLessThan(xOf('The event'));
    expect(xOf('The event')).toBeLessThan(xOf('within 2 working'));
    expect(textsOf(scene)).toContain('New prices');
    expect(textsOf(scene)).toContain('Planned: 7 Dec 2026');
  });

  test('has a lane for each team of an event, and none for the others', async () => {
    const texts = textsOf(await sceneOf(workspace));
    expect(texts.filter((text) => ['Ales', 'Bakery', 'Cellar'].includes(text))).toHaveLength(3);
    expect(texts).not.toContain('Dairy');
  });

  test('tells each rule whole: the form with what is required, the time, the place, who answers, who confirms', async () => {
    const whole = wholeText(await sceneOf(workspace));
    for (const text of [
      'The plan Ales → Bakery, Cellar Form: what*, why',
      'When: 7 working days before · Where: Desk · Responsible: ann',
      '✓ Each receiver confirms.',
      'a field that must be filled in',
    ]) {
      expect(whole.replaceAll(/\s+/g, ' ')).toContain(text);
    }
  });

  test('lists apart what no event sets in motion', async () => {
    const texts = textsOf(await sceneOf(workspace));
    expect(texts.indexOf('At any time')).toBeGreaterThan(0);
    expect(texts.indexOf('Price list')).toBeGreaterThan(texts.indexOf('At any time'));
  });

  test('marks a hand-off that does not hold with a sign and in words', async () => {
    const troubles = new Map([['early', ['it lands in the wrong place']]]);
    const scene = await sceneOf(workspace, 'wide', en, troubles);
    expect(textsOf(scene)).toContain('! it lands in the wrong place');
    expect(textsOf(scene)).toContain('a hand-off with something wrong');
    expect(scene.description).toContain('Something is wrong with 1');
    expect(textsOf(await sceneOf(workspace))).not.toContain('a hand-off with something wrong');
  });

  test('is drawn where nobody tells anybody anything', async () => {
    const scene = await sceneOf({ 'cxmap.yaml': 'name: New' });
    expectTidy(scene);
    expect(textsOf(scene)).toContain('Nothing here yet');
  });
});

/** Hand-offs of all sorts: before and after some events, with and without confirmation, standing ones. */
const anyHandoffs = (): fc.Arbitrary<Files> =>
  fc
    .record({
      files: anyWorkspace(),
      sorts: fc.array(
        fc.record({ side: fc.constantFrom('before', 'after', 'none'), event: fc.nat(3), amount: fc.nat(40) }),
        {
          minLength: 30,
          maxLength: 30,
        },
      ),
      confirm: fc.boolean(),
    })
    .map(({ files, sorts, confirm }) => {
      const changed = Object.entries(files).map(([path, text], index): readonly [string, string] => {
        const sort = sorts[index % sorts.length];
        if (!path.startsWith('map/handoffs/') || !sort) return [path, text];
        const { when: _, ...other } = JSON.parse(text);
        const time = `${sort.amount} working days`;
        const event = `event${sort.event}`;
        const when =
          sort.side === 'before'
            ? { when: { lead_time: time, before: event } }
            : sort.side === 'after'
              ? { when: { deadline: time, after: event } }
              : {};
        const mode = sort.side === 'none' ? 'access' : 'push';
        return [path, JSON.stringify({ ...other, mode, confirm, ...when })];
      });
      return Object.fromEntries(changed);
    });

type Kind = 'as-is' | 'to-be';

/** A plan with the names it is drawn with. */
async function anyPlan(files: Files, kind: Kind): Promise<readonly [HandoffPlan, Names]> {
  const model = await buildModel(memoryRepo(files));
  if (kind === 'as-is') return [handoffPlan(model), namesOf(model)];
  const toBe = layIdeas(model);
  return [toBeHandoffPlan(toBe), namesOf(toBe.overlaid)];
}

describe('the picture of any hand-offs, as they are and as they will be', () => {
  const anyPicture = (): fc.Arbitrary<readonly [Files, 'wide' | 'compact', Kind]> =>
    fc.tuple(anyHandoffs(), fc.constantFrom('wide', 'compact'), fc.constantFrom('as-is', 'to-be'));

  test('keeps texts apart and on the page, lets no arrow pass through one, and has every rule', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const [plan, names] = await anyPlan(files, kind);
        const all = plannedHandoffs(plan);
        const troubles = new Map(all.slice(0, 3).map(({ id }) => [id, ['так нельзя: клиентоориентированность']]));
        const scene = handoffsScene({ ...plan, troubles }, names, ru, width);
        expectTidy(scene);
        expectFreeWays(scene, uprightsOf(scene, ['accent', 'bad', 'plan', 'rule']));
        expect(scene.width).toBe(width === 'compact' ? 900 : 1480);
        const told = plan.events.flatMap(({ before, after }) => [...before, ...after]).length;
        const badges = ofKind(scene, 'label').filter(
          ({ size, spans }) => size === 9.5 && /^\+?\d+$/.test(spans[0]?.text ?? ''),
        );
        // Once on the axis, once with the rule; the legend has one or two of its own, and three for what ideas do.
        const legend = (told > 0 ? 1 : 0) + (troubles.size > 0 ? 1 : 0) + (kind === 'to-be' && all.length > 0 ? 3 : 0);
        expect(badges.length).toBe(told + all.length + legend);
      }),
      { numRuns: 40 },
    );
  });

  test('has every hand-off of today and every one that ideas add, each once', async () => {
    await fc.assert(
      fc.asyncProperty(anyHandoffs(), async (files) => {
        const toBe = layIdeas(await buildModel(memoryRepo(files)));
        const ids = plannedHandoffs(toBeHandoffPlan(toBe)).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(toBe.overlaid.all('handoff').map(({ id }) => id));
      }),
      { numRuns: 10 },
    );
  });

  test('is XML that any program reads, and the same for the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const draw = async (): Promise<string> => drawHandoffsSvg(...(await anyPlan(files, kind)), ru, { width });
        const svg = await draw();
        XmlDocument.fromString(svg).dispose();
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
        expect(await draw()).toBe(svg);
      }),
      { numRuns: 12 },
    );
  });
});
