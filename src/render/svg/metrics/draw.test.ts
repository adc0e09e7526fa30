import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { loadPhrases } from '../../../locales/phrases.ts';
import { buildModel } from '../../../model/model.ts';
import { namesOf } from '../../../queries/common/names.ts';
import { metricHistories } from '../../../queries/metrics/history.ts';
import { partsCourses } from '../../../queries/metrics/parts-course.ts';
import { memoryRepo } from '../../../source/repo.ts';
import { baseWorkspace } from '../../../testing/base-workspace.ts';
import { hostileStrings } from '../../../testing/hostile-strings.ts';
import { expectTidy, ofKind, textsOf, wholeText } from '../../../testing/picture-geometry.ts';
import { anyText, many, maybe } from '../../../testing/random-text.ts';
import type { Scene } from '../scene.ts';
import { drawMetricsSvg, metricsScene } from './draw.ts';
import { metricChartScene } from './draw-chart.ts';

const [en, ru] = [await loadPhrases('en'), await loadPhrases('ru')];

type Files = Readonly<Record<string, string>>;

async function picturesOf(files: Files, phrases = en): Promise<readonly Scene[]> {
  const model = await buildModel(memoryRepo(files));
  const [names, stages, { name }] = [namesOf(model), metricHistories(model), model.settings];
  return (['wide', 'compact'] as const).flatMap((width) => [
    metricsScene({ name, stages }, names, phrases, width),
    ...stages
      .flatMap(({ metrics }) => metrics)
      .map((metric) => metricChartScene({ name, metric, parts: partsCourses(model, metric) }, names, phrases, width)),
  ]);
}

function withMetric(id: string, metric: object, csv?: string): Files {
  const file = {
    name: 'Answer time',
    unit: 'min',
    better: 'lower',
    stage: 'onboarding',
    owner: 'ann',
    source: { system: 'crm', status: 'collected' },
    review: 'month',
    ...metric,
  };
  return {
    ...baseWorkspace,
    [`metrics/${id}.yaml`]: JSON.stringify(file),
    ...(csv === undefined ? {} : { [`metrics/${id}.csv`]: csv }),
  };
}

describe('the picture of the metrics', () => {
  const told = withMetric(
    'answer',
    {
      targets: [
        { from: '2026-08', value: 10 },
        { from: '2026-10', value: 6 },
      ],
      expectation: { value: 5, evidence: 'Interviews' },
      benchmark: [{ who: 'The shop next door', value: 4, evidence: 'Their report' }],
    },
    'period,value\n2026-08,12\n2026-09,9\n2026-10,7\n',
  );

  test('says of a metric its last value, what changed, whether the target is met, and what it is read against', async () => {
    const [wide] = await picturesOf(told);
    const texts = wide ? textsOf(wide) : [];
    for (const text of [
      'Answer time',
      'Owner: Ann Lee',
      '7 min',
      '−2 since Sep 2026, better',
      'Target missed · Oct 2026',
      'target ≤ 6 min',
      'clients expect 5 min',
      'The shop next door: 4 min',
    ]) {
      expect(texts).toContain(text);
    }
  });

  test('says how many answers a value rests on, or how many were counted', async () => {
    const csv = 'period,value,n\n2026-09,9,30\n2026-10,7,12345\n';
    const textsFor = async (metric: object, phrases = en): Promise<readonly string[]> =>
      (await picturesOf(withMetric('answer', metric, csv), phrases)).flatMap(textsOf);
    expect(await textsFor({ kind: 'csat' })).toContain('answers: 12,345');
    expect(await textsFor({ kind: 'csat' }, ru)).toContain('ответов: 12 345');
    expect(await textsFor({ kind: 'time' })).toContain('n = 12,345');
  });

  test('says of what nobody measures where values are to come from, and which idea closes the gap', async () => {
    const source = { system: 'crm', status: 'missing', idea: 'I-261101-7K3QX' };
    for (const scene of await picturesOf(withMetric('answer', { source }))) {
      if (scene.name.startsWith('cxmap-metrics')) expect(wholeText(scene)).toContain('Nobody measures it yet');
      const text = wholeText(scene);
      if (text.includes('Answer time')) {
        expect(text).toContain('Source: CRM. Nobody collects the values yet.');
        expect(text).toContain('Idea that closes the gap: I-261101-7K3QX');
      }
    }
  });

  test('keeps the names of stages with their numbers on the map, and says which stage it is of', async () => {
    const model = await buildModel(memoryRepo(told));
    const scene = metricsScene(
      { name: 'Shop', stages: metricHistories(model, 'onboarding') },
      namesOf(model),
      en,
      'compact',
    );
    expect(scene.title).toBe('Metrics along the journey: Shop · Stage: Onboarding');
    expect(textsOf(scene)).toContain('2 Onboarding');
    expect(scene.width).toBe(900);
  });

  test('sets the parts of the last period against those of the period before, the best first', async () => {
    const rows = ['2026-09,9,North', '2026-09,8,South', '2026-10,5,North', '2026-10,6,South', '2026-10,4,East'];
    const files = withMetric(
      'answer',
      { targets: [{ from: '2026-09', value: 5 }] },
      `period,value,region\n${rows.join('\n')}\n`,
    );
    const model = await buildModel(memoryRepo(files));
    const metric = metricHistories(model)
      .flatMap(({ metrics }) => metrics)
      .find(({ id }) => id === 'answer');
    if (!metric) throw new Error('no metric');
    const parts = partsCourses(model, metric);
    const texts = textsOf(metricChartScene({ name: 'Shop', metric, parts }, namesOf(model), en, 'wide'));
    expect(texts).toContain('By “region”, Oct 2026');
    expect(texts.filter((text) => /^(North|South|East)$/.test(text))).toEqual(['East', 'North', 'South']);
    expect(texts).toContain('5 min (−4)');
    expect(texts).toContain('now: Oct 2026');
    expect(texts).toContain('before: Sep 2026');
  });

  test('says beside each part how many answered, and no number where too few did', async () => {
    const rows = ['2026-09,4,20,North', '2026-10,4.5,31,North', '2026-10,2,3,South'];
    const files = withMetric('answer', { kind: 'csat', unit: 'points' }, `period,value,n,region\n${rows.join('\n')}\n`);
    const model = await buildModel(memoryRepo(files));
    const metric = metricHistories(model)
      .flatMap(({ metrics }) => metrics)
      .find(({ id }) => id === 'answer');
    if (!metric) throw new Error('no metric');
    const scene = metricChartScene(
      { name: 'Shop', metric, parts: partsCourses(model, metric) },
      namesOf(model),
      en,
      'wide',
    );
    expectTidy(scene);
    expect(wholeText(scene)).toContain('4.5 points (+0.5) · answers: 31');
    expect(wholeText(scene)).toContain('3 answers');
    expect(wholeText(scene)).not.toContain('2 points');
  });

  test('is drawn with nothing measured yet', async () => {
    const model = await buildModel(memoryRepo({ 'cxmap.yaml': 'name: New\n' }));
    const scene = metricsScene({ name: 'New', stages: metricHistories(model) }, namesOf(model), en, 'wide');
    expectTidy(scene);
    expect(wholeText(scene)).toContain('Nothing is measured yet.');
  });

  test('shows hostile texts as they are written, in XML that any program reads', async () => {
    for (const text of hostileStrings.filter((one) => one.trim() !== '')) {
      const files = withMetric(
        'answer',
        { name: text, unit: text, benchmark: [{ who: text, value: 3, evidence: text }] },
        'period,value\n2026-09,9\n2026-10,7\n',
      );
      const model = await buildModel(memoryRepo(files));
      const stages = metricHistories(model);
      const svg = drawMetricsSvg({ name: text, stages }, namesOf(model), ru, { width: 'compact', theme: 'auto' });
      XmlDocument.fromString(svg).dispose();
    }
  });
});

