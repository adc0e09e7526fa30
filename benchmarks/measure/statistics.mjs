export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as long as the basis: by the medians, and the least and the most of any one round. */
export function ratioOf(times, basis) {
  const byRound = times.map((time, round) => time / basis[round]);
  return { ratio: median(times) / median(basis), least: Math.min(...byRound), most: Math.max(...byRound) };
}
