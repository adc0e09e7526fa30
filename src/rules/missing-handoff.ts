import { compareText, type Message } from '../diagnostic.ts';
import { fieldOf } from '../model/field.ts';
import type { Team } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { inUse, readable } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const missingHandoff: Rule = {
  id: 'missing-handoff',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/teams/care.yaml': careTeam() },
    good: {
      'map/teams/care.yaml': careTeam(),
      'map/handoffs/order-trouble.yaml': `name: Trouble with a first order
from: care
to: [support]
stages: [onboarding]
mode: questions
responsible: eve
where: {system: desk}
`,
    },
  },
  reach: { whole: ['team', 'handoff', 'success-map'] },
  check: findUnlinkedTeams,
};

function careTeam(): string {
  return `name: Care
system: desk
stakeholder: eve
members:
  - {id: eve, name: Eve Moss, head: true}
stages:
  onboarding: {contact: direct}
`;
}

/** Of so many others a team is told one by one; the rest is counted. Pairs grow as the square of the teams. */
const toldOneByOne = 20;

function* findUnlinkedTeams(model: Model): Iterable<Finding> {
  const linked = linkedTeams(model);
  const contact = contactByStage(model);
  for (const first of inUse(model, 'team')) {
    const others = unlinkedAfter(first, contact, linked.get(first.id));
    const file = first.path;
    const subject = `team/${first.id}`;
    const name = labelOf(model, 'team', first.id);
    for (const second of others.slice(0, toldOneByOne)) {
      const stages = directStages(second).filter((stage) => contact.get(stage)?.includes(first));
      const [stage = ''] = stages;
      const other = labelOf(model, 'team', second.id);
      const values = { first: name, second: other, stages: stages.map((id) => labelOf(model, 'stage', id)) };
      yield {
        message: { key: 'missing-handoff/missing', values },
        location: { file, path: ['stages', stage], at: 'key' },
        hints: [{ key: 'missing-handoff/write', values: {} }],
        related: [
          {
            location: { file: second.path, path: ['stages', stage], at: 'key' },
            message: { key: 'missing-handoff/other', values: { team: other } },
          },
        ],
        subject,
      };
    }
    const count = others.length - toldOneByOne;
    if (count <= 0) continue;
    const message: Message = { key: 'missing-handoff/more', values: { team: name, count } };
    yield { message, location: { file, path: ['stages'], at: 'key' }, subject };
  }
}

/** Who meets the client directly on each stage, in the order of their ids. */
type ContactByStage = ReadonlyMap<string, readonly Item<Team>[]>;

function contactByStage(model: Model): ContactByStage {
  const byStage = new Map<string, Item<Team>[]>();
  for (const team of inUse(model, 'team')) {
    for (const stage of new Set(directStages(team).map((id) => id))) {
      const met = byStage.get(stage);
      if (met) met.push(team);
      else byStage.set(stage, [team]);
    }
  }
  return byStage;
}

/** The stages on which a team meets the client directly, as it writes them. */
function directStages({ value }: Item<Team>): readonly string[] {
  return Object.entries(value.stages ?? {}).flatMap(([stage, { contact }]) => (contact === 'direct' ? [stage] : []));
}

/** The teams that come after one, meet the client on a stage of its own, and are not linked with it; by id. */
function unlinkedAfter(
  first: Item<Team>,
  contact: ContactByStage,
  linked: ReadonlySet<string> = new Set(),
): readonly Item<Team>[] {
  const others = new Set<Item<Team>>();
  for (const stage of directStages(first)) {
    const met = contact.get(stage) ?? [];
    for (const second of met.slice(met.indexOf(first) + 1)) if (!linked.has(second.id)) others.add(second);
  }
  return [...others].sort((a, b) => compareText(a.id, b.id));
}

/** Which teams hand something on to each other, on whatever stage and in whatever way; both directions. */
function linkedTeams(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (one: string, other: string): void => {
    linked.set(one, (linked.get(one) ?? new Set()).add(other));
  };
  for (const handoff of readable(model, 'handoff')) {
    const from = fieldOf(handoff, 'from');
    const to = fieldOf(handoff, 'to');
    for (const team of Array.isArray(to) ? to : [to]) {
      if (typeof from !== 'string' || typeof team !== 'string') continue;
      link(from, team);
      link(team, from);
    }
  }
  return linked;
}
