import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { type Locale, loadPhrases, locales } from '../../../../locales/phrases.ts';
import { buildModel } from '../../../../model/model.ts';
import { monitorClock } from '../../../../queries/common/clock.ts';
import { namesOf } from '../../../../queries/common/names.ts';
import { handoffTroubles } from '../../../../queries/handoffs/troubles.ts';
import { toBeMap } from '../../../../queries/ideas/to-be.ts';
import { journeyMap } from '../../../../queries/map/map.ts';
import { mapMetrics } from '../../../../queries/metrics/map-metrics.ts';
import { metricStandings } from '../../../../queries/metrics/standing.ts';
import { clientVoice } from '../../../../queries/voice/client-voice.ts';
import { memoryRepo } from '../../../../source/repo.ts';
import { baseWorkspace } from '../../../../testing/base-workspace.ts';
import { expectTidy, ofKind, said, textsOf } from '../../../../testing/picture-geometry.ts';
import { anyWorkspace, type Files } from '../../../../testing/random-workspace.ts';
import { overlap, pairs } from '../../../../testing/scene-geometry.ts';
import { slideWorkspace } from '../../../../testing/slide-workspace.ts';
import { troubleTexts } from '../../../trouble-text.ts';
import type { Scene } from '../../scene.ts';
import { writeScene } from '../../write-scene.ts';
import { slideScene } from './draw.ts';
import { slide, slideStyles } from './slide-format.ts';

interface Asked {
  readonly locale?: Locale;
  readonly toBe?: boolean;
}

async function sceneOf(files: Files, { locale = 'en', toBe = false }: Asked = {}): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  const phrases = await loadPhrases(locale);
  const standings = new Map(metricStandings(model).map((one) => [one.id, one]));
  const voices = clientVoice(model, monitorClock(model, Date.parse('2026-11-24T09:00:00Z')));
  const common = { metrics: mapMetrics(model), standings, voices };
  if (toBe) {
    const map = toBeMap(model);
    return slideScene({ ...map, ...common }, namesOf(map.toBe.overlaid), phrases);
  }
  const map = journeyMap(model);
  const names = namesOf(model);
  const numbers = new Map(map.handoffs.map(({ id, number }) => [id, number]));
  const troubles = troubleTexts(handoffTroubles(model, '2026-11-24'), names, phrases, numbers);
  return slideScene({ ...map, ...common, troubles }, names, phrases);
}

const long = (name: string): string => `${name} и всестороннее информационно-аналитическое сопровождение`;

/** The page is 16:9, nothing lies on anything or beyond it, and no text is smaller than the rule says. */
function expectSlide(scene: Scene): void {
  expect(scene).toMatchObject({ width: 1920, height: 1080 });
  for (const label of ofKind(scene, 'label')) expect(label.size, said(label)).toBeGreaterThanOrEqual(20);
  expectTidy(scene);
  // Numbers of pains are boxes with a number, and never cover one another.
  const signs = ofKind(scene, 'box').filter(({ part, fill }) => part === 'badge' && fill === 'bad');
  for (const [a, b] of pairs(signs)) if (overlap(a, b)) expect.fail('two signs lie on one another');
}

const texts = (scene: Scene): string => textsOf(scene).join('\n');

