import type { Item, Model } from '../model/model.ts';
import type { Scenario, Touchpoint } from '../model/types.gen.ts';
import { metricsById } from './journey.ts';
import type { MapMetric } from './map-metrics.ts';
import { teamsOnPath } from './scenario-path.ts';

/** A service blueprint: a client's path, and what everybody does on it. */
export interface Blueprint {
  readonly id: string;
  readonly scenario: Scenario;
  /** The name of the segment. */
  readonly segment: string | undefined;
  readonly steps: readonly BlueprintStep[];
  /** Those who are named in the scenario, then the other teams on the path. */
  readonly participants: readonly BlueprintParticipant[];
}

export interface BlueprintStep {
  /** From 1, in the order of the path. */
  readonly number: number;
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly note: string | undefined;
}

export interface BlueprintParticipant {
  readonly team: string;
  readonly target: MapMetric | undefined;
  /** What the team wins; undefined where nobody has said. */
  readonly gain: string | undefined;
}

/** Lays out a scenario. Steps that lead to no touchpoint are left out: `validate` reports them. */
export function blueprintOf(model: Model, { id, value }: Item<Scenario>): Blueprint {
  const metrics = metricsById(model);
  const steps = (value.steps ?? []).flatMap(({ touchpoint: met, note }) => {
    const touchpoint = model.get('touchpoint', met);
    return touchpoint ? [{ id: touchpoint.id, touchpoint: touchpoint.value, note }] : [];
  });
  const named = (value.participants ?? []).map(({ team, target, gain }) => ({
    team: team.normalize('NFC'),
    target: target === undefined ? undefined : metrics.get(target.normalize('NFC')),
    gain,
  }));
  const others = teamsOnPath(model, value)
    .filter(({ team }) => !named.some((one) => one.team === team))
    .map(({ team }) => ({ team, target: undefined, gain: undefined }));
  const segments = model.single('segments')?.value.segments ?? [];
  return {
    id,
    scenario: value,
    segment: segments.find((segment) => segment.id === value.segment)?.name ?? value.segment,
    steps: steps.map((step, index) => ({ number: index + 1, ...step })),
    participants: [...named, ...others],
  };
}
