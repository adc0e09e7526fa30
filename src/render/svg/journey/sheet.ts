import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { ToBe } from '../../../queries/ideas/to-be.ts';
import type { SignedChanges } from '../../signed-changes.ts';
import type { Block } from '../block.ts';
import { type Format, styles } from '../format.ts';
import { paragraph } from '../text-block.ts';

/** What the parts of the journey's picture want to know. */
export interface JourneySheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
  /** What ideas on their way do to what the picture shows. */
  readonly changes: SignedChanges;
  /** The map that is laid over the one before; none where the journey is shown as it is. */
  readonly toBe: ToBe | undefined;
}

/** A row with its name in the header column; nothing where the row is empty. */
export function headed(name: string, row: Block, { format }: JourneySheet): Block {
  if (row.height === 0) return row;
  const head = paragraph(name, styles.row, format.header - 14);
  return {
    width: 0,
    height: Math.max(row.height, head.height),
    draw: (x, y) => [...head.draw(x, y), ...row.draw(x, y)],
  };
}

/** Blocks at their places in a row, their tops on one line. */
export function across(blocks: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    width: 0,
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    draw: (x, y) => blocks.flatMap(({ x: left, block }) => block.draw(x + left, y)),
  };
}
