import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import { teamsOnPath } from '../queries/journeys/scenario-path.ts';
import type { Finding, Rule } from './rule.ts';

export const scenarioGain: Rule = {
  id: 'scenario-gain',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/scenarios/first-week.yaml': firstWeek('') },
    good: {
      'map/scenarios/first-week.yaml': firstWeek(`participants:
  - {team: support, target: first-order, gain: Fewer calls about the form}
`),
    },
  },
  reach: { whole: ['scenario', 'touchpoint', 'team'] },
  check: findTeamsWithoutGain,
};

function firstWeek(participants: string): string {
  return `name: The first week
goal: The first order is placed without a call
steps:
  - {touchpoint: first-order}
${participants}`;
}

function* findTeamsWithoutGain(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'scenario')) {
    const winning = new Set((value.participants ?? []).map(({ team }) => team));
    for (const { team, step, touchpoint } of teamsOnPath(model, value)) {
      if (winning.has(team)) continue;
      yield {
        message: {
          key: 'scenario-gain/none',
          values: {
            team: labelOf(model, 'team', team),
            touchpoint: labelOf(model, 'touchpoint', touchpoint),
            scenario: labelOf(model, 'scenario', id),
          },
        },
        location: { file, path: ['steps', step, 'touchpoint'] },
        hints: [{ key: 'scenario-gain/write', values: { id: team } }],
        subject: `scenario/${id}`,
      };
    }
  }
}
