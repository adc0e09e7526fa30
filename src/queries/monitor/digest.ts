import type { Model } from '../../model/model.ts';
import type { MonitorEntry, MonitorList } from './entry.ts';
import { monitor } from './monitor.ts';

/** What one person should know today. */
export interface Digest {
  readonly person: string;
  readonly name: string;
  readonly email?: string;
  /** The lists that hold something for them, in the order of `digestLists`. */
  readonly lists: ReadonlyMap<MonitorList, readonly MonitorEntry[]>;
}

/** What a digest tells of: new, due soon, overdue, asked, news to confirm and to publish, questions to answer. */
const digestLists = [
  'unaccepted',
  'due-soon',
  'overdue',
  'in-question',
  'unacknowledged',
  'news-due',
  'unanswered',
  'missed-checkins',
] as const satisfies readonly MonitorList[];

/** One digest for each person for whom something waits, by id. What concerns a team goes to its stakeholder, else its head. */
export function digests(model: Model, now: number, people?: readonly string[]): readonly Digest[] {
  const lists = monitor(model, now, { lists: digestLists });
  const byPerson = new Map<string, Map<MonitorList, MonitorEntry[]>>();
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      for (const person of receiversOf(model, entry)) {
        const own = byPerson.get(person) ?? new Map<MonitorList, MonitorEntry[]>();
        byPerson.set(person, own);
        own.set(list, [...(own.get(list) ?? []), entry]);
      }
    }
  }
  const members = new Map(
    model.all('team').flatMap(({ value }) => (value.members ?? []).map((member) => [member.id, member] as const)),
  );
  return [...byPerson]
    .filter(([person]) => people === undefined || people.includes(person))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, own]) => {
      const member = members.get(person);
      return {
        person,
        name: member?.name ?? person,
        ...(member?.email === undefined ? {} : { email: member.email }),
        lists: new Map(digestLists.flatMap((list) => (own.has(list) ? [[list, own.get(list) ?? []] as const] : []))),
      };
    });
}

/** A task in question waits for the CX team, not for its owner; what names nobody waits for its team. */
function receiversOf(model: Model, { list, person, teams }: MonitorEntry): readonly string[] {
  if (person !== undefined && list !== 'in-question') return [person];
  return teams.flatMap((id) => {
    const team = model.get('team', id)?.value;
    const one = team?.stakeholder ?? team?.members?.find((member) => member.head === true)?.id;
    return one === undefined ? [] : [one];
  });
}
