import type { HandoffTiming } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { mapToBe, type ToBe } from '../ideas/to-be.ts';
import { changesOf } from '../ideas/to-be-changes.ts';
import { type JourneyMap, journeyMap, type MapHandoff } from '../map/map.ts';
import { compareNews, type LatestNews, ordinaryClock } from './latest-news.ts';

/** Who tells whom, event by event, in the order of time. */
export interface HandoffPlan {
  readonly name: string;
  /** Events in the order of the journey. */
  readonly events: readonly EventPlan[];
  /** What no event sets in motion: standing access, questions. */
  readonly standing: readonly MapHandoff[];
  /** Teams that tell or hear something, in the order of the map. */
  readonly teams: readonly TeamPlan[];
  /** Where it is the plan to be: what goes is still in it. */
  readonly toBe?: ToBe;
}

export interface EventPlan {
  readonly id: string;
  /** The days it is planned for. */
  readonly planned: readonly string[];
  /** What is told before the event, the earliest first. */
  readonly before: readonly MapHandoff[];
  /** What is told after it, the earliest first. */
  readonly after: readonly MapHandoff[];
}

export interface TeamPlan {
  readonly id: string;
  /** The numbers of hand-offs. */
  readonly tells: readonly number[];
  readonly hears: readonly number[];
}

/** Orders the hand-offs by their events. `stage` takes those of one stage. Numbers are the map's. */
export function handoffPlan(model: Model, stage?: string): HandoffPlan {
  const map = journeyMap(model);
  return planOf(
    model,
    map,
    map.handoffs.filter(({ handoff }) => stage === undefined || handoff.stages.includes(stage)),
  );
}

/**
 * The same as the ideas on their way will make it, what they take away included. Hand-offs keep their numbers, new ones
 * follow. `stage` takes also those that are in force there today and will not be.
 */
export function toBeHandoffPlan(toBe: ToBe, stage?: string): HandoffPlan & { readonly toBe: ToBe } {
  const map = mapToBe(toBe);
  const changes = changesOf(toBe);
  const handoffs = map.handoffs.filter(
    ({ id, handoff }) =>
      stage === undefined ||
      handoff.stages.includes(stage) ||
      changes.handoff(id)?.before?.stages.includes(stage) === true,
  );
  return { ...planOf(toBe.overlaid, map, handoffs), toBe };
}

function planOf(model: Model, map: JourneyMap, handoffs: readonly MapHandoff[]): HandoffPlan {
  const clock = ordinaryClock(model.settings);
  const latest = new Map(
    handoffs.map((item): [number, LatestNews | undefined] => {
      const { when, to } = item.handoff;
      return [
        item.number,
        when &&
          clock(
            to.map((team) => model.get('team', team)?.value.calendar),
            when,
          ),
      ];
    }),
  );
  const byTime = (a: MapHandoff, b: MapHandoff): number => {
    const [one, other] = [latest.get(a.number), latest.get(b.number)];
    const order = one && other ? compareNews(one, other) : Number(other !== undefined) - Number(one !== undefined);
    return order || a.number - b.number;
  };
  const planned = new Map((model.single('vocabulary')?.value.events ?? []).map((event) => [event.id, event.planned]));
  const ids = [...new Set(handoffs.flatMap(({ handoff }) => (handoff.when ? [eventOf(handoff.when)] : [])))];
  return {
    name: map.name,
    events: ids.map((id) => {
      const of = handoffs.filter(({ handoff }) => handoff.when && eventOf(handoff.when) === id).sort(byTime);
      return {
        id,
        planned: planned.get(id) ?? [],
        before: of.filter(({ handoff }) => handoff.when && 'before' in handoff.when),
        after: of.filter(({ handoff }) => handoff.when && 'after' in handoff.when),
      };
    }),
    standing: handoffs.filter(({ handoff }) => !handoff.when),
    teams: map.teams
      .map(({ id }) => ({
        id,
        tells: handoffs.filter(({ handoff }) => handoff.from === id).map(({ number }) => number),
        hears: handoffs.filter(({ handoff }) => handoff.to.includes(id)).map(({ number }) => number),
      }))
      .filter(({ tells, hears }) => tells.length + hears.length > 0),
  };
}

/** All hand-offs of a plan: event by event, then those that no event sets in motion. */
export function plannedHandoffs({ events, standing }: HandoffPlan): readonly MapHandoff[] {
  return [...events.flatMap(({ before, after }) => [...before, ...after]), ...standing];
}

function eventOf(when: HandoffTiming): string {
  return 'before' in when ? when.before : when.after;
}
