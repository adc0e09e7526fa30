import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { layIdeas } from '../../../queries/ideas/to-be.ts';
import { type Blueprint, blueprintOf, toBeBlueprint } from '../../../queries/journeys/blueprint.ts';
import { memoryRepo } from '../../../source/repo.ts';
import {
  expectFreeWays,
  expectTidy,
  ofKind,
  said,
  textsOf,
  waysOf,
  wholeText,
} from '../../../testing/picture-geometry.ts';
import { anyScenario } from '../../../testing/random-scenario.ts';
import { viewWorkspace } from '../../../testing/view-workspace.ts';
import type { Scene } from '../scene.ts';
import { blueprintScene, drawBlueprintSvg } from './draw.ts';

type Files = Readonly<Record<string, string>>;
type Kind = 'as-is' | 'to-be';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

async function drawn(
  files: Files,
  width: 'wide' | 'compact',
  phrases = en,
  kind: Kind = 'as-is',
): Promise<{ readonly scene: Scene; readonly svg: string; readonly blueprint: Blueprint }> {
  const model = await buildModel(memoryRepo(files));
  const scenario = model.get('scenario', 'any') ?? model.get('scenario', 'first');
  if (!scenario) return expect.unreachable('no scenario');
  const toBe = kind === 'to-be' ? layIdeas(model) : undefined;
  const blueprint = toBe ? toBeBlueprint(toBe, scenario) : blueprintOf(model, scenario);
  const names = namesOf(toBe?.overlaid ?? model);
  return {
    blueprint,
    scene: blueprintScene(blueprint, names, phrases, width),
    svg: drawBlueprintSvg(blueprint, names, phrases, { width }),
  };
}

/** Words by their place in the workspace of the views. */
const places: Readonly<Record<number, string>> = {
  6: 'Site',
  9: 'CRM',
  11: 'Sales',
  13: 'First order',
  14: 'Orders something',
  17: 'The form asks twice',
  18: 'Checks the stock',
  22: 'A first order without a call',
  23: 'Often by phone',
  24: 'Fewer calls',
};
const workspace = viewWorkspace((place) => places[place] ?? `text ${place}`);

describe('the picture of a blueprint', () => {
  test('has the lanes in the usual order, with the three lines between them', async () => {
    const { scene } = await drawn(workspace, 'wide');
    const heightOf = (text: string): number =>
      ofKind(scene, 'label').find((label) => said(label).replaceAll('\u00A0', ' ').startsWith(text))?.baseline ??
      expect.unreachable(`nowhere: ${text}`);
    const inOrder = [
      'Site, text',
      '1 Orders something',
      'Line of interaction',
      'First order',
      'Line of visibility',
      'Checks the stock',
      'Line of internal',
      'CRM',
      'Fewer calls',
    ].map(heightOf);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  test('says what the client does, what stands in the way, and what the remark of the step is', async () => {
    const whole = wholeText((await drawn(workspace, 'wide')).scene);
    expect(whole).toContain('! The form asks twice');
    expect(whole).toContain('Often by phone');
    expect(whole).toContain('A first order without a call');
  });

  test('says of a team without a gain that nobody has said it', async () => {
    const { scene } = await drawn(workspace, 'wide');
    expect(textsOf(scene)).toContain('! nobody has said what this team gains');
  });

  test('leads from what the client meets to the teams behind it, and on to their systems', async () => {
    const { scene } = await drawn(workspace, 'wide');
    expect(waysOf(scene, ['accent']).length).toBeGreaterThan(0);
    expect(waysOf(scene, ['rule']).length).toBeGreaterThan(0);
  });

  test('leads all teams that work in one system there by one way, so that its dashes stay apart', async () => {
    const path = 'map/touchpoints/first-order.yaml';
    const backstage = ['sales', 'support', 'sales'].map((team) => ({ team, does: 'Looks', system: 'crm' }));
    const touchpoint = JSON.stringify({ ...JSON.parse(workspace[path] ?? ''), backstage });
    const { scene } = await drawn({ ...workspace, [path]: touchpoint }, 'wide');
    const dashed = { ...scene, marks: ofKind(scene, 'shape').filter(({ dash }) => dash?.join() === '2,3') };
    const ways = waysOf(dashed, ['rule']);
    expect(ways.filter(({ height }) => height === 0)).toHaveLength(4);
    expect(ways.filter(({ width }) => width === 0)).toHaveLength(1);
  });

  test('is drawn without steps too', async () => {
    const empty = {
      ...workspace,
      'map/scenarios/first.yaml': '{ name: Empty, goal: None, steps: [], participants: [] }',
    };
    const { scene } = await drawn(empty, 'wide');
    expectTidy(scene);
    expect(textsOf(scene)).toContain('The scenario has no steps yet');
  });
});

describe('the picture of any blueprint, as it is and as it will be', () => {
  const anyPicture = (): fc.Arbitrary<readonly [Files, 'wide' | 'compact', Kind]> =>
    fc.tuple(anyScenario(), fc.constantFrom('wide', 'compact'), fc.constantFrom('as-is', 'to-be'));

  test('keeps texts and cards apart and on the page, and lets no way pass through one', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const { scene } = await drawn(files, width, ru, kind);
        expectTidy(scene);
        expectFreeWays(scene, waysOf(scene, ['accent', 'rule']));
        expect(scene.width).toBeLessThanOrEqual(width === 'compact' ? 900 : 2400);
      }),
      { numRuns: 40 },
    );
  });

  test('has every step once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const { scene, blueprint } = await drawn(files, width, ru, kind);
        const numbers = ofKind(scene, 'label')
          .filter(({ spans }) => spans[0]?.paint === 'accent' && /^\d+\s*$/.test(spans[0].text))
          .map(({ spans }) => Number(spans[0]?.text));
        expect(numbers).toEqual(blueprint.steps.map(({ number }) => number));
      }),
      { numRuns: 15 },
    );
  });

  test('is XML that any program reads, and the same for the same scenario', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const { svg } = await drawn(files, width, ru, kind);
        XmlDocument.fromString(svg).dispose();
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
        expect((await drawn(files, width, ru, kind)).svg).toBe(svg);
      }),
      { numRuns: 10 },
    );
  });
});
