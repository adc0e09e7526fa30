import type { Scenario } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';

/** How a team comes to be on a scenario's path. */
export interface TeamOnPath {
  readonly team: string;
  /** The first touchpoint of the path that it has a part in, and the step that leads there. */
  readonly step: number;
  readonly touchpoint: string;
}

/**
 * The teams a client on this path depends on, in the order in which they come in: who owns or supports its
 * touchpoints, and who works for them behind the scenes.
 */
export function teamsOnPath(model: Model, scenario: Scenario): readonly TeamOnPath[] {
  const teams = new Map<string, TeamOnPath>();
  for (const [step, { touchpoint }] of (scenario.steps ?? []).entries()) {
    const value = model.get('touchpoint', touchpoint)?.value;
    if (!value) continue;
    const involved = [value.owner, ...(value.supported_by ?? []), ...(value.backstage ?? []).map(({ team }) => team)];
    for (const team of involved) {
      if (!teams.has(team)) teams.set(team, { team, step, touchpoint });
    }
  }
  return [...teams.values()];
}
