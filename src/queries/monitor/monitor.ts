import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { monitorClock } from '../common/clock.ts';
import { addressees } from './addressees.ts';
import { withAges } from './ages.ts';
import { caseEntries } from './cases.ts';
import { clientEntries } from './clients.ts';
import { compareEntries, type MonitorEntry, type MonitorList, monitorLists } from './entry.ts';
import { ideaEntries } from './ideas.ts';
import { kpiEntries } from './kpi.ts';
import { newsEntries } from './news.ts';
import { questionEntries } from './questions.ts';
import { taskEntries } from './tasks.ts';
import { trainingEntries } from './training.ts';

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
  const whose = addressees(model, clock);
  const all = [
    taskEntries,
    caseEntries,
    ideaEntries,
    questionEntries,
    newsEntries,
    kpiEntries,
    clientEntries,
    trainingEntries,
  ]
    .flatMap((entries) => entries(model, clock))
    .filter(({ list }) => filter.lists === undefined || filter.lists.includes(list))
    .map(withAges(model, clock))
    .map((thing): MonitorEntry => {
      const { people, insteadOf } = whose(thing);
      if (insteadOf === undefined || people.length === 0) return { ...thing, people };
      const note = asMessage('monitor/instead-of', { people: insteadOf });
      return { ...thing, people, insteadOf, notes: [...thing.notes, note] };
    });
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
    named(people, entry.people) &&
    named(teams, entry.teams) &&
    named(stages, [entry.stage]) &&
    named(tags, entry.tags)
  );
}

/** The same thing on several lists, or for several teams, is one. */
export function thingKey({ kind, id, event = '', article = '', part = '' }: MonitorEntry): string {
  return `${kind}/${id} ${event} ${article} ${part}`;
}

/** How many things wait on some lists, and how many of them are past a limit; each is counted once. */
export function countThings(lists: Iterable<readonly MonitorEntry[]>): { readonly all: number; readonly late: number } {
  const entries = [...lists].flat();
  const late = entries.filter((entry) => entry.late);
  return { all: new Set(entries.map(thingKey)).size, late: new Set(late.map(thingKey)).size };
}
