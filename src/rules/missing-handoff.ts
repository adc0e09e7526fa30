import { fieldOf } from '../model/field.ts';
import type { Team } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { inUse, readable } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/labels.ts';
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

function* findUnlinkedTeams(model: Model): Iterable<Finding> {
  const linked = linkedTeams(model);
  for (const { first, second, stages } of pairsInContact(model)) {
    if (linked.get(first.id)?.has(second.id)) continue;
    const [stage = ''] = stages;
    const names = { first: labelOf(model, 'team', first.id), second: labelOf(model, 'team', second.id) };
    const met = stages.map((id) => labelOf(model, 'stage', id));
    yield {
      message: { key: 'missing-handoff/missing', values: { ...names, stages: met } },
      location: { file: first.path, path: ['stages', stage], at: 'key' },
      hints: [{ key: 'missing-handoff/write', values: {} }],
      related: [
        {
          location: { file: second.path, path: ['stages', stage], at: 'key' },
          message: { key: 'missing-handoff/other', values: { team: names.second } },
        },
      ],
      subject: `team/${first.id}`,
    };
  }
}

interface Pair {
  readonly first: Item<Team>;
  readonly second: Item<Team>;
  /** The stages on which both meet the client directly, as the first team writes them. */
  readonly stages: string[];
}

/** Teams that meet the client directly on the same stage, two by two. */
function pairsInContact(model: Model): Iterable<Pair> {
  const byStage = new Map<string, Item<Team>[]>();
  const pairs = new Map<string, Pair>();
  for (const second of inUse(model, 'team')) {
    for (const [stage, { contact }] of Object.entries(second.value.stages ?? {})) {
      if (contact !== 'direct') continue;
      const others = byStage.get(stage) ?? [];
      byStage.set(stage, others);
      for (const first of others) {
        const key = `${first.id}/${second.id}`;
        const pair = pairs.get(key) ?? { first, second, stages: [] };
        pairs.set(key, pair);
        pair.stages.push(stage);
      }
      others.push(second);
    }
  }
  return pairs.values();
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
