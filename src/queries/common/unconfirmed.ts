import type { Announcement } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { teamsOfPeople } from './teams-of-people.ts';

/** Tells which receiving teams have not confirmed a piece of news; none where its hand-off asks nobody to. */
export function unconfirmedTeams(model: Model): (news: Announcement) => readonly string[] {
  const teamsOf = teamsOfPeople(model);
  return ({ handoff, acknowledged = [] }) => {
    const { confirm = false, to = [] } = model.get('handoff', handoff)?.value ?? {};
    if (!confirm) return [];
    const confirmed = new Set(acknowledged.flatMap(({ by }) => teamsOf(by)));
    return [...new Set(to)].filter((team) => !confirmed.has(team));
  };
}
