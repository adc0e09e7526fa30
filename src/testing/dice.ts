/** Choices that look random and depend on a seed alone, so that a failing test can be run again. */
export interface Dice {
  chance(probability: number): boolean;
  /** At least 0 and below 1. */
  uniform(): number;
  /** Around 0, with a deviation of 1: G. Box and M. Muller, 1958. */
  normal(): number;
  pick<T>(...options: readonly [T, ...T[]]): T;
}

/** Dice that fall the same way for the same seed (mulberry32). */
export function rollDice(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (probability) => next() < probability,
    uniform: next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (...options) => options[Math.floor(next() * options.length)] ?? options[0],
  };
}
