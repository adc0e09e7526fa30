import type { MapStage } from '../../../queries/map/map.ts';
import type { Format } from '../format.ts';
import { gutterWidth } from './arrows.ts';
import { assignTracks, type TrackedWire, trackCount, type Wire } from './wires.ts';

/** One stage as a column of cells with the gutter right of it. */
export interface Column {
  readonly stage: MapStage;
  /** Its place among all stages, from 0. */
  readonly index: number;
  readonly x: number;
  readonly cell: number;
  readonly gutter: number;
  readonly wires: readonly TrackedWire[];
}

/** Stages that stand side by side. The whole map is one band, or several below one another. */
export interface Band {
  readonly columns: readonly Column[];
  /** Where the first column begins. */
  readonly left: number;
  /** Where the last gutter ends. */
  readonly right: number;
}

interface Plan {
  readonly width: number;
  readonly bands: readonly Band[];
}

/** Shares the stages out to as few bands as their width allows, as even as can be, and gives every column its place. */
export function planColumns(stages: readonly MapStage[], wires: readonly (readonly Wire[])[], format: Format): Plan {
  const wired = stages.map((stage, index) => {
    const tracked = assignTracks(wires[index] ?? []);
    return { stage, index, wires: tracked, gutter: gutterWidth(tracked, trackCount(tracked), format.pitch) };
  });
  const frame = 2 * format.margin + format.header;
  const least = (part: readonly { readonly gutter: number }[], cell: number): number =>
    part.reduce((sum, { gutter }) => sum + gutter + cell, frame);
  let parts = share(wired, 1);
  while (parts.length < wired.length && parts.some((part) => least(part, format.cell.least) > format.maxWidth)) {
    parts = share(wired, parts.length + 1);
  }
  const width = Math.max(
    format.minWidth,
    ...parts.map((part) => least(part, format.cell.wanted)).filter((room) => room <= format.maxWidth),
    0,
  );
  const fitting = Math.max(width, ...parts.map((part) => least(part, format.cell.least)));
  return {
    width: fitting,
    bands: parts.map((part): Band => {
      const cell = part.length === 0 ? 0 : (fitting - least(part, 0)) / part.length;
      const left = format.margin + format.header;
      let x = left;
      const columns = part.map((column) => {
        const placed = { ...column, x, cell };
        x += cell + column.gutter;
        return placed;
      });
      return { columns, left, right: fitting - format.margin };
    }),
  };
}

/** The list in `count` parts whose lengths differ by one at most, the longer ones first. */
function share<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  const short = Math.floor(list.length / count);
  const longer = list.length - short * count;
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    const length = short + (index < longer ? 1 : 0);
    at += length;
    return list.slice(at - length, at);
  });
}
