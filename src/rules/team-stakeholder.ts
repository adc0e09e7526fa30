import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const teamStakeholder: Rule = {
  id: 'team-stakeholder',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/teams/sales.yaml': salesWith('') },
    good: { 'map/teams/sales.yaml': salesWith('stakeholder: dan\n') },
  },
  reach: { whole: ['team'] },
  check: findTeamsWithoutStakeholder,
};

function salesWith(stakeholder: string): string {
  return `name: Sales
system: crm
${stakeholder}members:
  - {id: dan, name: Dan Fox, head: true}
stages:
  purchase: {contact: direct}
`;
}

function* findTeamsWithoutStakeholder(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'team')) {
    if (value.stakeholder !== undefined) continue;
    const members = (value.members ?? []).filter(({ left }) => left === undefined).map((member) => member.id);
    yield {
      message: { key: 'team-stakeholder/none', values: { team: labelOf(model, 'team', id) } },
      location: { file, path: ['name'] },
      hints: [{ key: 'team-stakeholder/name-one', values: { members: members.slice(0, 8) } }],
      subject: `team/${id}`,
    };
  }
}
