import type { Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';

/** Why a person cannot act or be given work at a moment; empty when they can. */
export function checkPerson(model: Model, person: string, at: string): readonly Message[] {
  const people = model.ids.of('person');
  const definition = people.get(person.normalize('NFC'))?.[0];
  if (!definition) {
    return [{ key: 'action/unknown-person', values: { given: person } }, ...suggestions(person, people.keys())];
  }
  const since = definition.until;
  return since !== undefined && at.slice(0, 10) > since
    ? [{ key: 'action/person-left', values: { person, since } }]
    : [];
}
