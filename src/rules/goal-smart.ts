import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const goalSmart: Rule = {
  id: 'goal-smart',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/teams/sales.yaml': salesWith('Sell to clients who order soon', '') },
    good: {
      'map/teams/sales.yaml': salesWith(
        'Eight of ten new clients order within a week',
        `    metric: first-order
    target: 80 %
    owner: dan
    due: 2027-03-31
    why: Who orders in the first week stays
`,
      ),
    },
  },
  reach: { each: ['team'] },
  check: findVagueGoals,
};

function salesWith(goal: string, rest: string): string {
  return `name: Sales
system: crm
stakeholder: dan
members:
  - {id: dan, name: Dan Fox, head: true}
stages:
  purchase: {contact: direct}
goals:
  - goal: ${goal}
${rest}`;
}

/** What makes a goal measurable, somebody's, timely and worth it; what it says is what makes it specific. */
const parts = ['metric', 'target', 'owner', 'due', 'why'] as const;

function* findVagueGoals(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'team')) {
    for (const [index, goal] of (value.goals ?? []).entries()) {
      const missing = parts.filter((part) => goal[part] === undefined);
      if (missing.length === 0) continue;
      yield {
        message: {
          key: 'goal-smart/lacks',
          values: { goal: goal.goal, team: labelOf(model, 'team', id), missing },
        },
        location: { file, path: ['goals', index, 'goal'] },
        hints: [{ key: 'goal-smart/write', values: { missing } }],
        subject: `team/${id}`,
      };
    }
  }
}
