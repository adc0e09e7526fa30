import type { Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import { strayLandings } from '../queries/handoffs/landing.ts';
import type { Finding, Rule } from './rule.ts';

export const handoffLanding: Rule = {
  id: 'handoff-landing',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/handoffs/new-prices.yaml': newPrices('crm') },
    good: { 'map/handoffs/new-prices.yaml': newPrices('desk') },
  },
  reach: { whole: ['handoff', 'team', 'vocabulary'] },
  check: findStrayLandings,
};

function newPrices(system: string): string {
  return `name: New prices
from: sales
to: [support]
stages: [onboarding]
mode: push
information:
  - {field: price, type: money, required: true}
when: {lead_time: 5 working days, before: price-change}
responsible: dan
where: {system: ${system}}
`;
}

function findStrayLandings(model: Model): readonly Finding[] {
  return strayLandings(model).map(({ handoff, system, teams, theirs, split }) => ({
    message: {
      key: 'handoff-landing/elsewhere',
      values: {
        system: labelOf(model, 'system', system),
        teams: teams.map((team) => labelOf(model, 'team', team)),
        theirs: labelOf(model, 'system', theirs),
      },
    },
    location: { file: handoff.path, path: ['where', 'system'] },
    hints: [
      split
        ? { key: 'handoff-landing/split', values: {} }
        : { key: 'handoff-landing/move', values: { system: theirs } },
    ],
    subject: `handoff/${handoff.id}`,
  }));
}
