import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { type Names, namesOf } from '../../../queries/common/names.ts';
import { layIdeas } from '../../../queries/ideas/to-be.ts';
import { clientJourney, type Journey, toBeJourney } from '../../../queries/journeys/journey.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { expectTidy, ofKind, textsOf } from '../../../testing/picture-geometry.ts';
import { anyWorkspace, type Files } from '../../../testing/random-workspace.ts';
import type { Scene } from '../scene.ts';
import { drawJourneySvg, journeyScene } from './draw.ts';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

async function sceneOf(files: Files, width: 'wide' | 'compact', phrases = en, stage?: string): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  return journeyScene(clientJourney(model, stage), namesOf(model), phrases, width);
}

function touchpoint(name: string, more: object): string {
  return JSON.stringify({
    name,
    stage: 'onboarding',
    owner: 'support',
    channels: ['site'],
    client_does: 'Looks',
    expectation: 'It works',
    ...more,
  });
}

describe('the picture of a journey', () => {
  const sour = {
    ...baseWorkspace,
    'map/touchpoints/first-order.yaml': touchpoint('First order', {
      reality: 'It fails',
      barrier: 'The form asks twice',
      emotion: -2,
      moment_of_truth: true,
    }),
    'map/touchpoints/unseen.yaml': touchpoint('Unseen letter', {}),
  };

  test('says of each touchpoint what was expected, what happens, and what stands in the way', async () => {
    const texts = textsOf(await sceneOf(sour, 'wide'));
    for (const text of ['First order', 'It works', 'It fails', '! The form asks twice', '+1 → −2']) {
      expect(texts).toContain(text);
    }
  });

  test('marks a touchpoint that nobody has checked as a guess, in words and with a broken outline', async () => {
    const scene = await sceneOf(sour, 'wide');
    expect(textsOf(scene)).toContain('? not checked: a guess');
    expect(textsOf(scene)).toContain('+1 → ?');
    const node = ofKind(scene, 'box').filter(({ stroke, dash }) => stroke === 'caution' && dash);
    expect(node.length).toBeGreaterThan(0);
  });

  test('has a star for a moment of truth, and explains only the signs it has', async () => {
    expect(textsOf(await sceneOf(sour, 'wide'))).toContain('moment of truth');
    const plain = {
      ...baseWorkspace,
      'map/touchpoints/first-order.yaml': touchpoint('First order', { reality: 'Fine', emotion: 1 }),
    };
    const texts = textsOf(await sceneOf(plain, 'wide'));
    expect(texts).not.toContain('moment of truth');
    expect(texts).not.toContain('not checked: a guess');
  });

  test('numbers the stages as the map does, one stage alone too', async () => {
    const scene = await sceneOf(sour, 'wide', en, 'onboarding');
    expect(textsOf(scene)).toContain('2 Onboarding');
    expect(textsOf(scene)).toContain('2.1');
    expect(scene.title).toContain('Stage: Onboarding');
  });

  test('is drawn with nothing on the map yet', async () => {
    const scene = await sceneOf({ 'cxmap.yaml': 'name: New\n' }, 'wide');
    expectTidy(scene);
    expect(scene.title).toBe('Client journey: New');
  });
});

type Kind = 'as-is' | 'to-be';

/** A journey with the names it is drawn with. */
async function anyJourney(files: Files, kind: Kind): Promise<readonly [Journey, Names]> {
  const model = await buildModel(memoryRepo(files));
  if (kind === 'as-is') return [clientJourney(model), namesOf(model)];
  const toBe = layIdeas(model);
  return [toBeJourney(toBe), namesOf(toBe.overlaid)];
}

describe('the picture of any journey, as it is and as it will be', () => {
  const anyPicture = (): fc.Arbitrary<readonly [Files, 'wide' | 'compact', Kind]> =>
    fc.tuple(anyWorkspace(), fc.constantFrom('wide', 'compact'), fc.constantFrom('as-is', 'to-be'));

  test('keeps texts apart, within their room and on the page, and as wide as asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const scene = journeyScene(...(await anyJourney(files, kind)), ru, width);
        expectTidy(scene);
        expect(scene.width).toBeLessThanOrEqual(width === 'compact' ? 900 : 2400);
      }),
      { numRuns: 40 },
    );
  });

  test('has every touchpoint once, in the client’s order', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const [journey, names] = await anyJourney(files, kind);
        const scene = journeyScene(journey, names, ru, width);
        // Names may look like numbers, but are never this small.
        const indexes = ofKind(scene, 'label')
          .filter(({ spans, size }) => size === 9.5 && /^\+?\d+\.\d+$/.test(spans[0]?.text ?? ''))
          .map(({ spans }) => spans[0]?.text.replace('+', ''));
        expect(indexes).toEqual(
          journey.stages.flatMap(({ number, steps }) => steps.map((_, at) => `${number}.${at + 1}`)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('is XML that any program reads, and the same for the same journey', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async ([files, width, kind]) => {
        const draw = async (): Promise<string> => drawJourneySvg(...(await anyJourney(files, kind)), ru, { width });
        const svg = await draw();
        XmlDocument.fromString(svg).dispose();
        expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
        expect(await draw()).toBe(svg);
      }),
      { numRuns: 12 },
    );
  });
});
