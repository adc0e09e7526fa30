import type { Model } from '../model/model.ts';
import type { Handoff } from '../model/types.gen.ts';
import { inUse } from '../views/in-use.ts';
import { labelOf } from '../views/labels.ts';
import type { Finding, Rule } from './rule.ts';

export const handoffLanding: Rule = {
  id: 'handoff-landing',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/handoffs/new-prices.yaml': newPrices('crm') },
    good: { 'map/handoffs/new-prices.yaml': newPrices('desk') },
  },
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

function* findStrayLandings(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'handoff')) {
    if (!lands(value)) continue;
    const there = value.where.system.normalize('NFC');
    const bySystem = receiversBySystem(model, value);
    for (const [system, teams] of bySystem) {
      if (system === there) continue;
      yield {
        message: {
          key: 'handoff-landing/elsewhere',
          values: {
            system: labelOf(model, 'system', there),
            teams: teams.map((team) => labelOf(model, 'team', team)),
            theirs: labelOf(model, 'system', system),
          },
        },
        location: { file, path: ['where', 'system'] },
        hints: [
          bySystem.size > 1
            ? { key: 'handoff-landing/split', values: {} }
            : { key: 'handoff-landing/move', values: { system } },
        ],
        subject: `handoff/${id}`,
      };
    }
  }
}

/** What is told lands somewhere; standing access is to the sender's own tool, and questions go the other way. */
function lands({ mode }: Handoff): boolean {
  return mode === 'push' || mode === 'board';
}

/** The receiving teams by the system they work in, those that name none left out. */
function receiversBySystem(model: Model, { to }: Handoff): ReadonlyMap<string, readonly string[]> {
  const teams = new Map<string, string[]>();
  for (const id of new Set(to)) {
    const system = model.get('team', id)?.value.system?.normalize('NFC');
    if (system !== undefined) teams.set(system, [...(teams.get(system) ?? []), id]);
  }
  return teams;
}