describe('the picture of any metrics', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom(0, 1e-7, 123_456_789, -98_765_432_109, 7.5e14, 1e15 + 2),
  );
  const metric = fc.record({
    name: anyText(),
    unit: fc.oneof(fc.constantFrom('%', 'обращений на тысячу клиентов', ''), anyText()),
    better: fc.constantFrom('higher', 'lower'),
    review: fc.constantFrom('month', 'quarter', 'week'),
    status: fc.constantFrom('collected', 'missing'),
    values: fc.oneof(
      many(value, 40),
      fc.tuple(value, fc.nat(40)).map(([one, times]) => new Array<number>(times).fill(one)),
    ),
    targets: many(fc.record({ from: fc.nat(39), value }), 4),
    expectation: maybe(value),
    benchmark: many(fc.record({ who: anyText(), value }), 7),
    parts: many(fc.record({ name: anyText(), value, before: maybe(value) }), 9),
    holes: fc.integer({ min: 1, max: 7 }),
  });

  function filesOf(metrics: readonly (typeof metric extends fc.Arbitrary<infer T> ? T : never)[]): Files {
    const files: Record<string, string> = { ...baseWorkspace };
    for (const [index, one] of metrics.entries()) {
      const period = (at: number): string => periodOf(one.review, at * one.holes);
      const last = one.values.length - 1;
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      files[`metrics/m${index}.yaml`] = JSON.stringify({
        name: one.name,
        unit: one.unit || '-',
        better: one.better,
        stage: index % 2 === 0 ? 'onboarding' : 'purchase',
        owner: 'ann',
        source: { system: 'crm', status: one.status },
        targets: one.targets.map(({ from, value: reached }) => ({ from: period(from), value: reached })),
        ...(one.expectation === undefined ? {} : { expectation: { value: one.expectation, evidence: 'x' } }),
        benchmark: one.benchmark.map((other) => ({ ...other, evidence: 'x' })),
        review: one.review,
      });
      const parts =
        last < 1 ? [] : [...new Map(one.parts.map((part) => [part.name.trim().normalize('NFC'), part])).values()];
      files[`metrics/m${index}.csv`] = [
        'period,value,region',
        ...one.values.map((each, at) => `${period(at)},${each},`),
        ...parts.map((part) => `${period(last)},${part.value},${quoted(part.name)}`),
        ...parts.flatMap(({ name, before }) =>
          before === undefined ? [] : [`${period(last - 1)},${before},${quoted(name)}`],
        ),
      ].join('\n');
    }
    return files;
  }

  test('keeps texts apart, within their room and on the page', async () => {
    await fc.assert(
      fc.asyncProperty(many(metric, 7), fc.boolean(), async (metrics, english) => {
        for (const scene of await picturesOf(filesOf(metrics), english ? en : ru)) {
          expectTidy(scene);
          for (const { d } of ofKind(scene, 'shape')) expect(d).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 20 },
    );
  });
});

function periodOf(review: string, index: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  if (review === 'quarter') return `${1990 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  if (review === 'week') return `${2010 + Math.floor(index / 50)}-W${two((index % 50) + 1)}`;
  return `${2000 + Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}
