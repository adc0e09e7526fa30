import { once } from '../../once.ts';
import { z95 } from './interval.ts';

/**
 * The point of Student’s t that 2.5 % lie above, for a whole number of degrees of freedom from 1 up. Up to 200 it is
 * found by halving on the closed form of the distribution; above, by the expansion around the normal point, which is right to
 * 1e-9 there. M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5.
 */
export function tQuantile(freedom: number): number {
  return freedom > closedUpTo ? expansion(freedom) : (table()[freedom - 1] ?? Number.NaN);
}

const closedUpTo = 200;

const table = once(() => Array.from({ length: closedUpTo }, (_, index) => halving(index + 1)));

/** What lies within ±t, from the closed form: 26.7.3 for odd degrees of freedom, 26.7.4 for even ones. */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const odd = freedom % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let term = odd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

function halving(freedom: number): number {
  let [low, high] = [z95, 13];
  // 13 less 2, halved 60 times, is as near as numbers of the machine are.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function expansion(freedom: number): number {
  const x = 1.959963984540054;
  const first = (x ** 3 + x) / 4;
  const second = (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96;
  const third = (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384;
  return x + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}
