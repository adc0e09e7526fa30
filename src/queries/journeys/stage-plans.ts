import type { Idea, Playbook, Scenario } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse, segmentsInUse } from '../common/in-use.ts';
import { handoffPlan } from '../handoffs/plan.ts';
import { inOrder } from '../handoffs/team-promises.ts';
import { ideasOfParts } from '../ideas/targets.ts';
import { journeyMap, type MapHandoff, type MapTeam } from '../map/map.ts';
import { type MetricHistory, metricHistories } from '../metrics/history.ts';
import { clientJourney, type JourneyStage, type JourneyStep } from './journey.ts';

/** Everything that belongs to one stage of the client's way. */
export interface StagePlan extends Pick<JourneyStage, 'id' | 'stage'> {
  /** From 1. */
  readonly number: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Who meets the client here, directly first, in the order of the map. */
  readonly teams: readonly MapTeam[];
  readonly steps: readonly StageStep[];
  /** Ideas that change the stage itself. */
  readonly ideas: readonly Item<Idea>[];
  readonly metrics: readonly MetricHistory[];
  readonly playbooks: readonly StagePlaybook[];
  /** In the order of time. */
  readonly handoffs: readonly MapHandoff[];
  readonly scenarios: readonly Item<Scenario>[];
}

export interface StageStep extends JourneyStep {
  /** Ideas that change the touchpoint and of which something may still come, or has come. */
  readonly ideas: readonly Item<Idea>[];
}

export interface StagePlaybook extends Item<Playbook> {
  /** Segments it is run for, named on either side, in the order of the segments; none is for all clients. */
  readonly forSegments: readonly string[];
}

/** Lays out all stages of a map, in the client's order. */
export function stagePlans(model: Model): readonly StagePlan[] {
  const { teams } = journeyMap(model);
  const { stages } = clientJourney(model);
  const ideas = ideasOfParts(model);
  const handoffs = inOrder(handoffPlan(model));
  const metrics = new Map(metricHistories(model).map((one) => [one.stage, one.metrics]));
  const playbooks = playbooksByStage(model);
  const scenarios = scenariosByStage(model);
  return stages.map(({ id, stage, steps }, index) => ({
    id,
    stage,
    number: index + 1,
    previous: stages[index - 1]?.id,
    next: stages[index + 1]?.id,
    teams: teams
      .filter(({ contacts }) => contacts.has(id))
      .sort((a, b) => Number(b.contacts.get(id) === 'direct') - Number(a.contacts.get(id) === 'direct')),
    steps: steps.map((step) => ({ ...step, ideas: ideas(`touchpoint/${step.id}`) })),
    ideas: ideas(`stage/${id}`),
    metrics: metrics.get(id) ?? [],
    playbooks: playbooks.get(id) ?? [],
    handoffs: handoffs.filter(({ handoff }) => handoff.stages.includes(id)),
    scenarios: scenarios.get(id) ?? [],
  }));
}

function playbooksByStage(model: Model): ReadonlyMap<string, readonly StagePlaybook[]> {
  const segments = segmentsInUse(model);
  return byStage(
    inUse(model, 'playbook').map((playbook) => ({
      ...playbook,
      forSegments: segments
        .filter(({ id, playbooks }) => playbook.value.segments?.includes(id) || playbooks?.includes(playbook.id))
        .map(({ id }) => id),
    })),
    ({ value }) => [value.stage],
  );
}

function scenariosByStage(model: Model): ReadonlyMap<string, readonly Item<Scenario>[]> {
  return byStage(inUse(model, 'scenario'), ({ value }) =>
    (value.steps ?? []).flatMap(({ touchpoint }) => model.get('touchpoint', touchpoint)?.value.stage ?? []),
  );
}

function byStage<T>(items: readonly T[], stagesOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const stage of new Set(stagesOf(item))) {
      const known = found.get(stage);
      if (known) known.push(item);
      else found.set(stage, [item]);
    }
  }
  return found;
}
