import type { Model } from '../model/model.ts';
import { inUse } from '../views/in-use.ts';
import { labelOf } from '../views/labels.ts';
import { teamsOfPeople } from '../views/teams-of-people.ts';
import type { Finding, Rule } from './rule.ts';

export const handoffResponsible: Rule = {
  id: 'handoff-responsible',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/handoffs/new-prices.yaml': newPrices('ann') },
    good: { 'map/handoffs/new-prices.yaml': newPrices('dan') },
  },
  check: findOutsiders,
};

function newPrices(responsible: string): string {
  return `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
when: {lead_time: 5 working days, before: price-change}
responsible: ${responsible}
where: {system: desk}
`;
}

function* findOutsiders(model: Model): Iterable<Finding> {
  const teamsOf = teamsOfPeople(model);
  for (const { id, path: file, value } of inUse(model, 'handoff')) {
    const sender = model.get('team', value.from);
    const teams = teamsOf(value.responsible);
    // A person whom nobody knows, or who has left, is a finding of another rule.
    if (!sender || teams.length === 0 || teams.includes(sender.id)) continue;
    const members = (sender.value.members ?? []).filter(({ left }) => left === undefined);
    yield {
      message: {
        key: 'handoff-responsible/outsider',
        values: {
          person: labelOf(model, 'person', value.responsible),
          teams: teams.map((team) => labelOf(model, 'team', team)),
          sender: labelOf(model, 'team', sender.id),
        },
      },
      location: { file, path: ['responsible'] },
      hints: [{ key: 'handoff-responsible/members', values: { members: members.slice(0, 8).map((one) => one.id) } }],
      subject: `handoff/${id}`,
    };
  }
}
