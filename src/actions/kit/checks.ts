import type { Message } from '../../diagnostic.ts';
import type { HistoryEntry } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { checkPerson } from './person.ts';

/** Who acts and when: what every entry begins with. */
export interface Act {
  readonly by: string;
  /** As it will stand in the file. */
  readonly at: string;
}

/** What is wrong with the people of an act, each told once. */
export function checkPeople(model: Model, at: string, people: readonly (string | undefined)[]): readonly Message[] {
  const named = people.filter((person) => person !== undefined);
  return [...new Set(named)].flatMap((person) => checkPerson(model, person, at));
}

/** Why an entry of this moment cannot be added to a history, which is in order of time. */
export function checkOrder(
  model: Model,
  id: string,
  entries: readonly Pick<HistoryEntry, 'at'>[] | undefined,
  at: string,
): readonly Message[] {
  const instant = instantIn(model.settings.timezone);
  const last = entries?.at(-1)?.at;
  const [before, now] = [last === undefined ? undefined : instant(last), instant(at)];
  return before !== undefined && now !== undefined && now < before
    ? [{ key: 'action/earlier-than-history', values: { id, at, last } }]
    : [];
}
