import type { Handoff, Team } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';

/** A hand-off for which somebody answers who is no member of the team that tells. */
export interface HandoffOutsider {
  readonly handoff: Item<Handoff>;
  readonly sender: Item<Team>;
  /** The teams of the responsible person. */
  readonly teams: readonly string[];
}

/** All hand-offs whose responsible is of another team. People and teams that nobody knows are not among them. */
export function handoffOutsiders(model: Model): readonly HandoffOutsider[] {
  const teamsOf = teamsOfPeople(model);
  return inUse(model, 'handoff').flatMap((handoff): readonly HandoffOutsider[] => {
    const sender = model.get('team', handoff.value.from);
    const teams = teamsOf(handoff.value.responsible);
    return !sender || teams.length === 0 || teams.includes(sender.id) ? [] : [{ handoff, sender, teams }];
  });
}
