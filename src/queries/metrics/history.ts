import type { Model } from '../../model/model.ts';
import { journeyMap } from '../map/map.ts';
import { hasFewAnswers } from './few-answers.ts';
import { targetFor } from './map-metrics.ts';
import type { FigureRow } from './map-metrics-values.ts';
import { metricFigures } from './metric-figures.ts';
import { type MetricStanding, metricStandings } from './standing.ts';

/** A metric with its course over time. */
export interface MetricHistory extends MetricStanding {
  /** The last values, oldest first, each with the target of its period. */
  readonly course: readonly {
    readonly period: string;
    readonly value: number;
    readonly target: number | undefined;
    /** How many answers or events it is made of, where that is known. */
    readonly n: number | undefined;
  }[];
  /** From the value before to the last one; undefined where there are not two. */
  readonly trend: { readonly change: number; readonly is: 'better' | 'worse' | 'same' } | undefined;
  /** The values of the last period by dimension; `few` answered some of them, of which no number is shown. */
  readonly parts: readonly (FigureRow & { readonly few: boolean })[];
  /** The dimensions that the parts are told by. */
  readonly dimensions: readonly string[];
}

/** The metrics of one stage, in the order they are shown. */
export interface StageMetrics {
  readonly stage: string;
  /** Its place on the map, from 1; undefined where the map does not have it. */
  readonly number: number | undefined;
  readonly metrics: readonly MetricHistory[];
}

/** As many periods as a chart shows without its labels running into each other. */
const shownPeriods = 12;

/** Follows the metrics of a workspace, or of one stage. */
export function metricHistories(model: Model, stage?: string): readonly StageMetrics[] {
  const byStage = new Map<string, MetricStanding[]>();
  for (const standing of metricStandings(model)) {
    const { stage: at } = standing.metric;
    byStage.set(at, [...(byStage.get(at) ?? []), standing]);
  }
  const known = journeyMap(model).stages.map(({ id }) => id);
  // A metric of a stage that the map does not have comes last; `validate` reports it.
  return [...new Set([...known, ...byStage.keys()])]
    .filter((id) => stage === undefined || id === stage)
    .map((id) => ({
      stage: id,
      number: known.includes(id) ? known.indexOf(id) + 1 : undefined,
      metrics: (byStage.get(id) ?? []).map((metric) => follow(model, metric)),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}

function follow(model: Model, measured: MetricStanding): MetricHistory {
  const { id, metric, values, latest } = measured;
  const { rows, dimensions } = metricFigures(model, id, metric);
  const before = values.at(-2);
  return {
    ...measured,
    course: values
      .slice(-shownPeriods)
      .map(({ period, value, n }) => ({ period: period.id, value, target: targetFor(metric, period), n })),
    trend: latest && before && trendOf(metric.better, before.value, latest.value),
    parts: rows
      .filter((row) => row.dimensions.size > 0 && row.period.id === latest?.period.id)
      .map((row) => ({ ...row, few: hasFewAnswers(model, metric, row.n) })),
    dimensions,
  };
}

/** Sums of decimals are not exact: so small a share of a value is no change. */
const noise = 1e-9;

function trendOf(better: 'higher' | 'lower', was: number, is: number): NonNullable<MetricHistory['trend']> {
  const change = is - was;
  if (Math.abs(change) <= noise * Math.max(Math.abs(was), Math.abs(is))) return { change: 0, is: 'same' };
  return { change, is: change > 0 === (better === 'higher') ? 'better' : 'worse' };
}
