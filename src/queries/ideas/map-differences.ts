import { fieldOf } from '../../model/field.ts';
import { type PartKind, partNamed } from '../../model/map-part.ts';
import { patchedPaths } from '../../model/merge-patch.ts';
import type { Model } from '../../model/model.ts';
import { type JourneyMap, journeyMap } from '../map/map.ts';
import { partOf, type ToBe, type ToBeMark } from './to-be.ts';

/** One part of the map that ideas change. */
export interface PartDifference extends Pick<ToBeMark, 'fate' | 'ideas'> {
  /** As changes name it: `touchpoint/first-login`. */
  readonly part: string;
  readonly kind: PartKind;
  readonly id: string;
  /** What the map says of it today; undefined where it is new. */
  readonly before: unknown;
  /** What it will say; undefined where it goes. */
  readonly after: unknown;
  /** The fields that differ; none where it is new or goes. */
  readonly fields: readonly FieldDifference[];
}

export interface FieldDifference {
  /** The field; of a team's stages with the stage: `['stages', 'onboarding']`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  /** Ids of the ideas that set it, or something in it, in the order they are laid. */
  readonly ideas: readonly string[];
}

const kinds: readonly PartKind[] = ['stage', 'touchpoint', 'handoff', 'team'];

/** What differs between the map as it is and as it will be, part by part: stages, touchpoints, hand-offs, teams, each in the order of the map. */
export function mapDifferences(toBe: ToBe): readonly PartDifference[] {
  const { today, model } = toBe;
  const settings = settersOf(toBe);
  const placeOf = placesOn(journeyMap(toBe.overlaid));
  return [...toBe.marks]
    .flatMap(([part, { fate, ideas }]): readonly PartDifference[] => {
      const named = partNamed(part);
      if (!named) return [];
      const [before, after] = [partAt(today, named), partAt(model, named)];
      // One idea adds it and another takes it away again: nothing differs.
      if (before === undefined && after === undefined) return [];
      const fields = fate === 'changed' ? fieldDifferences(before, after, named.kind, settings.get(part) ?? []) : [];
      return [{ part, ...named, fate, ideas, before, after, fields }];
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || placeOf(a) - placeOf(b));
}

/** The place of a part on the map, in the client's order; what is retired has none and comes last. */
function placesOn({ stages, touchpoints, handoffs, teams }: JourneyMap): (part: { readonly part: string }) => number {
  const places = new Map(
    [
      ...stages.map(({ id }) => `stage/${id}`),
      ...touchpoints.map(({ id }) => `touchpoint/${id}`),
      ...handoffs.map(({ id }) => `handoff/${id}`),
      ...teams.map(({ id }) => `team/${id}`),
    ].map((part, place) => [part, place] as const),
  );
  return ({ part }) => places.get(part) ?? places.size;
}

function partAt(model: Model, { kind, id }: { readonly kind: PartKind; readonly id: string }): unknown {
  if (kind !== 'stage') return model.get(kind, id)?.value;
  return model.single('success-map')?.value.stages.find((stage) => stage.id === id);
}

interface Setter {
  readonly idea: string;
  readonly path: readonly string[];
}

/** Which idea sets what, by part. */
function settersOf({ today, ideas }: ToBe): ReadonlyMap<string, readonly Setter[]> {
  const byPart = new Map<string, Setter[]>();
  for (const { id } of ideas) {
    for (const change of today.get('idea', id)?.value.changes ?? []) {
      if (!('change' in change)) continue;
      const part = partOf(change);
      const known = byPart.get(part) ?? [];
      byPart.set(part, known);
      known.push(...patchedPaths(change.set).map((path) => ({ idea: id, path })));
    }
  }
  return byPart;
}

function fieldDifferences(
  before: unknown,
  after: unknown,
  kind: PartKind,
  setters: readonly Setter[],
): readonly FieldDifference[] {
  return pathsOf(before, after, kind).flatMap((path): readonly FieldDifference[] => {
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const set = setters.filter((setter) => path.every((key, index) => setter.path[index] === key));
    return [{ path, before: was, after: is, ideas: [...new Set(set.map(({ idea }) => idea))] }];
  });
}

/** The fields of a part; a team's stages one by one, for a team may be on many. */
function pathsOf(before: unknown, after: unknown, kind: PartKind): readonly (readonly string[])[] {
  return keysOf(before, after).flatMap((key) =>
    kind === 'team' && key === 'stages'
      ? keysOf(fieldOf(before, key), fieldOf(after, key)).map((stage) => [key, stage])
      : [[key]],
  );
}

function keysOf(one: unknown, other: unknown): readonly string[] {
  const keys = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return [...new Set([...keys(one), ...keys(other)])];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, value);
}
