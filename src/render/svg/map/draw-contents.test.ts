import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { toBeMap } from '../../../queries/ideas/to-be.ts';
import { journeyMap } from '../../../queries/map/map.ts';
import { mapMetrics } from '../../../queries/metrics/map-metrics.ts';
import { metricStandings } from '../../../queries/metrics/standing.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { type Box, flatten, type Group, type Label, type Mark, type Scene } from '../scene.ts';
import { drawMapSvg, type MapPicture, mapScene } from './draw.ts';

const phrases = await loadPhrases('en');

async function picture(
  changes: Readonly<Record<string, string>> = {},
  more: Partial<MapPicture> = {},
): Promise<{ readonly scene: Scene; readonly svg: string }> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...changes }));
  const map = { ...journeyMap(model), metrics: mapMetrics(model), ...more };
  const names = namesOf(model);
  return { scene: mapScene(map, names, phrases, 'wide'), svg: drawMapSvg(map, names, phrases, { width: 'wide' }) };
}

async function toBePicture(idea: string): Promise<Scene> {
  const path = 'ideas/2026-11/I-261101-00001.yaml';
  const model = await buildModel(memoryRepo({ ...baseWorkspace, [path]: idea }));
  const map = toBeMap(model);
  return mapScene({ ...map, metrics: mapMetrics(model) }, namesOf(map.toBe.overlaid), phrases, 'wide');
}

const labels = (scene: Scene): readonly Label[] => flatten(scene.marks).filter((mark) => mark.kind === 'label');
const said = ({ spans }: Label): string =>
  spans
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', ' ');
const texts = (scene: Scene): readonly string[] => labels(scene).map(said);

function labelled(scene: Scene, text: string): Label {
  return labels(scene).find((label) => said(label) === text) ?? expect.unreachable(`nowhere: ${text}`);
}

/** The smallest group with a hint in which this text stands. */
function cardOf(scene: Scene, text: string): Group {
  const groups = (marks: readonly Mark[]): readonly Group[] =>
    marks.flatMap((mark) => (mark.kind === 'group' ? [...groups(mark.marks), mark] : []));
  return (
    groups(scene.marks).find(({ marks }) =>
      flatten(marks).some((mark) => mark.kind === 'label' && said(mark) === text),
    ) ?? expect.unreachable(`no card: ${text}`)
  );
}

function boxOf({ marks }: Group): Box {
  const box = flatten(marks).find((mark): mark is Box => mark.kind === 'box');
  return box ?? expect.unreachable('no box');
}

/** The voices of some cases about the first order, one of them negative, the day before the moment. */
function voicesOf(count: number): Pick<MapPicture, 'voices'> {
  const heard = { cases: count, known: count, negative: Math.min(count, 1) };
  const none = { cases: 0, known: 0, negative: 0 };
  const common = { recent: heard, before: none, change: 'few', negativeChange: 'few', tags: [], quotes: [] } as const;
  const voice = { ...common, all: count, last: '2026-11-23', waits: { undecided: 0, working: 0, owed: 0 } };
  const reality = count === 0 ? { is: 'guess' as const } : { is: 'evidence' as const, cases: count, others: 0 };
  return { voices: { stage: () => voice, touchpoint: () => ({ ...voice, reality }) } };
}

