import type { MapHandoff, MapTeam } from '../../../queries/map/map.ts';
import type { Version } from '../scene.ts';
import type { MapPicture } from './sheet.ts';

/** A hand-off as a line between rows, in the gutter right of the first stage it serves. */
export interface Wire {
  readonly handoff: MapHandoff;
  /** The row it begins in. */
  readonly from: number;
  /** The rows it ends in, without the one it begins in, from top to bottom. */
  readonly to: readonly number[];
  /** Where two maps are drawn in the same places: the only one in which it goes this way. */
  readonly version?: Version;
}

/**
 * The hand-offs whose first stage each stage is. A team that has no row has no end of a line either. With today's
 * map, those that go another way today, or only today, come too.
 */
export function wiresByStage(
  map: MapPicture,
  rows: readonly MapTeam[],
  today?: MapPicture,
): readonly (readonly Wire[])[] {
  const rowOf = new Map(rows.map(({ id }, index) => [id, index]));
  const drawnAt = (of: MapPicture, stage: string): readonly Wire[] =>
    of.handoffs
      .filter(({ handoff }) => firstStage(of, handoff.stages) === stage)
      .flatMap((handoff) => wireOf(handoff, rowOf));
  return map.stages.map(({ id }) => {
    const later = drawnAt(map, id);
    if (!today) return later;
    const now = drawnAt(today, id);
    const goesIn = (wires: readonly Wire[], wire: Wire): boolean => wires.some((other) => isSameWay(wire, other));
    return [
      ...later.map((wire): Wire => (goesIn(now, wire) ? wire : { ...wire, version: 'later' })),
      ...now.filter((wire) => !goesIn(later, wire)).map((wire): Wire => ({ ...wire, version: 'now' })),
    ];
  });
}

/** Hand-offs that are drawn at an earlier stage and are in force at this one too. */
export function handoffsElsewhere(map: MapPicture, stage: string): readonly MapHandoff[] {
  return map.handoffs.filter(
    ({ handoff }) => handoff.stages.includes(stage) && firstStage(map, handoff.stages) !== stage,
  );
}

function firstStage({ stages }: MapPicture, of: readonly string[]): string | undefined {
  return stages.find(({ id }) => of.includes(id))?.id;
}

function isSameWay(one: Wire, other: Wire): boolean {
  return one.handoff.id === other.handoff.id && one.from === other.from && one.to.join() === other.to.join();
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
