import { standIn } from '../../model/calendar/stand-in.ts';
import type { Member } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';

/** Who it comes to when a rule names a person or the head of a team. */
export interface Assignee {
  /** Undefined where it ends at nobody. */
  readonly person: string | undefined;
  /** Who was meant, where somebody else acts, or nobody can. */
  readonly insteadOf?: string;
  /** Why there is nobody: the team has no head; whoever was meant is away or gone, and nobody stands in. */
  readonly nobody?: 'no-head' | 'away';
}

/** Everyone of all teams, for deputies may sit anywhere. */
export interface People {
  readonly members: readonly Member[];
  /** By team. */
  readonly heads: ReadonlyMap<string, string>;
}

const headOf = 'head-of:';

export function peopleOf(model: Model): People {
  const members: Member[] = [];
  const heads = new Map<string, string>();
  for (const { id, value } of model.all('team')) {
    const team = value.members ?? [];
    members.push(...team);
    const head = team.find((member) => member.head === true);
    if (head) heads.set(id, head.id);
  }
  return { members, heads };
}

/** The person that an owner as written (`head-of:<team>` or a person) stands for; undefined for a team without a head. */
export function personOf(owner: string, { heads }: People): string | undefined {
  return owner.startsWith(headOf) ? heads.get(owner.slice(headOf.length)) : owner;
}

/** Who gets it, with deputies where a date is given. Without one everybody is taken to be there. */
export function assigneeOf(owner: string, people: People, date?: string): Assignee {
  const meant = personOf(owner, people);
  if (meant === undefined) return { person: undefined, nobody: 'no-head' };
  if (date === undefined) return { person: meant };
  const person = standIn(people.members, meant, date);
  if (person === undefined) return { person, insteadOf: meant, nobody: 'away' };
  return person === meant ? { person } : { person, insteadOf: meant };
}
