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
  const weights = weightsOf(past);
  const chances: number[] = [];
  // How likely each number is finished, as long as it is not all.
  let some = new Float64Array(items);
  if (items > 0) some[0] = 1;
  let all = items > 0 ? 0 : 1;
  while (chances.length < forecastHorizon && (chances.length === 0 || all < 1 - 1e-9)) {
    const next = new Float64Array(items);
    for (let done = 0; done < items; done++) {
      const chance = some[done] ?? 0;
      if (chance === 0) continue;
      for (const [count, weight] of weights) {
        if (done + count >= items) all += chance * weight;
        else next[done + count] = (next[done + count] ?? 0) + chance * weight;
      }
    }
    some = next;
    chances.push(Math.min(1, all));
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
 * not below. By the same distribution; `weeks` is at most the horizon.
 */
export function countReached(past: readonly number[], weeks: number, chance: number): number {
  const weights = weightsOf(past);
  let counts = new Float64Array([1]);
  const most = Math.max(...past);
  for (let week = 0; week < weeks; week++) {
    const next = new Float64Array(counts.length + most);
    counts.forEach((one, count) => {
      if (one === 0) return;
      for (const [more, weight] of weights) next[count + more] = (next[count + more] ?? 0) + one * weight;
    });
    counts = next;
  }
  let reached = 0;
  for (let count = counts.length - 1; count > 0; count--) {
    reached += counts[count] ?? 0;
    if (reached >= chance - 1e-12) return count;
  }
  return 0;
}

/** Each number that a week of the past had, with the share of weeks that had it. */
function weightsOf(past: readonly number[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const count of past) weights.set(count, (weights.get(count) ?? 0) + 1 / past.length);
  return weights;
}
