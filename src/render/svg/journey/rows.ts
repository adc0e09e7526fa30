import type { JourneyStage, JourneyStep } from '../../../queries/journeys/journey.ts';
import type { Format } from '../format.ts';

/** A stage, or as much of it as stands in one row of the picture. */
export interface StagePart {
  readonly stage: JourneyStage;
  /** It goes on from the row above. */
  readonly continued: boolean;
  readonly steps: readonly PlacedStep[];
  readonly x: number;
  readonly width: number;
}

/** A touchpoint with its column. */
export interface PlacedStep {
  readonly step: JourneyStep;
  /** Its place on the client's way, `2.3` is the third of the second stage. */
  readonly index: string;
  readonly x: number;
  readonly width: number;
}

/** What stands side by side; the path goes on in the row below, like a line of music. Lengths count from the margin. */
export interface JourneyRow {
  readonly parts: readonly StagePart[];
  readonly left: number;
  readonly right: number;
}

interface RowPlan {
  /** Of the whole picture. */
  readonly width: number;
  readonly rows: readonly JourneyRow[];
}

/** How narrow the column of a touchpoint may become, and how wide it may. */
const columns: Readonly<Record<Format['name'], { readonly least: number; readonly most: number }>> = {
  wide: { least: 152, most: 300 },
  compact: { least: 124, most: 260 },
};

type Cut = Pick<StagePart, 'stage' | 'continued'> & { readonly first: number; readonly count: number };

/** Shares the stages out to as few rows as the width allows, as even as can be. A stage is cut only where none would hold it. */
export function planRows(stages: readonly JourneyStage[], format: Format): RowPlan {
  const { least, most } = columns[format.name];
  const frame = 2 * format.margin + format.header;
  const room = Math.floor((format.maxWidth - frame) / least);
  const fewest = share(stages, room).length;
  let capacity = room;
  while (capacity > 1 && share(stages, capacity - 1).length === fewest) capacity -= 1;
  const cuts = share(stages, capacity);
  const longest = Math.max(1, ...cuts.map(columnsOf));
  const width = Math.max(format.minWidth, frame + longest * least);
  const columnIn = (row: readonly Cut[]): number => Math.min(most, (width - frame) / columnsOf(row));
  return { width, rows: cuts.map((row) => place(row, format.header, columnIn(row))) };
}

/** Runs of stages with at most so many columns each; a stage without touchpoints takes one too. */
function share(stages: readonly JourneyStage[], capacity: number): readonly (readonly Cut[])[] {
  const rows: Cut[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const stage of stages) {
    const steps = Math.max(1, stage.steps.length);
    for (let first = 0; first < steps; first += capacity) {
      const count = Math.min(capacity, steps - first);
      if (used + count > capacity) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push({ stage, continued: first > 0, first, count });
      used += count;
    }
  }
  return rows;
}

function columnsOf(row: readonly Cut[]): number {
  return row.reduce((sum, { count }) => sum + count, 0);
}

function place(row: readonly Cut[], left: number, column: number): JourneyRow {
  let x = left;
  const parts = row.map(({ stage, continued, first, count }): StagePart => {
    const start = x;
    x += count * column;
    const steps = stage.steps.slice(first, first + count).map((step, at) => ({
      step,
      index: `${stage.number}.${first + at + 1}`,
      x: start + at * column,
      width: column,
    }));
    return { stage, continued, steps, x: start, width: count * column };
  });
  return { parts, left, right: x };
}
