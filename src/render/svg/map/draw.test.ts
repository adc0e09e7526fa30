import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { monitorClock } from '../../../queries/common/clock.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { toBeMap } from '../../../queries/ideas/to-be.ts';
import { journeyMap } from '../../../queries/map/map.ts';
import { mapMetrics } from '../../../queries/metrics/map-metrics.ts';
import { metricStandings } from '../../../queries/metrics/standing.ts';
import { clientVoice } from '../../../queries/voice/client-voice.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { anyWorkspace, type Files } from '../../../testing/random-workspace.ts';
import { contains, crosses, inkOf, legsOf, overlap, pairs, share } from '../../../testing/scene-geometry.ts';
import { flatten, type Label, type Scene } from '../scene.ts';
import { writeScene } from '../write-scene.ts';
import { mapScene } from './draw.ts';

const phrases = await loadPhrases('ru');

async function sceneOf(files: Files, width: 'wide' | 'compact', kind: 'as-is' | 'to-be'): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  const metrics = mapMetrics(model);
  const standings = new Map(metricStandings(model).map((one) => [one.id, one]));
  const voices = clientVoice(model, monitorClock(model, Date.parse('2026-11-24T09:00:00Z')));
  if (kind === 'as-is')
    return mapScene({ ...journeyMap(model), metrics, standings, voices }, namesOf(model), phrases, width);
  const map = toBeMap(model);
  return mapScene({ ...map, metrics, standings, voices }, namesOf(map.toBe.overlaid), phrases, width);
}

type Leaf = ReturnType<typeof flatten>[number];

function ofKind<K extends Leaf['kind']>(scene: Scene, kind: K): readonly Extract<Leaf, { kind: K }>[] {
  return flatten(scene.marks).filter((mark): mark is Extract<Leaf, { kind: K }> => mark.kind === kind);
}

const said = ({ spans }: Label): string => spans.map(({ text }) => text).join('');

describe('the picture of any map', () => {
  const anyPicture = (): fc.Arbitrary<readonly [Files, 'wide' | 'compact', 'as-is' | 'to-be']> =>
    fc.tuple(anyWorkspace(), fc.constantFrom('wide', 'compact'), fc.constantFrom('as-is', 'to-be'));

  test('keeps texts apart, within their room and on the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async (given) => {
        const scene = await sceneOf(...given);
        const labels = ofKind(scene, 'label').map((label) => ({ label, ink: inkOf(label) }));
        const page = { x: 0, y: 0, width: scene.width, height: scene.height };
        for (const { label, ink } of labels) {
          const wide = { ...label.within, y: ink.y, height: ink.height };
          expect(contains(wide, ink), `${said(label)} leaves its room`).toBe(true);
          expect(contains(page, label.within), `${said(label)} leaves the page`).toBe(true);
        }
        for (const [a, b] of pairs(labels)) {
          if (overlap(a.ink, b.ink)) expect.fail(`“${said(a.label)}” lies on “${said(b.label)}”`);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('lets no arrow cross a card, a cell or a text, and no two arrows run on one another', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async (given) => {
        const scene = await sceneOf(...given);
        const arrows = ofKind(scene, 'arrow').map((arrow) => ({ arrow, legs: legsOf(arrow) }));
        const boxes = ofKind(scene, 'box').filter(({ part }) => part === 'card' || part === 'cell');
        const labels = ofKind(scene, 'label');
        for (const { arrow, legs } of arrows) {
          for (const leg of legs) {
            for (const box of boxes) expect(overlap(leg, box) || crosses(leg, box)).toBe(false);
            for (const label of labels) {
              // The badge and the number at the tip stand on the arrow they belong to.
              if (crosses(leg, inkOf(label))) expect(said(label).replace('+', '')).toBe(String(arrow.number));
            }
          }
        }
        for (const [a, b] of pairs(arrows)) {
          for (const leg of a.legs) {
            for (const other of b.legs)
              if (share(leg, other)) expect.fail(`${a.arrow.number} runs on ${b.arrow.number}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('keeps cards apart, and everything on the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async (given) => {
        const scene = await sceneOf(...given);
        const page = { x: 0, y: 0, width: scene.width, height: scene.height };
        const boxes = ofKind(scene, 'box');
        for (const box of boxes) expect(contains(page, box)).toBe(true);
        for (const { routes } of ofKind(scene, 'arrow')) {
          for (const { x, y } of routes.flat()) expect(contains(page, { x, y, width: 0, height: 0 })).toBe(true);
        }
        for (const [a, b] of pairs(boxes.filter(({ part }) => part === 'card'))) expect(overlap(a, b)).toBe(false);
        if (given[1] === 'compact') expect(scene.width).toBeLessThanOrEqual(900);
      }),
      { numRuns: 20 },
    );
  });

  test('is XML that any program reads, and the same for the same map', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture(), async (given) => {
        const svg = writeScene(await sceneOf(...given), 'auto');
        const document = XmlDocument.fromString(svg);
        document.dispose();
        const own = svg.replace(/>[^<]*</g, '><');
        expect(own).not.toMatch(/NaN|undefined|Infinity|foreignObject|var\(|<script|<image|href=| on\w+=/);
        expect(writeScene(await sceneOf(...given), 'auto')).toBe(svg);
      }),
      { numRuns: 20 },
    );
  });
});
