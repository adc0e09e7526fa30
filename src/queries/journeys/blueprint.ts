import type { BackstageAction, Scenario, Touchpoint } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { nameOf } from '../common/names.ts';
import type { ToBe, ToBeMark } from '../ideas/to-be.ts';
import { changesOf, type PartChange } from '../ideas/to-be-changes.ts';
import type { MapMetric } from '../metrics/map-metrics.ts';
import { metricsById } from './journey.ts';
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
  /** Where it is the blueprint to be: what goes is still in it. */
  readonly toBe?: ToBe;
}

export interface BlueprintStep {
  /** From 1, in the order of the path. */
  readonly number: number;
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly note: string | undefined;
  /** What goes on behind the scenes; what ideas take away comes last. */
  readonly acts: readonly BlueprintAct[];
}

/** What a team does that the client does not see. */
export interface BlueprintAct extends BackstageAction {
  /** What ideas do to it; undefined where it stays, and where the whole step is new or goes. */
  readonly fate: ToBeMark['fate'] | undefined;
  /** Where ideas change it: as it is today. */
  readonly before: BackstageAction | undefined;
}

export interface BlueprintParticipant {
  readonly team: string;
  readonly target: MapMetric | undefined;
  /** What the team wins; undefined where nobody has said. */
  readonly gain: string | undefined;
}

/** Lays out a scenario. Steps that lead to no touchpoint are left out: `validate` reports them. */
export function blueprintOf(model: Model, scenario: Item<Scenario>): Blueprint {
  return layOut(model, scenario, undefined);
}

/** The same as the ideas on their way will make it, what they take away included. */
export function toBeBlueprint(toBe: ToBe, scenario: Item<Scenario>): Blueprint & { readonly toBe: ToBe } {
  return { ...layOut(toBe.overlaid, scenario, toBe), toBe };
}

function layOut(model: Model, { id, value }: Item<Scenario>, toBe: ToBe | undefined): Blueprint {
  const changes = changesOf(toBe);
  const metrics = metricsById(model);
  const steps = (value.steps ?? []).flatMap(({ touchpoint: met, note }) => {
    const touchpoint = model.get('touchpoint', met);
    if (!touchpoint) return [];
    const acts = actsOf(touchpoint.value, changes.touchpoint(touchpoint.id));
    return [{ id: touchpoint.id, touchpoint: touchpoint.value, note, acts }];
  });
  const named = (value.participants ?? []).map(({ team, target, gain }) => ({
    team,
    target: target === undefined ? undefined : metrics.get(target),
    gain,
  }));
  const others = teamsOnPath(model, value)
    .filter(({ team }) => !named.some((one) => one.team === team))
    .map(({ team }) => ({ team, target: undefined, gain: undefined }));
  return {
    id,
    scenario: value,
    segment: value.segment === undefined ? undefined : (nameOf(model, 'segment', value.segment) ?? value.segment),
    steps: steps.map((step, index) => ({ number: index + 1, ...step })),
    participants: [...named, ...others],
  };
}

/** The parts of the map that a blueprint shows, as changes name them: its touchpoints, then the teams behind them. */
export function blueprintParts({ steps, participants }: Blueprint): readonly string[] {
  const teams = steps.flatMap(({ touchpoint: { owner, supported_by: support = [] }, acts }) => [
    owner,
    ...support,
    ...acts.map(({ team }) => team),
  ]);
  return [
    ...steps.map(({ id }) => `touchpoint/${id}`),
    ...[...teams, ...participants.map(({ team }) => team)].map((team) => `team/${team}`),
  ];
}

/** What teams will do behind a touchpoint against what they do today; the same team's next act takes the place of its old one. */
function actsOf(
  { backstage: later = [] }: Touchpoint,
  change: PartChange<Touchpoint> | undefined,
): readonly BlueprintAct[] {
  if (change?.fate !== 'changed') return later.map((act) => ({ ...act, fate: undefined, before: undefined }));
  const isSame = (a: BackstageAction, b: BackstageAction): boolean =>
    a.team === b.team && a.does === b.does && a.system === b.system;
  const old = (change.before?.backstage ?? []).filter((act) => !later.some((one) => isSame(one, act)));
  const acts = later.map((act): BlueprintAct => {
    if (change.before?.backstage?.some((one) => isSame(one, act)))
      return { ...act, fate: undefined, before: undefined };
    const at = old.findIndex(({ team }) => team === act.team);
    if (at === -1) return { ...act, fate: 'new', before: undefined };
    return { ...act, fate: 'changed', before: old.splice(at, 1)[0] };
  });
  return [...acts, ...old.map((act): BlueprintAct => ({ ...act, fate: 'gone', before: undefined }))];
}
