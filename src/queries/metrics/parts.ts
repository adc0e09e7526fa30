import { segmentColumn } from '../../model/metric-row.ts';
import type { Model } from '../../model/model.ts';
import { inNfc } from '../../source/nfc.ts';
import type { MetricHistory } from './history.ts';
import { targetFor } from './map-metrics.ts';

/** Metrics told by one dimension of their data: a client attribute, the segment, or another. */
export interface DimensionMatrix {
  readonly dimension: string;
  /** In the order of the attribute's choices or of the segments, then of the alphabet. */
  readonly values: readonly string[];
  readonly rows: readonly {
    readonly metric: MetricHistory;
    readonly period: string;
    /** One a value. */
    readonly cells: readonly (PartValue | undefined)[];
  }[];
}

export interface PartValue {
  readonly value: number;
  readonly n: number | undefined;
  /** `few`: too few answered for a number. */
  readonly state: 'met' | 'missed' | 'open' | 'few';
}

/** The parts of the metrics' last periods, one matrix a dimension; of data cut by several at once, what names one alone. */
export function metricsByDimension(model: Model, metrics: readonly MetricHistory[]): readonly DimensionMatrix[] {
  const dimensions = [...new Set(metrics.flatMap((metric) => metric.dimensions))].sort();
  return dimensions.flatMap((dimension): readonly DimensionMatrix[] => {
    const told = metrics.flatMap((metric) => {
      const parts = metric.parts.filter((part) => part.dimensions.size === 1 && part.dimensions.has(dimension));
      return parts.length > 0
        ? [{ metric, parts: new Map(parts.map((part) => [part.dimensions.get(dimension) ?? '', part])) }]
        : [];
    });
    if (told.length === 0) return [];
    const values = inOrder(new Set(told.flatMap(({ parts }) => [...parts.keys()])), choicesOf(model, dimension));
    return [
      {
        dimension,
        values,
        rows: told.map(({ metric, parts }) => ({
          metric,
          period: metric.latest?.period.id ?? '',
          cells: values.map((value) => partValue(metric, parts.get(value))),
        })),
      },
    ];
  });
}

function partValue({ metric }: MetricHistory, part: MetricHistory['parts'][number] | undefined): PartValue | undefined {
  if (!part) return undefined;
  const target = targetFor(metric, part.period);
  const meets = target !== undefined && (metric.better === 'higher' ? part.value >= target : part.value <= target);
  return {
    value: part.value,
    n: part.n,
    state: part.few ? 'few' : target === undefined ? 'open' : meets ? 'met' : 'missed',
  };
}

function choicesOf(model: Model, dimension: string): readonly string[] {
  const known = model.single('segments')?.value;
  if (dimension === segmentColumn) return (known?.segments ?? []).map(({ id }) => id);
  return (known?.attributes?.[dimension]?.choices ?? []).map(String);
}

function inOrder(values: ReadonlySet<string>, choices: readonly string[]): readonly string[] {
  // Cells of a metric's data are composed where they are read, and choices are texts.
  const known = choices.map(inNfc).filter((choice) => values.has(choice));
  return [...new Set([...known, ...[...values].sort()])];
}
