import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import type { StageMetrics } from '../../queries/metrics/history.ts';
import type { MapMetric } from '../../queries/metrics/map-metrics.ts';
import { metricStanding } from '../metric-value.ts';
import { truncate } from '../text.ts';
import { drawFlowchart, type FlowNode, type MermaidDrawing } from './flowchart.ts';

export const metricSigns: Readonly<Record<MapMetric['state'], string>> = {
  met: '✓',
  missed: '⚠',
  open: '·',
  few: '·',
  empty: '?',
  unmeasured: '?',
};

/** The stages in their order, on each card its metrics with their last values against their targets. */
export function drawMetrics(
  workspace: string,
  stages: readonly StageMetrics[],
  names: Names,
  phrases: Phrases,
): MermaidDrawing {
  const words = phrases.loopViews.metrics;
  const metrics = stages.flatMap((stage) => stage.metrics);
  return drawFlowchart({
    title: words.title({ workspace }),
    description: words.description(metricCounts(metrics)),
    direction: 'TB',
    nodes: stages.map((stage) => stageNode(stage, names, phrases)),
    edges: stages.flatMap(({ stage }, index) => {
      const next = stages[index + 1];
      return next ? [{ from: stage, to: next.stage, line: 'thick' }] : [];
    }),
  });
}

/** How many metrics there are, and how many of them reach their targets. */
export function metricCounts(metrics: readonly MapMetric[]): {
  readonly metrics: number;
  readonly met: number;
  readonly missed: number;
} {
  return {
    metrics: metrics.length,
    met: metrics.filter(({ state }) => state === 'met').length,
    missed: metrics.filter(({ state }) => state === 'missed').length,
  };
}

function stageNode({ stage, metrics }: StageMetrics, names: Names, phrases: Phrases): FlowNode {
  const look = metrics.some(({ state }) => state === 'missed')
    ? 'bad'
    : metrics.every(({ state }) => state === 'met')
      ? 'good'
      : 'caution';
  return { key: stage, label: [names.stage(stage), ...metrics.map((metric) => metricLine(metric, phrases))], look };
}

function metricLine(item: MapMetric, phrases: Phrases): string {
  const { metric, target, state } = item;
  const { picture } = phrases;
  const unit = truncate(metric.unit, 30);
  const amount = (value: number): string => picture.amount({ value, unit });
  const goal = target === undefined ? '' : `, ${picture.target({ amount: amount(target), better: metric.better })}`;
  return `${metricSigns[state]} ${truncate(metric.name, 60)}: ${metricStanding(item, phrases, unit)}${goal}`;
}
