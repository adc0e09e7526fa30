import { roomFor } from '../measure.ts';

export interface PlacedText {
  readonly text: string;
  /** Its left end. */
  readonly x: number;
  readonly width: number;
  /** Which of the texts it is. */
  readonly index: number;
}

/**
 * As many texts of a line as stand apart, each under its place and within the line. The last is always there; the
 * others are taken from there on.
 */
export function thinLabels(
  texts: readonly { readonly text: string; readonly x: number }[],
  line: { readonly from: number; readonly to: number; readonly size: number; readonly gap: number },
): readonly PlacedText[] {
  const kept: PlacedText[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const [index, { text, x }] of [...texts.entries()].reverse()) {
    const width = roomFor(text, line.size);
    const left = Math.max(line.from, Math.min(line.to - width, x - width / 2));
    if (left + width + line.gap > free || left + width > line.to + 0.01) continue;
    kept.unshift({ text, x: left, width, index });
    free = left;
  }
  return kept;
}
