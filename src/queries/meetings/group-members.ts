import { standIn } from '../../model/calendar/stand-in.ts';
import type { Group } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';

/** A person of a working group on the day of a meeting. */
export interface GroupMember {
  readonly id: string;
  readonly team: string | undefined;
  readonly is: 'here' | 'away' | 'left';
  /** Who comes instead of somebody who is away; undefined where nobody can. */
  readonly standIn: string | undefined;
}

/** Looks up who can come to a meeting of a group, in the order the group names them. */
export function groupMembers(model: Model): (group: Group, date: string) => readonly GroupMember[] {
  const teams = model.all('team');
  const everybody = teams.flatMap(({ value }) => value.members ?? []);
  const known = new Map(
    teams.flatMap(({ id: team, value }) =>
      (value.members ?? []).map((member) => [member.id, { member, team }] as const),
    ),
  );
  return ({ members = [] }, date) =>
    members.map((id): GroupMember => {
      const found = known.get(id);
      const left = found?.member.left !== undefined && found.member.left < date;
      const away = found?.member.away?.some(({ from, to }) => from <= date && date <= to) === true;
      return {
        id,
        team: found?.team,
        is: left ? 'left' : away ? 'away' : 'here',
        standIn: away && !left ? standIn(everybody, found.member.id, date) : undefined,
      };
    });
}
