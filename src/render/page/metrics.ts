import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import type { MetricHistory, StageMetrics } from '../../queries/metrics/history.ts';
import { metricCounts, metricSigns } from '../mermaid/metrics.ts';
import { drawMetric } from '../mermaid/metrics-chart.ts';
import { basisText, trendText } from '../metric-trend.ts';
import { metricStanding } from '../metric-value.ts';
import { type Block, type Diagrams, diagram, heading, line, lines, type Page, paragraph, table } from './blocks.ts';

/** The metrics along the journey as a page: all against their targets, then the course of each. */
export function metricsPage(
  { name, stages }: { readonly name: string; readonly stages: readonly StageMetrics[] },
  names: Names,
  phrases: Phrases,
  diagrams: Diagrams,
): Page {
  const words = phrases.loopViews.metrics;
  const title = words.title({ workspace: name });
  if (stages.length === 0) return { title, blocks: [paragraph(words.nothing)] };
  return {
    title,
    blocks: [
      paragraph(`${words.description(metricCounts(stages.flatMap(({ metrics }) => metrics)))}.`),
      ...stages.flatMap(({ stage, metrics }) => [
        heading(2, names.stage(stage)),
        metricTable(metrics, names, phrases),
        ...metrics.flatMap((metric) => courseSection(metric, diagrams, phrases)),
      ]),
    ],
  };
}

function metricTable(metrics: readonly MetricHistory[], names: Names, phrases: Phrases): Block {
  const words = phrases.loopViews.metrics;
  const { picture } = phrases;
  return table(
    [words.metric, phrases.map.owner, words.latest, words.target, words.trend, words.expectation, words.benchmark],
    metrics.map((item) => {
      const { metric, latest, few, target, state } = item;
      const shown = latest ?? few;
      const basis = basisText(item, phrases);
      const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
      const value =
        metricStanding(item, phrases, metric.unit, 'bare') +
        (shown ? ` (${[shown.period.id, ...(basis === '' ? [] : [basis])].join('; ')})` : '');
      return [
        metric.name,
        names.person(metric.owner),
        line`${metricSigns[state]} ${value}`,
        target === undefined ? picture.noTarget : picture.target({ amount: amount(target), better: metric.better }),
        trendText(item, phrases),
        metric.expectation ? amount(metric.expectation.value) : '',
        lines((metric.benchmark ?? []).map(({ who, value: reached }) => `${who}: ${amount(reached)}`)),
      ];
    }),
  );
}

function courseSection(history: MetricHistory, diagrams: Diagrams, phrases: Phrases): readonly Block[] {
  const words = phrases.loopViews.metrics;
  const { metric, latest, parts, course } = history;
  const drawing = drawMetric(history, phrases);
  if (!drawing || !latest) return [];
  const lined = course.every(({ target }) => target !== undefined);
  return [
    heading(3, metric.name),
    ...(diagrams === 'drawn'
      ? [diagram(drawing.text), paragraph(lined ? `${words.bars} ${words.line}` : words.bars)]
      : [courseTable(history, phrases)]),
    ...(parts.length > 0 ? [paragraph(words.parts({ period: latest.period.id })), partTable(history, phrases)] : []),
  ];
}

/** The course in figures, where no diagram shows it. */
function courseTable({ metric, course }: MetricHistory, phrases: Phrases): Block {
  const words = phrases.loopViews.metrics;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : phrases.picture.amount({ value, unit: metric.unit });
  return table(
    [words.period, ...course.map(({ period }) => period)],
    [
      [words.value, ...course.map(({ value }) => amount(value))],
      [words.target, ...course.map(({ target }) => amount(target))],
      ...(course.some(({ n }) => n !== undefined)
        ? [[words.answers, ...course.map(({ n }) => (n === undefined ? '' : phrases.views.number(n)))]]
        : []),
    ],
    ['left', ...course.map(() => 'right' as const)],
  );
}

function partTable({ metric, parts, dimensions }: MetricHistory, phrases: Phrases): Block {
  const words = phrases.loopViews.metrics;
  return table(
    [...dimensions, words.value, words.answers],
    parts.map((row) => [
      ...dimensions.map((name) => row.dimensions.get(name) ?? ''),
      row.few ? '' : phrases.picture.amount({ value: row.value, unit: metric.unit }),
      row.n === undefined ? '' : phrases.views.number(row.n),
    ]),
    [...dimensions.map(() => 'left' as const), 'right', 'right'],
  );
}
