import { once } from '../../once.ts';
import { runs, weights } from './advances.gen.ts';
import type { Span, Weight } from './scene.ts';

/**
 * Where the reader does not have Inter, another font takes its place; those that browsers, Office and Linux fall back
 * to are up to 15 % wider (DejaVu Sans), most are narrower. All text gets this much room.
 */
const slack = 1.15;

const perSize = 500;

const table = once(readRuns);

/** Room for a line of text in pixels, fallback fonts included. */
export function roomFor(text: string, size: number, weight: Weight = 400): number {
  const column = weights.indexOf(weight);
  const advances = table();
  let sum = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    sum += advances.get(code)?.[column] ?? strangeAdvance(code);
  }
  return (sum / perSize) * size * slack;
}

/** Room for some spans on one line. */
export function roomForSpans(spans: readonly Span[], size: number): number {
  return spans.reduce((sum, { text, weight }) => sum + roomFor(text, size, weight), 0);
}

function readRuns(): ReadonlyMap<number, readonly number[]> {
  const advances = new Map<number, readonly number[]>();
  for (const [first, ...columns] of runs) {
    const length = (columns[0]?.length ?? 0) / 2;
    for (let index = 0; index < length; index++) {
      advances.set(
        first + index,
        columns.map((digits) => Number.parseInt(digits.slice(index * 2, index * 2 + 2), 36)),
      );
    }
  }
  return advances;
}

/** Signs that Inter does not have: marks that stand on another sign, ideographs and emoji, any other script. */
function strangeAdvance(code: number): number {
  const sign = String.fromCodePoint(code);
  if (/\p{M}|\uFE0F|\u200D/u.test(sign)) return 0;
  return isWide(sign) ? 1.25 * perSize : 0.75 * perSize;
}

/** Ideographs, kana, Hangul and emoji: as wide as high, and a line may break on either side of them. */
export function isWide(sign: string): boolean {
  return /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|\p{Extended_Pictographic}|[\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    sign,
  );
}
