import type { Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import { handoffOutsiders } from '../queries/handoffs/outsiders.ts';
import type { Finding, Rule } from './rule.ts';

export const handoffResponsible: Rule = {
  id: 'handoff-responsible',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/handoffs/new-prices.yaml': newPrices('ann') },
    good: { 'map/handoffs/new-prices.yaml': newPrices('dan') },
  },
  reach: { whole: ['handoff', 'team'] },
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

function findOutsiders(model: Model): readonly Finding[] {
  return handoffOutsiders(model).map(({ handoff, sender, teams }) => {
    const members = (sender.value.members ?? []).filter(({ left }) => left === undefined);
    return {
      message: {
        key: 'handoff-responsible/outsider',
        values: {
          person: labelOf(model, 'person', handoff.value.responsible),
          teams: teams.map((team) => labelOf(model, 'team', team)),
          sender: labelOf(model, 'team', sender.id),
        },
      },
      location: { file: handoff.path, path: ['responsible'] },
      hints: [{ key: 'handoff-responsible/members', values: { members: members.slice(0, 8).map((one) => one.id) } }],
      subject: `handoff/${handoff.id}`,
    };
  });
}
