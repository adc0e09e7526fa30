import type { Metric } from '../../model/gen/types.gen.ts';
import { isOfAnswers } from '../../model/metric-bounds.ts';
import { methodOf } from '../../model/metric-method.ts';
import type { MetricRow } from '../../model/metric-row.ts';
import type { Item, Model } from '../../model/model.ts';
import { isAlive } from '../common/idea-alive.ts';
import { inUse } from '../common/in-use.ts';
import { fewestValues } from '../statistics/xmr.ts';
import { isWithinDigits } from './count-problems.ts';
import { hasFewAnswers } from './few-answers.ts';
import { computedOf, metricDataOf } from './metric-figures.ts';

/** What is written down of a metric that is also computed from cases, period by period. */
export interface RecordedAgainstComputed {
  readonly id: string;
  readonly metric: Metric;
  readonly period: string;
  /** `region=north`; nothing for all together. */
  readonly of: readonly string[];
  readonly recorded: number;
  readonly computed: number;
  /** How many cases it was computed from. */
  readonly n: number;
  /** `few`: too few cases to say anything. */
  readonly verdict: 'same' | 'differs' | 'few';
}

/** Holds what is written down against what cases give: it differs beyond half a unit of its last printed digit. */
export function recordedAgainstComputed(model: Model): readonly RecordedAgainstComputed[] {
  return inUse(model, 'metric').flatMap(({ id, value: metric }) => {
    const computed = computedOf(model, id, metric);
    if (!computed) return [];
    const byKey = new Map(computed.rows.map((row) => [keyOf(row), row]));
    const text = model.values(id)?.text ?? '';
    return metricDataOf(model, id).rows.flatMap((row): readonly RecordedAgainstComputed[] => {
      const own = byKey.get(keyOf(row));
      if (!own) return [];
      const n = own.n ?? 0;
      const written = text.slice(row.valueSpan.start, row.valueSpan.end);
      const isSame = isWithinDigits(own.value, row.value, written);
      return [
        {
          id,
          metric,
          period: row.period.id,
          of: [...row.dimensions].map(([name, value]) => `${name}=${value}`),
          recorded: row.value,
          computed: own.value,
          n,
          verdict: hasFewAnswers(model, metric, n) ? 'few' : isSame ? 'same' : 'differs',
        },
      ];
    });
  });
}

function keyOf({ period, dimensions }: Pick<MetricRow, 'period' | 'dimensions'>): string {
  return JSON.stringify([period.id, ...[...dimensions].map(([name, value]) => `${name}=${value}`).sort()]);
}

/** What the data of a metric lack for its figures to be judged. */
export const lackKinds = ['source', 'values', 'n', 'counts', 'sd', 'sent', 'parts', 'history'] as const;

export type Lack = (typeof lackKinds)[number];

export interface Unready {
  readonly item: Item<Metric>;
  readonly lacks: readonly Lack[];
  /** An idea that is alive and closes the gap of the source. */
  readonly idea: string | undefined;
}

/** Metrics whose data lack something, each with all of it: what an idea could mend. */
export function dataReadiness(model: Model): readonly Unready[] {
  return inUse(model, 'metric').flatMap((item): readonly Unready[] => {
    const lacks = lacksOf(model, item);
    if (lacks.length === 0) return [];
    const { idea } = item.value.source;
    const known = idea === undefined ? undefined : model.get('idea', idea);
    return [{ item, lacks, idea: known && isAlive(known.value.status) ? known.id : undefined }];
  });
}

function lacksOf(model: Model, { id, value: metric }: Item<Metric>): readonly Lack[] {
  if (metric.source.status === 'missing') return ['source'];
  const { rows, dimensions } = metricDataOf(model, id);
  if (rows.length === 0) return metric.computed ? [] : ['values'];
  const last = rows.filter(({ period }) => period.id === rows.at(-1)?.period.id);
  const method = methodOf(metric);
  const answers = isOfAnswers(metric);
  const lacks = (wanted: (row: MetricRow) => unknown): boolean => last.some((row) => wanted(row) === undefined);
  const told: readonly (readonly [Lack, boolean])[] = [
    ['n', method !== 'sum' && method !== 'index' && lacks(({ n }) => n)],
    ['counts', method === 'nps' && lacks(({ counts }) => counts.promoters)],
    ['sd', method === 'mean' && lacks(({ counts }) => counts.sd)],
    ['sent', answers && lacks(({ sent }) => sent)],
    ['parts', (metric.by ?? []).some((name) => !dimensions.some((one) => one.name === name))],
    ['history', new Set(rows.map(({ period }) => period.id)).size < fewestValues],
  ];
  return told.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}
