import type { Model } from '../../model/model.ts';
import { caseEntries } from './cases.ts';
import { monitorClock } from './clock.ts';
import { compareEntries, type MonitorEntry, type MonitorList, monitorLists } from './entry.ts';
import { ideaEntries } from './ideas.ts';
import { kpiEntries } from './kpi.ts';
import { newsEntries } from './news.ts';
import { taskEntries } from './tasks.ts';

/** Which entries are wanted; what is not named does not choose. */
export interface MonitorFilter {
  readonly lists?: readonly MonitorList[];
  readonly people?: readonly string[];
  readonly teams?: readonly string[];
  readonly stages?: readonly string[];
  readonly tags?: readonly string[];
  readonly lateOnly?: boolean;
}

/** Everything that waits for somebody at a moment, list by list. */
export function monitor(
  model: Model,
  now: number,
  filter: MonitorFilter = {},
): ReadonlyMap<MonitorList, readonly MonitorEntry[]> {
  const clock = monitorClock(model, now);
  const all = [taskEntries, caseEntries, ideaEntries, newsEntries, kpiEntries].flatMap((entries) =>
    entries(model, clock),
  );
  const wanted = all.filter((entry) => isWanted(entry, filter)).sort(compareEntries);
  return new Map(
    monitorLists
      .filter((list) => filter.lists === undefined || filter.lists.includes(list))
      .map((list) => [list, wanted.filter((entry) => entry.list === list)]),
  );
}

function isWanted(entry: MonitorEntry, { people, teams, stages, tags, lateOnly }: MonitorFilter): boolean {
  const named = (wanted: readonly string[] | undefined, given: readonly (string | undefined)[]): boolean =>
    wanted === undefined || given.some((one) => one !== undefined && wanted.includes(one));
  return (
    (!lateOnly || entry.late) &&
    named(people, [entry.person]) &&
    named(teams, entry.teams) &&
    named(stages, [entry.stage]) &&
    named(tags, entry.tags)
  );
}
