import type { BlueprintAct, BlueprintStep } from '../../../queries/journeys/blueprint.ts';
import type { Format } from '../format.ts';

/** A step with its column; lengths count from the margin. */
export interface StepColumn {
  readonly step: BlueprintStep;
  /** The systems behind it, each once. */
  readonly systems: readonly string[];
  readonly x: number;
  /** Of its cards: left of them is room for the way to the teams behind it, right of them for the ways to systems. */
  readonly card: number;
}

/** Steps side by side; the path goes on in the row below. */
export interface BlueprintRow {
  readonly columns: readonly StepColumn[];
  readonly left: number;
  readonly right: number;
}

interface ColumnPlan {
  readonly width: number;
  readonly rows: readonly BlueprintRow[];
}

/** How narrow a column may become, and how wide it may. */
const widths: Readonly<Record<Format['name'], { readonly least: number; readonly most: number }>> = {
  wide: { least: 188, most: 340 },
  compact: { least: 150, most: 260 },
};

/** Left of a column's cards. */
export const leftRail = 16;
/** From one way to a system to the next, right of the cards. */
export const trackPitch = 7;
/** As many ways to systems as have room of their own. */
export const mostTracks = 3;

/** Shares the steps out to as few rows as the width allows, as even as can be. */
export function planSteps(steps: readonly BlueprintStep[], format: Format): ColumnPlan {
  const { least, most } = widths[format.name];
  const frame = 2 * format.margin + format.header;
  const room = Math.floor((format.maxWidth - frame) / least);
  const rowCount = Math.max(1, Math.ceil(steps.length / room));
  const perRow = Math.max(1, Math.ceil(steps.length / rowCount));
  const width = Math.max(format.minWidth, frame + perRow * least);
  const column = Math.min(most, (width - frame) / perRow);
  const withSystems = steps.map((step) => ({ step, systems: systemsOf(step) }));
  const tracks = Math.min(mostTracks, Math.max(0, ...withSystems.map(({ systems }) => systems.length)));
  const card = column - leftRail - 8 - tracks * trackPitch;
  const rows = Array.from({ length: steps.length === 0 ? 0 : rowCount }, (_, index): BlueprintRow => {
    const own = withSystems.slice(index * perRow, (index + 1) * perRow);
    return {
      columns: own.map((step, at) => ({ ...step, x: format.header + at * column, card })),
      left: format.header,
      right: format.header + own.length * column,
    };
  });
  return { width, rows };
}

function systemsOf({ acts }: BlueprintStep): readonly string[] {
  return [...new Set(acts.flatMap((act) => systemsOfAct(act)))];
}

/** The system that an act works in, and the one that it works in today where ideas change that. */
export function systemsOfAct({ system, before }: BlueprintAct): readonly string[] {
  return [system, before?.system].flatMap((id) => id ?? []);
}
