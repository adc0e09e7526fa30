/** How far a forecast looks, in weeks: what is not likely by then, nobody can say. */
export const forecastHorizon = 260;

/** No forecast of more things than this: its time and memory grow with them. */
export const mostForecast = 10_000;

/**
 * How likely so many things are finished by the end of the first week from now, of the second, and so on: the exact
 * distribution of sums of weeks that each are like one of the past, every one as likely as the other (what a Monte Carlo
 * simulation of throughput comes near to; D. Vacanti, “Actionable Agile Metrics for Predictability”, 2015). It ends
 * where all are as good as finished, or at the horizon. Probabilities 0 to 1. The past must have a week in which
 * something was finished; `items` is at most `mostForecast`.
 */
export function chancesByWeek(past: readonly number[], items: number): readonly number[] {
  const week = weekOf(past);
  const chances: number[] = [];
  let sum = nothingYet(items);
  while (chances.length < forecastHorizon && (chances.length === 0 || sum.all < 1 - 1e-9)) {
    sum = afterWeek(sum, week);
    chances.push(Math.min(1, sum.all));
  }
  return chances;
}

/** The first week by whose end something is at least so likely, counted from 1; undefined beyond the horizon. */
export function weekReaching(chances: readonly number[], chance: number): number | undefined {
  const index = chances.findIndex((one) => one >= chance - 1e-12);
  return index < 0 ? undefined : index + 1;
}

/**
 * How many things are finished in so many weeks, at least so likely: the largest number whose chance to be reached is
 * not below; more than `mostForecast` are not told. By the same distribution; `weeks` is at most the horizon.
 */
export function countReached(past: readonly number[], weeks: number, chance: number): number {
  const week = weekOf(past);
  let sum = nothingYet(mostForecast);
  for (let done = 0; done < weeks; done++) sum = afterWeek(sum, week);
  let reached = sum.all;
  for (let count = mostForecast; count > 0; count--) {
    if (reached >= chance - 1e-12) return count;
    reached += sum.some[count - 1] ?? 0;
  }
  return 0;
}

/** How likely each number is finished, as long as it is not all, and how likely it is all; numbers from `least` to `most` are possible. */
interface Sum {
  readonly some: Float64Array;
  readonly least: number;
  readonly most: number;
  readonly all: number;
}

function nothingYet(items: number): Sum {
  const some = new Float64Array(items);
  if (items > 0) some[0] = 1;
  return { some, least: 0, most: 0, all: items > 0 ? 0 : 1 };
}

/** Each number that a week of the past had, with the share of weeks that had it. */
function weekOf(past: readonly number[]): readonly (readonly [count: number, share: number])[] {
  const shares = new Map<number, number>();
  for (const count of past) shares.set(count, (shares.get(count) ?? 0) + 1 / past.length);
  return [...shares];
}

/** What is less likely than this changes no figure that is told, and is left out: so each week looks only at what can matter. */
const negligible = 1e-15;

/** One week later: the convolution of both, in which whatever reaches all stays there. */
function afterWeek({ some, least, most, all }: Sum, week: ReturnType<typeof weekOf>): Sum {
  const next = new Float64Array(some.length);
  let reached = all;
  let [lowest, highest] = [some.length, 0];
  for (const [count, share] of week) {
    const last = Math.min(most, some.length - 1 - count);
    for (let done = Math.max(least, last + 1); done <= most; done++) reached += (some[done] ?? 0) * share;
    if (last < least) continue;
    addShifted(next, some, least, last, count, share);
    lowest = Math.min(lowest, least + count);
    highest = Math.max(highest, last + count);
  }
  while (lowest < highest && (next[lowest] ?? 0) < negligible) lowest++;
  while (highest > lowest && (next[highest] ?? 0) < negligible) highest--;
  return { some: next, least: lowest, most: highest, all: reached };
}

/** A function of its own is compiled after a few calls; as a loop of its caller it runs interpreted for most of a forecast. */
function addShifted(
  next: Float64Array,
  some: Float64Array,
  from: number,
  to: number,
  count: number,
  share: number,
): void {
  for (let done = from; done <= to; done++) next[done + count] = (next[done + count] ?? 0) + (some[done] ?? 0) * share;
}
