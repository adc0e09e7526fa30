import { standIn } from '../../model/calendar/stand-in.ts';
import type { Announcement, Member, Question } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { membersOn } from '../common/team-members.ts';
import { whoLooks } from './who-looks.ts';

/** Somebody who is told of news or a question. */
export type Recipient = Pick<Member, 'id' | 'name' | 'email'>;

/**
 * Who is told of a piece of news on a day: everybody in the receiving teams, and whoever stands in for those who are
 * away; but who published it knows.
 */
export function toldOfNews(model: Model, { value }: Item<Announcement>, today: string): readonly Recipient[] {
  const handoff = model.get('handoff', value.handoff)?.value;
  const members = membersOn(model, today);
  const people = (handoff?.to ?? []).flatMap((team) => {
    const found = model.get('team', team)?.value;
    return (found ? members(found) : []).map(({ member }) => member.id);
  });
  return recipients(model, people, today).filter(({ id }) => id !== value.by);
}

/** Who is told of a question at a moment: who looks there as long as it is open, then who asked. */
export function toldOfQuestion(
  model: Model,
  { value }: Item<Question>,
  { at, today }: { readonly at: string; readonly today: string },
): readonly Recipient[] {
  return recipients(model, value.answered === undefined ? whoLooks(model, value.to, at) : [value.by], today);
}

/** These people, each once, and those who stand in for whoever is away; nobody who has left. */
function recipients(model: Model, people: readonly string[], today: string): readonly Recipient[] {
  const everybody = model.all('team').flatMap(({ value }) => value.members ?? []);
  const byId = new Map(everybody.map((member) => [member.id, member]));
  const all = people.flatMap((person) => [person, standIn(everybody, person, today) ?? person]);
  return [...new Set(all)].flatMap((id) => {
    const member = byId.get(id);
    return member && (member.left === undefined || member.left >= today) ? [member] : [];
  });
}
