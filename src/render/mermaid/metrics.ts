import type { Phrases } from '../../locales/phrases.ts';
import type { MapMetric } from '../../views/map-metrics.ts';
import type { StageMetrics } from '../../views/metric-history.ts';
import type { Names } from '../names.ts';
import { truncate } from '../text.ts';
import { drawFlowchart, type FlowNode, type MermaidDrawing } from './flowchart.ts';
import type { FlowLook } from './flowchart-looks.ts';

const looks: Readonly<Record<MapMetric['state'], FlowLook>> = {
  met: 'good',
  missed: 'bad',
  open: 'key',
  empty: 'caution',
  unmeasured: 'caution',
};

const signs: Readonly<Record<MapMetric['state'], string>> = {
  met: '✓',
  missed: '⚠',
  open: '',
  empty: '?',
  unmeasured: '?',
};

/** Every metric at its stage with its last value against its target. */
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
    direction: 'LR',
    nodes: [
      ...stages.map(({ stage }): FlowNode => ({ key: `stage ${stage}`, label: names.stage(stage), shape: 'hexagon' })),
      ...metrics.map((metric): FlowNode => metricNode(metric, phrases)),
    ],
    edges: stages.flatMap(({ stage, metrics: of }) =>
      of.map(({ id }) => ({ from: `stage ${stage}`, to: `metric ${id}` })),
    ),
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

function metricNode({ id, metric, latest, target, state }: MapMetric, { picture }: Phrases): FlowNode {
  const amount = (value: number): string => picture.amount({ value, unit: truncate(metric.unit, 30) });
  const value = latest === undefined ? picture.metricState[state] : amount(latest.value);
  const goal = target === undefined ? '' : `, ${picture.target({ amount: amount(target), better: metric.better })}`;
  return {
    key: `metric ${id}`,
    label: [metric.name, `${signs[state]} ${value}${goal}`],
    look: looks[state],
  };
}
