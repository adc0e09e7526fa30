/** A run of digits in a text. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between it and the group before: undefined where they are too far apart to be one number. */
  readonly gap: string | undefined;
}

/** Blanks, a dash or a dot, brackets: what people put between the groups of one number. */
const gapForm = /^[ \u00a0\u2009\u202f]?(?:[-‐-―−.]|\)?[ \u00a0]?[-‐-―]?[ \u00a0]?\(?)[ \u00a0\u2009\u202f]?$/;
const widestGap = 4;

/** Numbers longer than any card or phone are cut off here: nothing in them is looked at. */
const longest = 20;

/** All runs of digits, in order. Takes time in proportion to the text. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { 0: run, index: start } of text.matchAll(/\d+/g)) {
    const end = start + run.length;
    const gap = start - before <= widestGap ? text.slice(before, start) : undefined;
    groups.push({
      start,
      end,
      digits: run.slice(0, longest + 1),
      gap: gap !== undefined && gapForm.test(gap) ? gap : undefined,
    });
    before = end;
  }
  return groups;
}

/** Groups that may be one number: the one at `index` and those that follow it closely, at most `most`. */
export function chainFrom(groups: readonly DigitGroup[], index: number, most: number): readonly DigitGroup[] {
  let end = index + 1;
  while (end < index + most && groups[end]?.gap !== undefined) end++;
  return groups.slice(index, end);
}

/** The digits of a chain without what stands between them. */
export function digitsOf(chain: readonly DigitGroup[]): string {
  return chain.map(({ digits }) => digits).join('');
}

/** The lengths of the groups: `1-3-3-2-2`. */
export function shapeOf(chain: readonly DigitGroup[]): string {
  return chain.map(({ digits }) => digits.length).join('-');
}
