import type { Handoff, Stage, Team, Touchpoint } from '../../model/gen/types.gen.ts';
import type { ToBe, ToBeMark } from './to-be.ts';

/** What ideas on their way do to one part of the map. */
export interface PartChange<T> extends ToBeMark {
  /** The part as it is today; undefined where it is new. */
  readonly before: T | undefined;
}

/** What ideas do to the parts of a map, by id; undefined where a part stays as it is. */
export interface ToBeChanges {
  touchpoint(id: string): PartChange<Touchpoint> | undefined;
  handoff(id: string): PartChange<Handoff> | undefined;
  stage(id: string): PartChange<Stage> | undefined;
  team(id: string): PartChange<Team> | undefined;
}

/** The changes of a map to be; a map of today has none. */
export function changesOf(toBe: ToBe | undefined): ToBeChanges {
  const today = toBe?.today;
  const change = <T>(part: string, before: () => T | undefined): PartChange<T> | undefined => {
    const mark = toBe?.marks.get(part);
    return mark && { ...mark, before: mark.fate === 'new' ? undefined : before() };
  };
  return {
    touchpoint: (id) => change(`touchpoint/${id}`, () => today?.get('touchpoint', id)?.value),
    handoff: (id) => change(`handoff/${id}`, () => today?.get('handoff', id)?.value),
    team: (id) => change(`team/${id}`, () => today?.get('team', id)?.value),
    stage: (id) =>
      change(`stage/${id}`, () => today?.single('success-map')?.value.stages.find((stage) => stage.id === id)),
  };
}
