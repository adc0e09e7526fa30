import { fieldOf } from '../../model/field.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import type { Edit } from '../edit.ts';
import { each, mirrored } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** A member of a group: the last of a team takes its seat at the table along. */
export const groupMember: ChangeRow = {
  ids: {
    ...mirrored('last-of-team-left', 'loosening', 'first-of-team-joined', 'tightening'),
    ...mirrored('group-member-left', 'neutral', 'group-member-joined', 'neutral'),
  },
  judge: each(memberChange),
  examples: [
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann, dan]
meets: 1 week
`,
      after: `name: First week
members: [ann]
meets: 1 week
`,
      gives: 'last-of-team-left',
    },
    {
      file: 'map/groups/first-week.yaml',
      before: `name: First week
members: [ann, bob]
meets: 1 week
`,
      after: `name: First week
members: [ann]
meets: 1 week
`,
      gives: 'group-member-left',
    },
  ],
};

function memberChange({ before, after }: Edit, { models, before: one, after: other }: Judging): string {
  const isGone = after === undefined;
  const person = String(isGone ? before : after);
  const model = isGone ? models.before : models.after;
  const teamsOf = teamsOfPeople(model);
  const teams = teamsOf(person);
  const members = fieldOf(isGone ? other : one, 'members');
  const rest = Array.isArray(members) ? members.flatMap((member) => teamsOf(String(member))) : [];
  const isAlone = !rest.some((team) => teams.includes(team));
  if (isGone) return isAlone ? 'last-of-team-left' : 'group-member-left';
  return isAlone ? 'first-of-team-joined' : 'group-member-joined';
}
