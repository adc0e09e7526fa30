import type { Box, Mark, Rect } from './scene.ts';

/**
 * A part of a picture that knows its size before it has a place. Pictures are built from small blocks put together;
 * only when all heights are known is anything drawn.
 */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Its marks with the upper left corner at (x, y). */
  draw(x: number, y: number): readonly Mark[];
}

/** Blocks below one another; those without height take no gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height: shown.reduce((sum, { height }) => sum + height, Math.max(0, shown.length - 1) * gap),
    draw(x, y) {
      let top = y;
      return shown.flatMap((block) => {
        const marks = block.draw(x, top);
        top += block.height + gap;
        return marks;
      });
    },
  };
}

/** Blocks side by side, their middles on one line (`middle`) or their tops (`top`). */
export function beside(blocks: readonly Block[], gap: number, align: 'top' | 'middle' = 'middle'): Block {
  const height = Math.max(0, ...blocks.map((block) => block.height));
  return {
    width: blocks.reduce((sum, { width }) => sum + width, Math.max(0, blocks.length - 1) * gap),
    height,
    draw(x, y) {
      let left = x;
      return blocks.flatMap((block) => {
        const marks = block.draw(left, align === 'top' ? y : y + (height - block.height) / 2);
        left += block.width + gap;
        return marks;
      });
    },
  };
}

/** Blocks side by side, going on below where the width is used up. */
export function flow(blocks: readonly Block[], width: number, gap: number, lineGap = gap): Block {
  const lines: Block[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (used + gap + block.width > width) {
      lines.push([]);
      used = -gap;
    }
    lines.at(-1)?.push(block);
    used += gap + block.width;
  }
  return stack(
    lines.map((line) => beside(line, gap)),
    lineGap,
  );
}

export interface Edges {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** The block with room around it. */
export function inset(block: Block, { top = 0, right = 0, bottom = 0, left = 0 }: Edges): Block {
  return {
    width: block.width + left + right,
    height: block.height + top + bottom,
    draw: (x, y) => block.draw(x + left, y + top),
  };
}

/** The block on a box of its own size, at least `minHeight` high. */
export function framed(
  block: Block,
  look: Omit<Box, 'kind' | keyof Rect>,
  { minHeight = 0 }: { readonly minHeight?: number } = {},
): Block {
  const height = Math.max(block.height, minHeight);
  return {
    width: block.width,
    height,
    draw: (x, y) => [
      { kind: 'box', x, y, width: block.width, height, ...look },
      ...block.draw(x, y + (height - block.height) / 2),
    ],
  };
}

/** The block with a width of its own choice: what it frames or is set beside. */
export function sized(block: Block, width: number): Block {
  return { ...block, width };
}

/** Marks of a fixed size that need no other layout: icons, swatches. */
export function drawing(width: number, height: number, draw: Block['draw']): Block {
  return { width, height, draw };
}

/** The block as one group with a text that shows when a pointer rests on it, standing for a part of the map. */
export function titled(block: Block, title: string, part?: string): Block {
  const group = { kind: 'group', title, ...(part === undefined ? {} : { part }) } as const;
  return { ...block, draw: (x, y) => [{ ...group, marks: block.draw(x, y) }] };
}

/** The block as what stands for a part of the map. */
export function partOfMap(block: Block, part: string): Block {
  return { ...block, draw: (x, y) => [{ kind: 'group', part, marks: block.draw(x, y) }] };
}

/** One block at the left, another at the right; where both do not fit side by side, one below the other. */
export function spread(left: Block, right: Block, width: number, gap: number): Block {
  if (left.width + gap + right.width > width) return sized(stack([left, right], 2), width);
  const height = Math.max(left.height, right.height);
  return {
    width,
    height,
    draw: (x, y) => [
      ...left.draw(x, y + (height - left.height) / 2),
      ...right.draw(x + width - right.width, y + (height - right.height) / 2),
    ],
  };
}
