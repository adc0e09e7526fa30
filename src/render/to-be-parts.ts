import type { Names } from '../queries/common/names.ts';
import { type HandoffPlan, plannedHandoffs } from '../queries/handoffs/plan.ts';
import type { Blueprint } from '../queries/journeys/blueprint.ts';
import type { Journey } from '../queries/journeys/journey.ts';
import type { JourneyMap } from '../queries/map/map.ts';

/** What a view calls a part of the map (`touchpoint/first-login`), with the number it has there. */
export type PartName = (part: string) => string;

/** `2.3 First login`; stages by their names. */
export function journeyPartNames({ stages }: Journey): PartName {
  return lookUp([
    ...stages.map(({ id, number, stage }) => [`stage/${id}`, `${number} ${stage.name}`] as const),
    ...stages.flatMap(({ number, steps }) =>
      steps.map(({ id, touchpoint }, at) => [`touchpoint/${id}`, `${number}.${at + 1} ${touchpoint.name}`] as const),
    ),
  ]);
}

/** `3 First login`: the first step that leads there; teams by their names. */
export function blueprintPartNames({ steps }: Blueprint, names: Names): PartName {
  const touchpoint = lookUp(
    steps.map(({ id, number, touchpoint }) => [`touchpoint/${id}`, `${number} ${touchpoint.name}`] as const).reverse(),
  );
  return (part) => (part.startsWith('team/') ? names.team(part.slice('team/'.length)) : touchpoint(part));
}

/** `4 New prices` */
export function handoffPartNames(plan: HandoffPlan): PartName {
  return lookUp(
    plannedHandoffs(plan).map(({ id, number, handoff }) => [`handoff/${id}`, `${number} ${handoff.name}`] as const),
  );
}

/** `2.3 First login`, `4 New prices`; stages and teams by their names. */
export function mapPartNames({ stages, teams, handoffs }: JourneyMap): PartName {
  return lookUp([
    ...stages.map(({ id, stage }) => [`stage/${id}`, stage.name] as const),
    ...stages.flatMap(({ touchpoints }, index) =>
      touchpoints.map(
        ({ id, touchpoint }, at) => [`touchpoint/${id}`, `${index + 1}.${at + 1} ${touchpoint.name}`] as const,
      ),
    ),
    ...teams.map(({ id, team }) => [`team/${id}`, team.name] as const),
    ...handoffs.map(({ id, number, handoff }) => [`handoff/${id}`, `${number} ${handoff.name}`] as const),
  ]);
}

function lookUp(names: readonly (readonly [part: string, name: string])[]): PartName {
  const known = new Map(names);
  return (part) => known.get(part) ?? part;
}
