import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { ideaStates } from '../../../model/machines/idea.ts';
import { buildModel } from '../../../model/model.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { ideaFunnel } from '../../../queries/ideas/funnel.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { hostileStrings } from '../../../testing/hostile-strings.ts';
import { expectTidy, ofKind, textsOf, wholeText } from '../../../testing/picture-geometry.ts';
import { anyText, many, maybe } from '../../../testing/random-text.ts';
import { overlap, pairs } from '../../../testing/scene-geometry.ts';
import type { Scene } from '../scene.ts';
import { drawIdeasSvg, ideasScene } from './draw.ts';
import { dotSize } from './idea-dot.ts';
import { placeDots } from './place-dots.ts';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

type Files = Readonly<Record<string, string>>;

interface DrawnIdea {
  readonly title: string;
  readonly status: string;
  readonly score?: readonly [client: number, business: number, effort: number] | undefined;
  readonly route?: object;
}

function withIdeas(ideas: readonly DrawnIdea[]): Files {
  const files = ideas.map(({ title, status, score, route }, index) => {
    const [client_value, business_value, effort] = score ?? [];
    const idea = {
      title,
      text: title,
      status,
      author: 'ann',
      ...(score ? { score: { client_value, business_value, effort } } : {}),
      ...(route ? { route } : {}),
      history: [{ at: '2026-11-10T09:00:00Z', by: 'ann', to: 'received' }],
    };
    return [`ideas/2026-11/I-261110-${String(index).padStart(5, '0')}.yaml`, JSON.stringify(idea)] as const;
  });
  return { ...baseWorkspace, ...Object.fromEntries(files) };
}

async function sceneOf(files: Files, width: 'wide' | 'compact', phrases = en): Promise<Scene> {
  const model = await buildModel(memoryRepo(files));
  return ideasScene(ideaFunnel(model), namesOf(model), phrases, width);
}

describe('the picture of ideas', () => {
  const some: readonly DrawnIdea[] = [
    { title: 'Later the better', status: 'in_analysis', score: [3, 3, 4], route: { contest: true } },
    { title: 'Soon and cheap', status: 'in_progress', score: [5, 5, 1], route: { department: 'support' } },
    { title: 'Nobody has weighed it', status: 'received' },
    { title: 'Long done', status: 'implemented', score: [5, 5, 1] },
  ];

  test('ranks those on the way, names who works them out, and lists those without a score apart', async () => {
    const texts = textsOf(await sceneOf(withIdeas(some), 'wide'));
    const [first, second, apart, last] = [
      'Soon and cheap',
      'Later the better',
      'Without a score yet',
      'Nobody has weighed it',
    ];
    const places = [first, second, apart, last].map((text) => texts.indexOf(text ?? ''));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const text of ['in progress', '5 + 5', '10', 'Support', 'contest', 'not said yet']) {
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain('Long done');
  });

  test('counts every status, and on the way as many as it says', async () => {
    const later: DrawnIdea = { title: 'Not this year', status: 'postponed' };
    const scene = await sceneOf(withIdeas([...some, later]), 'compact');
    const texts = textsOf(scene);
    const bars = texts.slice(texts.indexOf('On the way') + 1, texts.indexOf('Ended'));
    expect(bars.filter((_, index) => index % 2 === 0)).toEqual([
      ...['received', 'in analysis', 'planned', 'in progress', 'postponed'],
    ]);
    const sum = bars.reduce((all, text, index) => all + (index % 2 === 1 ? Number(text) : 0), 0);
    expect(sum).toBe(4);
    expect(scene.description).toContain(`${sum} ideas are on the way`);
  });

  test('names the four fields, and what the axes are', async () => {
    const texts = textsOf(await sceneOf(withIdeas(some), 'wide', ru));
    for (const text of ['Делать первыми', 'Большие проекты', 'Если будет время', 'Подумать дважды']) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain('Усилия, от 1 до 5');
  });

  test('says so where there is no idea, or none with a score', async () => {
    const none = await sceneOf(baseWorkspace, 'wide');
    expectTidy(none);
    expect(wholeText(none)).toContain('There are no ideas on the way.');
    const unscored = await sceneOf(withIdeas([{ title: 'New', status: 'received' }]), 'wide');
    expect(wholeText(unscored)).toContain('No idea has a score yet.');
  });

  test('shows the best of very many, and says where all of them are', async () => {
    const crowd = Array.from(
      { length: 90 },
      (_, index): DrawnIdea => ({
        title: `Idea ${index}`,
        status: 'received',
        score: [3, 3, 3],
      }),
    );
    const scene = await sceneOf(withIdeas(crowd), 'compact');
    expectTidy(scene);
    expect(wholeText(scene)).toContain('The best 60 of 90 are shown');
  });

  test('shows hostile titles as they are written, in XML that any program reads', async () => {
    const ideas = hostileStrings
      .filter((text) => text.trim() !== '')
      .map((title): DrawnIdea => ({ title, status: 'planned', score: [1, 2, 3] }));
    for (let first = 0; first < ideas.length; first += 40) {
      const model = await buildModel(memoryRepo(withIdeas(ideas.slice(first, first + 40))));
      const svg = drawIdeasSvg(ideaFunnel(model), namesOf(model), ru, { width: 'wide' });
      XmlDocument.fromString(svg).dispose();
    }
  });
});

describe('the picture of any ideas', () => {
  const mark = fc.integer({ min: 1, max: 5 });
  const idea = fc.record({
    title: anyText(),
    status: fc.constantFrom(...ideaStates),
    score: maybe(fc.tuple(mark, mark, mark)),
  });

  test('keeps texts apart, numbers too, within their room and on the page', async () => {
    await fc.assert(
      fc.asyncProperty(many(idea, 70), fc.boolean(), async (ideas, english) => {
        for (const width of ['wide', 'compact'] as const) {
          const scene = await sceneOf(withIdeas(ideas), width, english ? en : ru);
          expectTidy(scene);
          for (const { d } of ofKind(scene, 'shape')) expect(d).not.toMatch(/NaN|Infinity|undefined/);
          const dots = ofKind(scene, 'box').filter(({ part, width: wide }) => part === 'badge' && wide === dotSize - 2);
          for (const [a, b] of pairs(dots)) expect(overlap(a, b)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('dots that must not lie on one another', () => {
  const area = { x: 0, y: 0, width: 400, height: 300 };

  test('have the first of each place right there', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
      { x: 125, y: 100 },
    ];
    const [first, second, third] = placeDots(places, 25, area);
    expect(first).toEqual(places[0]);
    expect(third).toEqual(places[2]);
    expect(second).toEqual({ x: 100, y: 125 });
  });

  test('stay apart and inside however many want one place', () => {
    const spots = placeDots(new Array(60).fill({ x: 0, y: 300 }), 25, area);
    for (const { x, y } of spots) expect(x >= 0 && x <= 400 && y >= 0 && y <= 300).toBe(true);
    for (const [a, b] of pairs(spots)) {
      expect(Math.abs(a.x - b.x) >= 25 || Math.abs(a.y - b.y) >= 25).toBe(true);
    }
  });
});
