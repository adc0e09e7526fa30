import type { MetricKind } from '../../model/gen/types.gen.ts';
import type { MetricHistory, StageMetrics } from './history.ts';

/** All metrics with the stages as columns. */
export interface MetricMatrix {
  readonly stages: readonly MatrixStage[];
  /** One row for each kind of metric that there is, each with a cell a stage. */
  readonly rows: readonly { readonly kind: RowKind; readonly cells: readonly (readonly MetricHistory[])[] }[];
}

export interface MatrixStage {
  readonly stage: string;
  readonly metrics: number;
  readonly met: number;
  readonly missed: number;
}

/** `other`: metrics that do not say their kind. */
export type RowKind = MetricKind | 'other';

/** What the client says first, then what they do, then money. */
const rowKinds: readonly RowKind[] = ['nps', 'csat', 'csi', 'ces', 'time', 'share', 'count', 'money', 'other'];

/** Lays the metrics out by stage and kind; stages without metrics stay, so that the holes can be seen. */
export function metricMatrix(stages: readonly string[], histories: readonly StageMetrics[]): MetricMatrix {
  const byStage = new Map(histories.map(({ stage, metrics }) => [stage, metrics]));
  const columns = [...new Set([...stages, ...byStage.keys()])].map((stage) => ({
    stage,
    metrics: byStage.get(stage) ?? [],
  }));
  const count = (metrics: readonly MetricHistory[], wanted: MetricHistory['state']): number =>
    metrics.filter(({ state }) => state === wanted).length;
  return {
    stages: columns.map(({ stage, metrics }) => ({
      stage,
      metrics: metrics.length,
      met: count(metrics, 'met'),
      missed: count(metrics, 'missed'),
    })),
    rows: rowKinds
      .map((kind) => ({
        kind,
        cells: columns.map(({ metrics }) => metrics.filter(({ metric }) => (metric.kind ?? 'other') === kind)),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  };
}
