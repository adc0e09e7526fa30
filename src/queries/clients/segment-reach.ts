import type { Segment } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { inUse, segmentsInUse } from '../common/in-use.ts';

/**
 * What of the map a segment is known to go over, by part (`touchpoint/first-login`, `handoff/…`, `stage/…`,
 * `team/…`): the touchpoints of its scenarios and of those for all clients; at the stages of its playbooks the
 * touchpoints of the teams that act there; and what belongs to them. Segments of which nothing is known are left out.
 */
export function segmentReach(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    segmentsInUse(model).flatMap((segment): [string, ReadonlySet<string>][] => {
      const reach = reachOf(model, segment);
      return reach.size === 0 ? [] : [[segment.id, reach]];
    }),
  );
}

function reachOf(model: Model, segment: Segment): ReadonlySet<string> {
  const scenarios = inUse(model, 'scenario').filter(
    ({ value }) => value.segment === undefined || value.segment === segment.id,
  );
  const playbooks = inUse(model, 'playbook').filter(
    ({ id, value }) => value.segments?.includes(segment.id) || segment.playbooks?.includes(id),
  );
  const onPath = new Set(scenarios.flatMap(({ value }) => (value.steps ?? []).map(({ touchpoint }) => touchpoint)));
  const acting = new Set(
    playbooks.flatMap(({ value }) =>
      (value.steps ?? []).flatMap((step) => (step.team ? [`${value.stage} ${step.team}`] : [])),
    ),
  );
  const reach = new Set<string>();
  const meetings = new Set<string>();
  for (const { id, value } of inUse(model, 'touchpoint')) {
    if (!onPath.has(id) && !acting.has(`${value.stage} ${value.owner}`)) continue;
    reach.add(`touchpoint/${id}`).add(`stage/${value.stage}`).add(`team/${value.owner}`);
    for (const team of value.supported_by ?? []) reach.add(`team/${team}`);
    meetings.add(`${value.stage} ${value.owner}`);
  }
  for (const { value } of playbooks) {
    reach.add(`stage/${value.stage}`);
    for (const step of value.steps ?? []) {
      if (step.team) reach.add(`team/${step.team}`);
      if (step.handoff !== undefined) reach.add(`handoff/${step.handoff}`);
    }
  }
  for (const { id, value } of inUse(model, 'handoff')) {
    const sides = [value.from, ...value.to];
    const isOnTheWay = value.stages.some((stage) => sides.some((team) => meetings.has(`${stage} ${team}`)));
    if (isOnTheWay) reach.add(`handoff/${id}`);
  }
  return reach;
}
