import { asMessage, type Message } from '../diagnostic.ts';
import type { Metric, MetricScale } from './gen/types.gen.ts';

/** The one scale that an NPS is asked on: F. Reichheld, “The One Number You Need to Grow”, HBR, December 2003. */
export const npsScale: MetricScale = { min: 0, max: 10 };

/** The marks that clients can give for a metric; undefined where it does not say. Those of an NPS are whole. */
export function scoreScale({ kind, scale }: Pick<Metric, 'kind' | 'scale'>): MetricScale | undefined {
  return kind === 'nps' ? npsScale : scale;
}

/** Whether an NPS names another scale than the one it has: shares reckoned from such marks would be nobody's. */
export function hasForeignScale({ kind, scale }: Pick<Metric, 'kind' | 'scale'>): boolean {
  return kind === 'nps' && scale !== undefined && (scale.min !== npsScale.min || scale.max !== npsScale.max);
}

/** Why a mark cannot be one of this metric; undefined where it can. */
export function scoreProblem(metric: Pick<Metric, 'kind' | 'scale'>, value: number): Message | undefined {
  const scale = scoreScale(metric);
  if (!scale) return undefined;
  if (value < scale.min || value > scale.max) return asMessage('score-out-of-scale/outside', { value, ...scale });
  return metric.kind === 'nps' && !Number.isInteger(value)
    ? asMessage('score-out-of-scale/not-whole', { value, ...scale })
    : undefined;
}
