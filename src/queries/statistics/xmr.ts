import type { Interval } from './interval.ts';

/** What values of a process do while nothing in it changes. */
export interface ProcessLimits extends Interval {
  readonly mean: number;
  /** The mean of the steps from each value to the next. */
  readonly movingRange: number;
  /** The widest step that is routine. */
  readonly rangeLimit: number;
  /** From fewer than 12 values: to be looked at again. */
  readonly provisional: boolean;
}

/** From so many values on there are limits. */
export const fewestValues = 6;

/** From so many on they hold. */
const enoughValues = 12;

/**
 * The natural limits of a process, from its values in order of time: the mean and 2.66 mean moving ranges to each side;
 * undefined below six values. D. J. Wheeler, “Understanding Variation”, 1993 (the chart of individual values, XmR).
 */
export function processLimits(values: readonly number[]): ProcessLimits | undefined {
  if (values.length < fewestValues) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? 0)));
  const movingRange = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return {
    mean,
    movingRange,
    low: mean - 2.66 * movingRange,
    high: mean + 2.66 * movingRange,
    rangeLimit: 3.27 * movingRange,
    provisional: values.length < enoughValues,
  };
}

/** A sign that something in the process has changed: which values show it, first to last, and to which side. */
export interface ProcessSignal {
  readonly rule: 'outside' | 'side' | 'trend' | 'outer-third';
  readonly side: 'above' | 'below';
  readonly first: number;
  readonly last: number;
}

/** So many values in a row on one side of the mean, or so many each beyond the one before. */
const runLength = 7;

/**
 * The four rules: a value outside the limits; seven in a row on one side of the mean; seven rising or falling; two of
 * three in the outer third of one side. Each run is one signal, however long it is; what comes last stands last.
 */
export function processSignals(values: readonly number[], limits: ProcessLimits): readonly ProcessSignal[] {
  const { mean, low, high } = limits;
  const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  const far = (value: number): number => (Math.abs(value - mean) <= slack ? 0 : value - mean);
  const third = (2 / 3) * (high - mean);
  const steps = values.map((value, index) => (index === 0 ? 0 : value - (values[index - 1] ?? 0)));
  const outer = (value: number, sign: number): boolean => sign * far(value) > third + slack;
  return (['above', 'below'] as const)
    .flatMap((side): readonly ProcessSignal[] => {
      const sign = side === 'above' ? 1 : -1;
      const rising = steps.map((step) => sign * step > slack);
      return [
        ...runs(
          values.map((value) => sign * far(value) > high - mean + slack),
          1,
        ).map(spanning('outside', side)),
        ...runs(
          values.map((value) => sign * far(value) > 0),
          runLength,
        ).map(spanning('side', side)),
        // Seven rising values are six steps: the first of them stands before the first step.
        ...runs(rising, runLength - 1)
          .map(([first, last]): Span => [first - 1, last])
          .map(spanning('trend', side)),
        ...runs(
          values.map((value, index) => {
            const three = values.slice(Math.max(0, index - 2), index + 1);
            return outer(value, sign) && three.filter((one) => outer(one, sign)).length >= 2;
          }),
          1,
        ).map(spanning('outer-third', side)),
      ];
    })
    .sort((a, b) => a.last - b.last || a.first - b.first);
}

type Span = readonly [first: number, last: number];

function spanning(rule: ProcessSignal['rule'], side: ProcessSignal['side']): (span: Span) => ProcessSignal {
  return ([first, last]) => ({ rule, side, first, last });
}

/** Where something holds for so many in a row, from first to last. */
function runs(holds: readonly boolean[], least: number): readonly Span[] {
  const found: Span[] = [];
  let first = 0;
  holds.forEach((held, index) => {
    if (!held) first = index + 1;
    else if (!holds[index + 1] && index - first + 1 >= least) found.push([first, index]);
  });
  return found;
}
