import type { MetricStanding } from './standing.ts';

/** A metric that does not reach what it should, and by more than noise. */
export interface MetricException {
  readonly standing: MetricStanding;
  readonly value: number;
  /** The target, where it is missed. */
  readonly target?: number;
  /** What clients expect, where it is not reached. */
  readonly expectation?: number;
}

/** All metrics by whether somebody has to look at them: every metric is in one of these. */
export interface MetricExceptions {
  /** The worst first: what misses its target before what misses clients' expectations, then by how far it is from there. */
  readonly exceptions: readonly MetricException[];
  /** How many reach all that is asked of them. */
  readonly fine: number;
  /** How many miss something by no more than noise. */
  readonly noise: number;
  /** How many miss something, and nobody can tell whether that is noise. */
  readonly unclear: number;
  /** How many have no value, or nothing that it should reach. */
  readonly silent: number;
}

type Miss = 'sure' | 'noise' | 'unclear';

/** Parts the metrics that need a look from those that do not. */
export function metricExceptions(standings: readonly MetricStanding[]): MetricExceptions {
  const exceptions: MetricException[] = [];
  const counts = { fine: 0, noise: 0, unclear: 0, silent: 0 };
  for (const standing of standings) {
    const value = standing.latest?.value;
    const { target } = standing;
    const expectation = standing.metric.expectation?.value;
    if (value === undefined || (target === undefined && expectation === undefined)) {
      counts.silent++;
      continue;
    }
    const misses = [target, expectation].map((goal) => (goal === undefined ? undefined : missOf(standing, goal)));
    if (misses.includes('sure')) {
      exceptions.push({
        standing,
        value,
        ...(target !== undefined && misses[0] === 'sure' && { target }),
        ...(expectation !== undefined && misses[1] === 'sure' && { expectation }),
      });
      continue;
    }
    counts[misses.includes('unclear') ? 'unclear' : misses.includes('noise') ? 'noise' : 'fine']++;
  }
  return { exceptions: exceptions.sort(compareExceptions), ...counts };
}

/**
 * Whether the last value falls short of a goal, and whether by more than noise: where the goal lies outside the interval
 * of the sample, where this process does not get to it while nothing in it changes, or where a signal says that the
 * process has just become worse. Undefined where it does not fall short.
 */
function missOf({ metric, latest, interval, variation }: MetricStanding, goal: number): Miss | undefined {
  if (!latest) return undefined;
  const isHigher = metric.better === 'higher';
  if (isHigher ? latest.value >= goal : latest.value <= goal) return undefined;
  const isBeyond = (range: { readonly low: number; readonly high: number } | undefined): boolean =>
    range !== undefined && (isHigher ? goal > range.high : goal < range.low);
  const { limits, signals } = variation;
  const isWorse = signals.length > 0 && signals.every(({ side }) => (side === 'above') !== isHigher);
  if (isBeyond(interval) || isBeyond(limits) || isWorse) return 'sure';
  return interval || limits ? 'noise' : 'unclear';
}

function compareExceptions(a: MetricException, b: MetricException): number {
  return (
    Number(a.target === undefined) - Number(b.target === undefined) ||
    shortfall(b) - shortfall(a) ||
    (a.standing.id < b.standing.id ? -1 : 1)
  );
}

/** How far the value is from what it should be, in proportion to the larger of the two. */
function shortfall({ value, target, expectation }: MetricException): number {
  const goal = target ?? expectation ?? value;
  return Math.abs(value - goal) / Math.max(Math.abs(value), Math.abs(goal), Number.MIN_VALUE);
}
