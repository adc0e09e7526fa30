import type { Scenario } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import { teamsOfPeople } from '../queries/common/teams-of-people.ts';
import { teamsOnPath } from '../queries/journeys/scenario-path.ts';
import type { Finding, Rule } from './rule.ts';

export const scenarioTable: Rule = {
  id: 'scenario-table',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: firstWeek('[dan]'),
    good: firstWeek('[dan, ann]'),
  },
  reach: { whole: ['scenario', 'group', 'touchpoint', 'team'] },
  check: findTeamsNotAtTheTable,
};

function firstWeek(members: string): Readonly<Record<string, string>> {
  return {
    'map/groups/onboarding.yaml': `name: Onboarding circle
members: ${members}
meets: 2 weeks
`,
    'map/scenarios/first-week.yaml': `name: The first week
group: onboarding
goal: The first order is placed without a call
steps:
  - {touchpoint: first-order}
participants:
  - {team: support, gain: Fewer calls about the form}
  - {team: sales, gain: Clients who recommend us}
`,
  };
}

function* findTeamsNotAtTheTable(model: Model): Iterable<Finding> {
  const teamsOf = teamsOfPeople(model);
  for (const { id, path: file, value } of inUse(model, 'scenario')) {
    const group = value.group === undefined ? undefined : model.get('group', value.group);
    if (!group) continue;
    const present = new Set((group.value.members ?? []).flatMap(teamsOf));
    for (const team of teamsConcerned(model, value)) {
      if (present.has(team) || !model.get('team', team)) continue;
      yield {
        message: {
          key: 'scenario-table/absent',
          values: {
            team: labelOf(model, 'team', team),
            group: labelOf(model, 'group', group.id),
            scenario: labelOf(model, 'scenario', id),
          },
        },
        location: { file, path: ['group'] },
        hints: [{ key: 'scenario-table/invite', values: { team: labelOf(model, 'team', team) } }],
        related: [
          {
            location: { file: group.path, path: ['members'] },
            message: { key: 'scenario-table/members', values: {} },
          },
        ],
        subject: `scenario/${id}`,
      };
    }
  }
}

/** Everybody who has a part in the path, and everybody to whom the scenario promises something. */
function teamsConcerned(model: Model, scenario: Scenario): ReadonlySet<string> {
  return new Set([
    ...teamsOnPath(model, scenario).map(({ team }) => team),
    ...(scenario.participants ?? []).map(({ team }) => team),
  ]);
}
