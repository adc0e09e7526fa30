/** Numbers that stand for all numbers: every bound itself, and between, below and above them a whole and a broken one where there are any. */
export function numbersAround(bounds: readonly number[]): readonly number[] {
  const sorted = [...new Set(bounds.filter(Number.isFinite))].sort((a, b) => a - b);
  const ends = [Number.NEGATIVE_INFINITY, ...sorted, Number.POSITIVE_INFINITY];
  return ends.flatMap((low, index) => {
    const high = ends[index + 1];
    const here = Number.isFinite(low) ? [low] : [];
    return high === undefined ? here : [...here, ...numbersBetween(low, high)];
  });
}

/** A whole and a broken number strictly between two, the plainest that can be had; fewer where there is none. */
function numbersBetween(low: number, high: number): readonly number[] {
  const from = Math.max(low, -Number.MAX_VALUE);
  const to = Math.min(high, Number.MAX_VALUE);
  const middle = from / 2 + to / 2;
  const candidates = [0, Math.floor(from) + 1, Math.ceil(to) - 1, from * 2, to * 2, middle, from, to].flatMap(
    (number) => [number, number + 0.5, number - 0.5, number / 2 + from / 2],
  );
  const inside = candidates.filter((number) => number > low && number < high && Number.isFinite(number));
  return [inside.find(Number.isInteger), inside.find((number) => !Number.isInteger(number))].filter(
    (number) => number !== undefined,
  );
}
