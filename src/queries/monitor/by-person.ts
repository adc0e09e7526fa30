import { asMessage } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { compareEntries, type MonitorEntry, type MonitorList, monitorLists } from './entry.ts';
import { monitor, thingKey } from './monitor.ts';

/** What waits for one person, list by list in the order of `monitorLists`, lists with nothing in them left out. */
export type OwnLists = ReadonlyMap<MonitorList, readonly MonitorEntry[]>;

/** Where a thing is shown that is on several lists of one person: the list that presses most. */
const byPressure: readonly MonitorList[] = [
  'overdue',
  'escalated',
  'in-question',
  'due-soon',
  'unaccepted',
  'unclear',
  ...monitorLists,
];

/** What waits for whom, by person in the order of their ids: everything that `monitor` has, once for each addressee. */
export function waitingByPerson(model: Model, now: number): ReadonlyMap<string, OwnLists> {
  const own = new Map<string, Map<string, MonitorEntry[]>>();
  for (const entry of [...monitor(model, now).values()].flat()) {
    for (const person of entry.people) {
      const things = own.get(person) ?? new Map<string, MonitorEntry[]>();
      own.set(person, things);
      things.set(thingKey(entry), [...(things.get(thingKey(entry)) ?? []), entry]);
    }
  }
  return new Map(
    [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([person, things]) => [person, listsOf([...things.values()])]),
  );
}

function listsOf(things: readonly (readonly MonitorEntry[])[]): OwnLists {
  const entries = things.flatMap(asOne).sort(compareEntries);
  return new Map(
    monitorLists
      .map((list) => [list, entries.filter((entry) => entry.list === list)] as const)
      .filter(([, some]) => some.length > 0),
  );
}

/** One entry for a thing, which names the other lists that it is on for this person. */
function asOne(entries: readonly MonitorEntry[]): readonly MonitorEntry[] {
  const sorted = [...entries].sort((a, b) => byPressure.indexOf(a.list) - byPressure.indexOf(b.list));
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const lists = [...new Set(others.map(({ list }) => list))].filter((list) => list !== first.list);
  const also = lists.length > 0 ? [asMessage('monitor/also', { lists })] : [];
  return [
    {
      ...first,
      teams: [...new Set(sorted.flatMap(({ teams }) => teams))],
      late: sorted.some(({ late }) => late),
      notes: [...first.notes, ...also],
    },
  ];
}