describe('the picture of a map', () => {
  test('says on a card how many speak of it and how many of them are negative, and in its hint how that goes', async () => {
    const { scene } = await picture({}, voicesOf(4));
    const { title = '' } = cardOf(scene, '4 −1');
    expect(title).toContain('First order');
    expect(title).toContain('4 cases in 90 days; 0 before: too few to compare; the last on 23 Nov 2026');
    expect(texts(scene)).toContain(phrases.voice.sign({ days: 90 }));
    expect(texts(scene)).not.toContain(phrases.voice.guessSign);
  });

  test('says on the chip of a metric that its last step is noise, or which way it goes where it is not', async () => {
    const storyOf = async (csv: string): Promise<readonly string[]> => {
      const changes = { 'metrics/first-order.csv': csv };
      const model = await buildModel(memoryRepo({ ...baseWorkspace, ...changes }));
      const standings = new Map(metricStandings(model).map((one) => [one.id, one]));
      return texts((await picture(changes, { standings })).scene);
    };
    const noisy = (await storyOf('period,value,n\n2026-09,80,40\n2026-10,82,40\n')).join(' ');
    expect(noisy).toContain('within noise');
    const sure = (await storyOf('period,value,n\n2026-09,50,400\n2026-10,82,400\n')).join(' ');
    expect(sure).toContain('better');
    expect(sure).not.toContain('within noise');
  });

  test('marks a card whose reality nobody has spoken of, and without voices has no such sign', async () => {
    const { scene } = await picture({}, voicesOf(0));
    expect(cardOf(scene, '0').title).toContain('The reality is a guess');
    expect(texts(scene)).toContain(phrases.voice.guessSign);
    expect(texts((await picture()).scene)).not.toContain(phrases.voice.guessSign);
  });

  test('has the client’s success above the stages, and the stages in their order from left to right', async () => {
    const { scene } = await picture();
    const success = labelled(scene, 'The client ships their first order within a week');
    const [purchase, onboarding] = [labelled(scene, '1 Purchase'), labelled(scene, '2 Onboarding')];
    expect(success.baseline).toBeLessThan(purchase.baseline);
    expect(purchase.x).toBeLessThan(onboarding.x);
    expect(texts(scene)).toContain('The client has shipped an order');
  });

  test('has a touchpoint as a card in the row of its owner and the column of its stage', async () => {
    const { scene } = await picture();
    const card = boxOf(cardOf(scene, 'First order'));
    const [support, stage] = [labelled(scene, 'Support'), labelled(scene, '2 Onboarding')];
    expect(Math.abs(card.x - stage.x)).toBeLessThan(12);
    expect(support.baseline).toBeGreaterThan(card.y - 40);
    expect(support.baseline).toBeLessThan(card.y + card.height);
  });

  test('has teams without direct contact below the line of visibility', async () => {
    const yaml = baseWorkspace['map/teams/sales.yaml'] ?? '';
    const { scene } = await picture({ 'map/teams/sales.yaml': yaml.replace('direct', 'indirect') });
    const line = labelled(scene, 'Line of visibility').baseline;
    expect(labelled(scene, 'Support').baseline).toBeLessThan(line);
    expect(labelled(scene, 'Sales').baseline).toBeGreaterThan(line);
  });

  test('numbers what stands in the client’s way, and lists it with its owner', async () => {
    const path = 'map/touchpoints/first-order.yaml';
    const { scene } = await picture({
      [path]: `${baseWorkspace[path]}barrier: Nobody finds the button\nemotion: -2\n`,
    });
    expect(texts(scene).filter((text) => text === '!1')).toHaveLength(4); // card, curve, list and key
    expect(texts(scene).filter((text) => text === 'Nobody finds the button')).toHaveLength(2);
    expect(texts(scene)).toContain('Owner: Support');
  });

  test('marks what nobody has checked', async () => {
    const path = 'map/touchpoints/first-order.yaml';
    const { scene } = await picture({ [path]: (baseWorkspace[path] ?? '').replace(/^reality: .*\n/m, '') });
    const inside = flatten(cardOf(scene, 'First order').marks)
      .filter((mark) => mark.kind === 'label')
      .map(said);
    expect(inside).toEqual(expect.arrayContaining(['?', 'not checked yet']));
  });

  test('sets the last value of a metric against its target, in words and signs', async () => {
    const { scene, svg } = await picture();
    expect(texts(scene)).toEqual(expect.arrayContaining(['82%', '2026-10 · target ≥ 80%']));
    expect(svg).toContain('Clients with a first order in a week: Target met');
  });

  test('tells of a hand-off from whom to whom, in which form, how early, where, and who answers for it', async () => {
    const { scene } = await picture();
    expect(texts(scene)).toEqual(
      expect.arrayContaining([
        'New prices',
        'Sales → Support · stage 2',
        'Form: price*',
        'When: 5 working days before “Prices change” · Where: Help desk · Responsible: Dan Fox',
      ]),
    );
    const arrows = flatten(scene.marks).filter((mark) => mark.kind === 'arrow');
    expect(arrows.map(({ number, routes }) => [number, routes.length])).toEqual([[1, 1]]);
  });

  test('marks a hand-off that something is wrong with, and says what', async () => {
    const { scene } = await picture({}, { troubles: new Map([['new-prices', ['Too short a time']]]) });
    expect(texts(scene)).toContain('! Too short a time');
    expect(flatten(scene.marks).find((mark) => mark.kind === 'arrow')?.stroke).toBe('bad');
  });

  test('shows a touchpoint whose owner is unknown in a row of its own', async () => {
    const path = 'map/touchpoints/first-order.yaml';
    const { scene } = await picture({ [path]: (baseWorkspace[path] ?? '').replace('owner: support', 'owner: nobody') });
    expect(texts(scene)).toEqual(expect.arrayContaining(['nobody', 'First order']));
  });

  test('has a title and a description for those who cannot see it, by ids that no other picture has', async () => {
    const { svg } = await picture();
    expect(svg).toContain('role="img" aria-labelledby="cxmap-map-wide-title cxmap-map-wide-description"');
    expect(svg).toContain('<title id="cxmap-map-wide-title">Customer Success Map: Blue Harbor</title>');
    expect(svg).toMatch(/<desc id="cxmap-map-wide-description">2 stages, 2 teams, 1 touchpoint, 1 hand-off/);
  });

  test('follows the reader’s choice of light or dark, or one that is fixed', async () => {
    const model = await buildModel(memoryRepo(baseWorkspace));
    const map = { ...journeyMap(model), metrics: mapMetrics(model) };
    const draw = (theme: 'auto' | 'light' | 'dark') =>
      drawMapSvg(map, namesOf(model), phrases, { width: 'compact', theme });
    expect(draw('auto')).toContain('prefers-color-scheme:dark');
    expect(draw('light')).not.toMatch(/<style|class=/);
    expect(draw('dark')).not.toMatch(/<style|class=/);
    expect(draw('light')).toContain('fill="#ffffff"');
    expect(draw('dark')).toMatch(/<rect x="0" y="0" width="900" height="[\d.]+" fill="#0e1521"/);
  });
});