describe('the slide', () => {
  test('says its rule in numbers: nothing is below 20 pixels of 1080', () => {
    expect(slide.smallest).toBe(20);
    expect(slide.width / slide.height).toBe(16 / 9);
    for (const { size, leading } of Object.values(slideStyles)) {
      expect(size).toBeGreaterThanOrEqual(slide.smallest);
      expect(leading, 'lines of a paragraph do not touch').toBeGreaterThanOrEqual(1.2 * size);
    }
  });

  test.each([
    [1, 1, 1],
    [3, 2, 9],
    [6, 9, 30],
    [12, 15, 60],
    [12, 15, 200],
    [20, 2, 40],
    [3, 0, 0],
  ])('holds %i stages, %i teams and %i touchpoints, with long names too', async (stages, teams, touchpoints) => {
    for (const text of [undefined, long]) {
      for (const troubled of [true, false]) {
        const files = slideWorkspace({ stages, teams, touchpoints, troubled, ...(text ? { text } : {}) });
        for (const locale of locales) expectSlide(await sceneOf(files, { locale }));
      }
    }
  });

  test('of any map is tidy, XML, and the same for the same map', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyWorkspace(),
        fc.constantFrom(...locales),
        fc.boolean(),
        async (files: Files, locale: Locale, toBe: boolean) => {
          const scene = await sceneOf(files, { locale, toBe });
          expectSlide(scene);
          const svg = writeScene(scene, 'auto');
          XmlDocument.fromString(svg).dispose();
          expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
          expect(writeScene(await sceneOf(files, { locale, toBe }), 'auto')).toBe(svg);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('the slide of a map', () => {
  test('numbers the worst pains on the curve and in words, and counts the rest', async () => {
    const scene = await sceneOf(slideWorkspace({ stages: 6, teams: 9, touchpoints: 30 }));
    const numbers = textsOf(scene).filter((text) => /^!\d$/.test(text));
    const shown = new Set(numbers);
    // Each stands twice: below the curve, and in the list.
    expect(numbers).toHaveLength(2 * shown.size);
    expect([...shown].sort()).toEqual(['!1', '!2', '!3', '!4'].slice(0, shown.size));
    expect(texts(scene)).toContain('10\npains on the client’s way');
    expect(texts(scene)).toContain(`and ${10 - shown.size} more`);
    // The first touchpoint is the worst: a moment of truth at which the client is angry.
    const list = textsOf(scene).filter((text) => /^\d\.\d Точка/.test(text));
    expect(list[0]).toBe('1.1 Точка 1');
    expect(scene.description).toContain('10 pains on the client’s way. 3 broken hand-offs. 6 metrics fall short');
  });

  test('says of a broken hand-off who tells whom and what is wrong, and marks where it starts', async () => {
    const scene = await sceneOf(slideWorkspace({ stages: 6, teams: 9, touchpoints: 30 }));
    expect(texts(scene)).toContain('3\nbroken hand-offs');
    expect(texts(scene)).toMatch(/^Команда 1 → Команда 2 · Пере\S*\nСотрудник 1 answers for it, but belongs to/m);
    expect(texts(scene)).toContain('3 fine');
    // The sign at the team, at the entry, and in the key.
    expect(ofKind(scene, 'box').filter(({ fill, radius }) => fill === 'bad' && radius === 16)).toHaveLength(3 + 3 + 1);
  });

  test('has a row for each team where there are few, else for those who meet the client most, and counts the others', async () => {
    const few = texts(await sceneOf(slideWorkspace({ stages: 6, teams: 6, touchpoints: 12 })));
    for (const team of [1, 2, 3, 4, 5, 6]) expect(few).toContain(`Команда ${team}`);
    expect(few).not.toContain('more team');
    const many = await sceneOf(slideWorkspace({ stages: 6, teams: 15, touchpoints: 12, troubled: false }));
    expect(textsOf(many).filter((text) => /^Команда \d+$/.test(text))).toHaveLength(5);
    expect(texts(many)).toContain('and 10 more teams');
  });

  test('counts the touchpoints that have no room for a face', async () => {
    expect(texts(await sceneOf(slideWorkspace({ stages: 6, teams: 2, touchpoints: 30 })))).not.toContain('as dots');
    expect(texts(await sceneOf(slideWorkspace({ stages: 6, teams: 2, touchpoints: 120 })))).toMatch(
      /and \d+ more as\sdots/,
    );
  });

  test('has of the metrics those that fall short by more than noise, and says how many do not', async () => {
    const metric = baseWorkspace['metrics/first-order.yaml'] ?? '';
    const far = { 'metrics/first-order.csv': 'period,value,n\n2026-09,50,400\n2026-10,52,400\n' };
    const near = { 'metrics/second.yaml': metric, 'metrics/second.csv': 'period,value,n\n2026-10,79,20\n' };
    const fine = { 'metrics/third.yaml': metric, 'metrics/third.csv': 'period,value,n\n2026-10,95,400\n' };
    const said = texts(await sceneOf({ ...baseWorkspace, ...far, ...near, ...fine }));
    expect(said).toContain('1\nmetric falls short');
    expect(said).toContain('52%\ntarget ≥ 80% · clients expect 90%\n1 fine · 1 within noise');
  });

  test('says so where there is nothing: no touchpoints, no feelings, nothing wrong', async () => {
    const empty = texts(await sceneOf(slideWorkspace({ stages: 3, teams: 0, touchpoints: 0 })));
    expect(empty).toContain('No touchpoints yet');
    expect(empty).toContain('No hand-offs yet');
    expect(empty).toContain('No metrics yet');
    const quiet = texts(await sceneOf(slideWorkspace({ stages: 3, teams: 4, touchpoints: 9, troubled: false })));
    expect(quiet).toContain('Nobody has asked yet how the client feels: 9 touchpoints');
    expect(quiet.replaceAll('\n', ' ')).toContain('No pain is known 9 of 9 touchpoints not checked');
    expect(quiet.replaceAll('\n', ' ')).toContain('No broken hand-off is known 3 hand-offs');
  });

  test('of the map to be has the ideas in the place of broken hand-offs, and the pains that they take away as outlines', async () => {
    const path = 'map/touchpoints/first-order.yaml';
    const idea = `title: A better order
text: It hurts
status: planned
author: ann
changes: [{change: touchpoint/first-order, set: {emotion: 2, barrier: null}}]
history: [{at: 2026-11-01, by: ann, to: planned}]
`;
    const files = {
      ...baseWorkspace,
      [path]: `${baseWorkspace[path] ?? ''}barrier: Nobody finds the button\nemotion: -2\n`,
      'ideas/2026-11/I-261101-00001.yaml': idea,
    };
    const scene = await sceneOf(files, { toBe: true });
    expect(texts(scene)).toContain('Customer Success Map: Blue Harbor · TO-BE');
    expect(texts(scene)).toContain('1\nidea on its way\nA\nA better order\n2.1 First order (changes)');
    expect(texts(scene)).toContain('1 will be gone');
    expect(ofKind(scene, 'label').filter((label) => said(label) === '!1')).toHaveLength(2);
    const struck = ofKind(scene, 'label').filter(({ spans }) => spans.some((span) => span.struck));
    expect(struck.map(said)).toEqual(expect.arrayContaining(['Nobody finds the button']));
  });
});
