import type { Model } from '../../model/model.ts';
import { countsAnswers, hasFewAnswers } from './few-answers.ts';
import { type MapMetric, targetFor } from './map-metrics.ts';
import { comparePeriods, type FigureRow } from './map-metrics-values.ts';
import { metricFigures } from './metric-figures.ts';

/** The parts of a metric by one dimension: those of the last period against those of the period before. */
export interface PartsCourse {
  readonly dimension: string;
  /** The last period that is told in parts: `2026-10`. */
  readonly period: string;
  /** The one of its kind before; undefined where it is the first. */
  readonly before: string | undefined;
  /** The target of the last period. */
  readonly target: number | undefined;
  /** Answers rather than things that are counted: what `n` of a part is. */
  readonly ofAnswers: boolean;
  /** The best first; last those that too few answered. */
  readonly parts: readonly PartCourse[];
}

export type PartCourse = MeasuredPart | FewPart;

export interface MeasuredPart {
  readonly name: string;
  readonly value: number;
  /** How many answers or events it is made of, where that is known. */
  readonly n: number | undefined;
  readonly before: number | undefined;
  readonly state: 'met' | 'missed' | 'open';
}

/** A part that too few answered for a number. */
export interface FewPart {
  readonly name: string;
  readonly n: number;
  readonly state: 'few';
}

/** Follows a metric's parts, one course a dimension; of data cut by several at once, what names one alone. */
export function partsCourses(model: Model, { id, metric }: Pick<MapMetric, 'id' | 'metric'>): readonly PartsCourse[] {
  const { rows, dimensions } = metricFigures(model, id, metric);
  return dimensions.flatMap((dimension) => {
    const all = rows
      .filter((row) => row.dimensions.size === 1 && row.dimensions.has(dimension))
      .sort((a, b) => comparePeriods(a.period, b.period));
    const own = all.filter(({ n }) => !hasFewAnswers(model, metric, n));
    const last = own.at(-1)?.period;
    if (!last) return [];
    const before = own.findLast(({ period }) => period.kind === last.kind && period.id !== last.id)?.period;
    const earlier = new Map(inPeriod(own, before?.id).map((row) => [nameOf(row, dimension), row.value]));
    const target = targetFor(metric, last);
    const parts = inPeriod(own, last.id).map((row): MeasuredPart => {
      const { value, n } = row;
      const name = nameOf(row, dimension);
      return { name, value, n, before: earlier.get(name), state: stateOf(value, target, metric.better) };
    });
    const few = inPeriod(all, last.id).flatMap((row): readonly FewPart[] =>
      hasFewAnswers(model, metric, row.n) ? [{ name: nameOf(row, dimension), n: row.n, state: 'few' }] : [],
    );
    const sign = metric.better === 'higher' ? -1 : 1;
    parts.sort((a, b) => sign * (a.value - b.value) || (a.name < b.name ? -1 : 1));
    return [
      {
        dimension,
        period: last.id,
        before: before?.id,
        target,
        ofAnswers: countsAnswers(metric),
        parts: [...parts, ...few],
      },
    ];
  });
}

function inPeriod(rows: readonly FigureRow[], period: string | undefined): readonly FigureRow[] {
  return rows.filter((row) => row.period.id === period);
}

function nameOf({ dimensions }: FigureRow, dimension: string): string {
  return dimensions.get(dimension) ?? '';
}

function stateOf(value: number, target: number | undefined, better: 'higher' | 'lower'): MeasuredPart['state'] {
  if (target === undefined) return 'open';
  return (better === 'higher' ? value >= target : value <= target) ? 'met' : 'missed';
}
