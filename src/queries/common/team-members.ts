import { standIn } from '../../model/calendar/stand-in.ts';
import type { Member, Team } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';

/** Somebody who is in a team on a day. */
export interface PresentMember {
  readonly member: Member;
  readonly stakeholder: boolean;
  /** Absences that are not over, the next first. */
  readonly absences: readonly ComingAbsence[];
}

export interface ComingAbsence {
  readonly from: string;
  readonly to: string;
  /** The person is away on that day. */
  readonly now: boolean;
  /** Who acts meanwhile: the deputy, or the deputy's deputy; undefined where that ends at nobody. */
  readonly standIn: string | undefined;
}

/** Who is away on a day, by person: until when, and who stands in. */
export function absencesOn(model: Model, today: string): ReadonlyMap<string, ComingAbsence> {
  const membersOf = membersOn(model, today);
  const members = model.all('team').flatMap(({ value }) => membersOf(value));
  return new Map(
    members.flatMap(({ member, absences }) =>
      absences.filter(({ now }) => now).map((absence): [string, ComingAbsence] => [member.id, absence]),
    ),
  );
}

/** Looks up who is in a team on a day: the head first, then as the team names them. */
export function membersOn(model: Model, today: string): (team: Team) => readonly PresentMember[] {
  const everybody = model.all('team').flatMap(({ value }) => value.members ?? []);
  const absencesOf = (member: Member): readonly ComingAbsence[] =>
    (member.away ?? [])
      .filter(({ to }) => to >= today)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(({ from, to }) => {
        const now = from <= today;
        return { from, to, now, standIn: standIn(everybody, member.id, now ? today : from) };
      });
  return ({ members = [], stakeholder }) =>
    members
      .filter(({ left }) => left === undefined || left >= today)
      .sort((a, b) => Number(b.head === true) - Number(a.head === true))
      .map((member) => ({ member, stakeholder: member.id === stakeholder, absences: absencesOf(member) }));
}
