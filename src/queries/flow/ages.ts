import type { Model } from '../../model/model.ts';
import type { MonitorClock } from '../common/clock.ts';
import { nearestRank } from '../statistics/percentile.ts';
import { type FlowKind, type FlowThing, finishedState, flowThings } from './things.ts';
import { finishOf, hoursUntil } from './working-hours.ts';

/** How old something that is not finished has become, in working hours since it began. */
export interface Age {
  readonly hours: number;
  /** It is older than 85 of a hundred finished ones became; of fewer than `limits.min_answers` nothing is said. */
  readonly isOld: boolean;
}

/** The ages of what is open, by id; how old each finished one became, and 85 of a hundred of them at most, in working hours. */
export interface Ages {
  readonly of: ReadonlyMap<string, Age>;
  readonly finished: readonly number[];
  readonly usual: number | undefined;
}

/** How old the open things of a kind are by the time of the clock. Linear in all of them. */
export function agesOf(model: Model, kind: FlowKind, clock: MonitorClock): Ages {
  return agesAmong(flowThings(model, kind, clock), kind, model, clock);
}

/** The same among things that were chosen. */
export function agesAmong(things: readonly FlowThing[], kind: FlowKind, model: Model, clock: MonitorClock): Ages {
  const finished = things.flatMap((thing) => {
    const finish = finishOf(thing, finishedState[kind]);
    return finish ? [hoursUntil(thing, finish.last, model, clock)] : [];
  });
  // Of few that are finished nobody can say what is old.
  const usual = finished.length < model.settings.limits.min_answers ? undefined : nearestRank(finished, 85);
  const open = things.flatMap((thing): readonly (readonly [string, Age])[] => {
    if (thing.open === undefined) return [];
    const hours = hoursUntil(thing, clock.now, model, clock);
    return [[thing.id, { hours, isOld: usual !== undefined && hours > usual }]];
  });
  return { of: new Map(open), finished, usual };
}
