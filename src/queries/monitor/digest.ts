import type { Model } from '../../model/model.ts';
import { type OwnLists, waitingByPerson } from './by-person.ts';
import type { MonitorList } from './entry.ts';

/** What one person should know today. */
export interface Digest {
  readonly person: string;
  readonly name: string;
  readonly email?: string;
  readonly lists: OwnLists;
}

/** What goes its way by itself, as long as nothing of it is late. */
const calmLists: readonly MonitorList[] = ['accepted', 'missed-checkins'];

/**
 * One digest for each person for whom something waits, by id: all that `mine` shows them. Nobody is written to about
 * nothing but accepted work whose day is far, and projects that report in time.
 */
export function digests(model: Model, now: number, people?: readonly string[]): readonly Digest[] {
  const members = new Map(
    model.all('team').flatMap(({ value }) => (value.members ?? []).map((member) => [member.id, member] as const)),
  );
  return [...waitingByPerson(model, now)]
    .filter(([person, lists]) => (people === undefined || people.includes(person)) && wantsWord(lists))
    .map(([person, lists]) => {
      const member = members.get(person);
      return {
        person,
        name: member?.name ?? person,
        ...(member?.email === undefined ? {} : { email: member.email }),
        lists,
      };
    });
}

function wantsWord(lists: OwnLists): boolean {
  return [...lists].some(
    ([list, entries]) => entries.some(({ late }) => late) || !calmLists.some((calm) => calm === list),
  );
}
