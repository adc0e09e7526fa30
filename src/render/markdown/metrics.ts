import type { Phrases } from '../../locales/phrases.ts';
import type { MetricHistory, StageMetrics } from '../../queries/metrics/history.ts';
import { metricCounts, metricSigns } from '../mermaid/metrics.ts';
import { drawMetric } from '../mermaid/metrics-chart.ts';
import type { Names } from '../names.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

/** The metrics along the journey as a page: all against their targets, then the course of each. */
export function metricsPage(
  workspace: string,
  stages: readonly StageMetrics[],
  names: Names,
  phrases: Phrases,
  diagrams: Diagrams = 'drawn',
): string {
  const words = phrases.loopViews.metrics;
  const title = `# ${markdownText(words.title({ workspace }))}\n`;
  if (stages.length === 0) return `${title}\n${words.nothing}\n`;
  return [
    title,
    `${words.description(metricCounts(stages.flatMap(({ metrics }) => metrics)))}.\n`,
    ...stages.flatMap(({ stage, metrics }) => [
      `## ${markdownText(names.stage(stage))}\n`,
      metricTable(metrics, names, phrases),
      ...metrics.flatMap((metric) => courseSection(metric, diagrams, phrases)),
    ]),
  ].join('\n');
}

function metricTable(metrics: readonly MetricHistory[], names: Names, phrases: Phrases): string {
  const words = phrases.loopViews.metrics;
  const { picture, views } = phrases;
  return markdownTable(
    [words.metric, phrases.map.owner, words.latest, words.target, words.trend, words.expectation, words.benchmark],
    metrics.map(({ metric, latest, target, state, trend }) => {
      const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
      const value = latest ? `${amount(latest.value)} (${latest.period.id})` : picture.metricState[state];
      return [
        markdownCell(metric.name),
        markdownCell(names.person(metric.owner)),
        `${metricSigns[state]} ${markdownCell(value)}`,
        target === undefined
          ? picture.noTarget
          : markdownCell(picture.target({ amount: amount(target), better: metric.better })),
        trend ? `${views.signed(trend.change)}, ${words.is[trend.is]}` : '',
        metric.expectation ? markdownCell(amount(metric.expectation.value)) : '',
        (metric.benchmark ?? [])
          .map(({ who, value: reached }) => markdownCell(`${who}: ${amount(reached)}`))
          .join('<br>'),
      ];
    }),
  );
}

function courseSection(history: MetricHistory, diagrams: Diagrams, phrases: Phrases): readonly string[] {
  const words = phrases.loopViews.metrics;
  const { metric, latest, parts, course } = history;
  const drawing = drawMetric(history, phrases);
  if (!drawing || !latest) return [];
  const lined = course.every(({ target }) => target !== undefined);
  return [
    `### ${markdownText(metric.name)}\n`,
    ...(diagrams === 'drawn'
      ? [mermaidFence(drawing.text), `${lined ? `${words.bars} ${words.line}` : words.bars}\n`]
      : [courseTable(history, phrases)]),
    ...(parts.length > 0 ? [`${words.parts({ period: latest.period.id })}\n`, partTable(history, phrases)] : []),
  ];
}

/** The course in figures, where no diagram shows it. */
function courseTable({ metric, course }: MetricHistory, phrases: Phrases): string {
  const words = phrases.loopViews.metrics;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : markdownCell(phrases.picture.amount({ value, unit: metric.unit }));
  return markdownTable(
    [words.period, ...course.map(({ period }) => markdownCell(period))],
    [
      [words.value, ...course.map(({ value }) => amount(value))],
      [words.target, ...course.map(({ target }) => amount(target))],
    ],
    ['left', ...course.map(() => 'right' as const)],
  );
}

function partTable({ metric, parts, dimensions }: MetricHistory, phrases: Phrases): string {
  const words = phrases.loopViews.metrics;
  return markdownTable(
    [...dimensions.map(markdownCell), words.value, words.answers],
    parts.map((row) => [
      ...dimensions.map((name) => markdownCell(row.dimensions.get(name) ?? '')),
      markdownCell(phrases.picture.amount({ value: row.value, unit: metric.unit })),
      row.n === undefined ? '' : phrases.views.number(row.n),
    ]),
    [...dimensions.map(() => 'left' as const), 'right', 'right'],
  );
}
