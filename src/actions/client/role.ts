import type { Member } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseless } from '../../queries/lookup/fold.ts';

/** A member, and the team they belong to. */
export interface Colleague extends Member {
  readonly team: string;
}

/** Everybody who has not left by a day, in the order of the teams' files. */
export function colleaguesOn(model: Model, day: string): readonly Colleague[] {
  return model
    .all('team')
    .filter(({ value }) => value.retired === undefined || value.retired >= day)
    .flatMap(({ id: team, value }) => (value.members ?? []).map((member) => ({ ...member, team })))
    .filter(({ left }) => left === undefined || left >= day);
}

/** Those of them who have a role; capitals and blanks do not matter. */
export function peopleWithRole(model: Model, role: string, day: string): readonly Colleague[] {
  return colleaguesOn(model, day).filter((member) => member.role !== undefined && isSameRole(member.role, role));
}

export function isSameRole(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(role: string): string {
  return caseless(role.trim().replace(/\s+/g, ' '));
}
