/** Random choices that come out the same on every machine: the corpora depend on the seed alone. */
export function diceOf(seed) {
  let state = seed >>> 0;
  /** A number from 0 up to, not including, 1 (mulberry32). */
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(roll() * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => roll() < probability,
    pick: (list) => list[below(list.length)],
    /** The key of `weights` on which the dice fall; weights need not add up to 1. */
    weighted(weights) {
      const entries = Object.entries(weights);
      let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries.at(-1)[0];
    },
    /** Some of the list, in its order. */
    some: (list, probability) => list.filter(() => roll() < probability),
  };
}
