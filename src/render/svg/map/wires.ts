import type { MapHandoff, MapTeam } from '../../../views/map.ts';
import type { MapPicture } from './sheet.ts';

/** A hand-off as a line between rows, in the gutter right of the first stage it serves. */
export interface Wire {
  readonly handoff: MapHandoff;
  /** The row it begins in. */
  readonly from: number;
  /** The rows it ends in, without the one it begins in, from top to bottom. */
  readonly to: readonly number[];
}

/** What is handed over at one stage. */
export interface StageWires {
  /** Hand-offs whose first stage this is. */
  readonly drawn: readonly Wire[];
  /** Hand-offs that are drawn at an earlier stage and are in force here too. */
  readonly also: readonly MapHandoff[];
}

/** Hand-offs by stage. A team that has no row has no end of a line either. */
export function wiresByStage({ stages, handoffs }: MapPicture, rows: readonly MapTeam[]): readonly StageWires[] {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  return stages.map(({ id }, stageIndex) => {
    const here = handoffs.filter(({ handoff }) => handoff.stages.includes(id));
    const isFirst = ({ handoff }: MapHandoff): boolean =>
      stages.findIndex((stage) => handoff.stages.includes(stage.id)) === stageIndex;
    return {
      drawn: here.filter(isFirst).flatMap((handoff) => wireOf(handoff, rowOf)),
      also: here.filter((handoff) => !isFirst(handoff)),
    };
  });
}

function wireOf(handoff: MapHandoff, rowOf: ReadonlyMap<string, number>): readonly Wire[] {
  const from = rowOf.get(handoff.handoff.from);
  if (from === undefined) return [];
  const to = new Set(handoff.handoff.to.flatMap((team) => rowOf.get(team) ?? []).filter((row) => row !== from));
  return [{ handoff, from, to: [...to].sort((a, b) => a - b) }];
}

/** A wire with its track: tracks run upright in the gutter, 0 next to the cells. */
export interface TrackedWire extends Wire {
  readonly track: number;
}

/**
 * Gives each wire a track such that no two lines on one track touch. Short wires lie inside long ones, as brackets
 * do. Two may follow one another on a track when the upper ends in the row where the lower begins: in a cell, lines
 * that come from above have their ports above those that come from below.
 */
export function assignTracks(wires: readonly Wire[]): readonly TrackedWire[] {
  const taken: (readonly [top: number, bottom: number])[][] = [];
  const spans = wires.map((wire) => ({
    wire,
    top: Math.min(wire.from, ...wire.to),
    bottom: Math.max(wire.from, ...wire.to),
  }));
  const bySpan = [...spans].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  const tracks = new Map<Wire, number>();
  for (const { wire, top, bottom } of bySpan) {
    if (wire.to.length === 0) continue;
    const free = taken.findIndex((spansThere) => spansThere.every(([from, to]) => bottom <= from || top >= to));
    const track = free === -1 ? taken.push([]) - 1 : free;
    taken[track]?.push([top, bottom]);
    tracks.set(wire, track);
  }
  return wires.map((wire) => ({ ...wire, track: tracks.get(wire) ?? 0 }));
}

/** How many tracks a gutter needs. */
export function trackCount(wires: readonly TrackedWire[]): number {
  return Math.max(0, ...wires.filter(({ to }) => to.length > 0).map(({ track }) => track + 1));
}