describe('the picture of TO-BE over AS-IS', () => {
  const idea = (changes: string): string => `title: A better order
text: It hurts
status: planned
author: ann
changes: ${changes}
history: [{at: 2026-11-01, by: ann, to: planned}]
`;

  test('shows both what a touchpoint is today and what it will be, with the idea', async () => {
    const scene = await toBePicture(idea('[{change: touchpoint/first-order, set: {reality: One minute, emotion: 2}}]'));
    const card = flatten(cardOf(scene, 'First order').marks).filter((mark) => mark.kind === 'label');
    expect(card.map(said)).toEqual(expect.arrayContaining(['A', '→ One minute']));
    expect(texts(scene)).toEqual(
      expect.arrayContaining(['A better order', 'I-261101-00001 · planned', '2.1 First order (changes)']),
    );
  });

  test('strikes out what goes, and dashes what is new', async () => {
    const scene = await toBePicture(
      idea(`[{remove: touchpoint/first-order}, {remove: handoff/new-prices},
        {add: stage/renewal, value: {name: Renewal, goal: To stay}}]`),
    );
    expect(labelled(scene, 'First order').spans[0]?.struck).toBe(true);
    expect(labels(scene).find((label) => said(label) === 'New prices')?.spans[0]?.struck).toBe(true);
    expect(labelled(scene, '3 Renewal').spans.every(({ paint }) => paint === 'plan')).toBe(true);
  });

  test('shows a lead time that changes with both values', async () => {
    const scene = await toBePicture(idea('[{change: handoff/new-prices, set: {when: {lead_time: 9 working days}}}]'));
    const struck = labels(scene).flatMap(({ spans }) => spans.filter((span) => span.struck));
    expect(struck.map(({ text }) => text.trim())).toContain('5\u00A0working days before “Prices change”');
    expect(texts(scene).join(' ')).toContain('9 working days before “Prices change”');
  });
});
