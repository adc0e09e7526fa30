/** A line in a message is no longer, in characters: with all its signs escaped it fits into a block, and the record has the rest. */
export const longestLine = 500;

/** Some lines under a heading, as far as they fit, and how many did not. */
export interface FittingLines {
  readonly lines: readonly string[];
  readonly left: number;
}

/**
 * As many whole lines, in order, as are together at most `most` UTF-16 code units long, a break after each counted. The
 * first line stays whatever its length: a single entry is shorter than any limit of a service.
 */
export function fittingLines(lines: readonly string[], most: number): FittingLines {
  let size = 0;
  let count = 0;
  for (const line of lines) {
    size += line.length + 1;
    if (count > 0 && size > most) break;
    count++;
  }
  return { lines: lines.slice(0, count), left: lines.length - count };
}
