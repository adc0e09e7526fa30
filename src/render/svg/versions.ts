import type { Block } from './block.ts';
import type { Mark, Version } from './scene.ts';

/** Two blocks in one place, as large as the larger: the map of today, and the map to be. What both draw is drawn once. */
export function versions(now: Block | undefined, later: Block | undefined, align: 'top' | 'middle' = 'top'): Block {
  const height = Math.max(now?.height ?? 0, later?.height ?? 0);
  const draw = (block: Block | undefined, x: number, y: number): readonly Mark[] =>
    block?.draw(x, align === 'top' ? y : y + (height - block.height) / 2) ?? [];
  return {
    width: Math.max(now?.width ?? 0, later?.width ?? 0),
    height,
    draw: (x, y) => versionMarks(draw(now, x, y), draw(later, x, y)),
  };
}

/** The marks of both versions, those that are alike drawn once; each version keeps its order. */
export function versionMarks(now: readonly Mark[], later: readonly Mark[]): readonly Mark[] {
  const [before, after] = [now.map(looksOf), later.map(looksOf)];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  const marks: Mark[] = [...now.slice(0, start)];
  let [at, to] = [start, start];
  for (const [inNow, inLater] of commonOf(before, after, start)) {
    marks.push(...versioned(now.slice(at, inNow), 'now'), ...versioned(later.slice(to, inLater), 'later'));
    marks.push(...now.slice(inNow, inNow + 1));
    [at, to] = [inNow + 1, inLater + 1];
  }
  return [...marks, ...versioned(now.slice(at), 'now'), ...versioned(later.slice(to), 'later')];
}

/** More pairs than this are not compared: what differs is then drawn twice. */
const mostPairs = 4_000_000;

/** The places of the longest row of equal texts that both lists have, from `start` on. */
function commonOf(
  one: readonly string[],
  other: readonly string[],
  start: number,
): readonly (readonly [number, number])[] {
  const [rows, columns] = [one.length - start, other.length - start];
  if (rows === 0 || columns === 0 || rows * columns > mostPairs) return [];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        one[start + row] === other[start + column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (one[start + row] === other[start + column]) pairs.push([start + row++, start + column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function versioned(marks: readonly Mark[], version: Version): readonly Mark[] {
  return marks.length === 0 ? [] : [{ kind: 'group', version, marks }];
}

/** A mark as a text that is the same for marks that look alike: texts for those who point at it do not count. */
function looksOf(mark: Mark): string {
  return JSON.stringify(mark, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'title' in value ? { ...value, title: undefined } : value,
  );
}
