import { type Block, stack } from './block.ts';

const columnGap = 28;
const entryGap = 12;

/** Entries of one width in columns, read down one column and then the next, all about as high. */
export function inColumns(width: number, narrowest: number, entries: readonly ((width: number) => Block)[]): Block {
  const count = Math.max(1, Math.min(entries.length, Math.floor((width + columnGap) / (narrowest + columnGap))));
  const column = (width - columnGap * (count - 1)) / count;
  const blocks = entries.map((entry) => entry(column));
  const columns = share(blocks, count).map((part) => stack(part, entryGap));
  return {
    width,
    height: Math.max(0, ...columns.map(({ height }) => height)),
    draw: (x, y) => columns.flatMap((part, index) => part.draw(x + index * (column + columnGap), y)),
  };
}

/** Runs of blocks, no more than `count`, the highest as low as can be. */
function share(blocks: readonly Block[], count: number): readonly (readonly Block[])[] {
  let [low, high] = [Math.max(0, ...blocks.map(({ height }) => height)), stack(blocks, entryGap).height];
  // Halving to half a pixel is as exact as anybody sees.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(blocks, middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(blocks, high);
}

function fill(blocks: readonly Block[], height: number): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (used + entryGap + block.height > height + 1e-6) {
      columns.push([]);
      used = -entryGap;
    }
    columns.at(-1)?.push(block);
    used += entryGap + block.height;
  }
  return columns;
}
