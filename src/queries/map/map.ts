import type { Handoff, Stage, Team, Touchpoint } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type TouchpointState, touchpointState } from './touchpoint-state.ts';

/** The journey map as data: what every picture and page of it is made from. Everything in the order it is shown. */
export interface JourneyMap {
  readonly name: string;
  readonly success: string;
  readonly stages: readonly MapStage[];
  /** Teams that meet the client directly first (above the line of visibility), each group by its first stage. */
  readonly teams: readonly MapTeam[];
  readonly touchpoints: readonly MapTouchpoint[];
  /** Numbered from 1, by the first stage they belong to. */
  readonly handoffs: readonly MapHandoff[];
}

export interface MapStage {
  readonly id: string;
  readonly stage: Stage;
  readonly touchpoints: readonly MapTouchpoint[];
}

export type Contact = 'direct' | 'indirect';

export interface MapTeam {
  readonly id: string;
  readonly team: Team;
  /** Meets the client directly in some stage. */
  readonly visible: boolean;
  /** By stage; none where the team does not meet the client. */
  readonly contacts: ReadonlyMap<string, Contact>;
}

export interface MapTouchpoint {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly state: TouchpointState;
}

export interface MapHandoff {
  readonly id: string;
  readonly number: number;
  readonly handoff: Handoff;
}

/** Lays out what the map's files say. Works on whatever is valid; the rest is for `validate` to report. */
export function journeyMap(model: Model): JourneyMap {
  const successMap = model.single('success-map')?.value;
  const stages = successMap?.stages ?? [];
  const rank = new Map(stages.map((stage, index) => [stage.id, index]));
  const rankOf = (stage: string | undefined): number => rank.get(stage ?? '') ?? stages.length;

  const touchpoints = model
    .all('touchpoint')
    .filter(({ value }) => value.retired === undefined)
    .map(({ id, value }): MapTouchpoint => ({ id, touchpoint: value, state: touchpointState(value) }))
    .sort((a, b) => compareTouchpoints(a, b, rankOf));

  const teams = model
    .all('team')
    .filter(({ value }) => value.retired === undefined)
    .map(({ id, value }): MapTeam => {
      const contacts = new Map(Object.entries(value.stages ?? {}).map(([stage, part]) => [stage, part.contact]));
      return { id, team: value, contacts, visible: [...contacts.values()].includes('direct') };
    })
    .sort(
      (a, b) =>
        Number(b.visible) - Number(a.visible) ||
        firstStage(a, rankOf) - firstStage(b, rankOf) ||
        (a.id < b.id ? -1 : 1),
    );

  const handoffs = model
    .all('handoff')
    .filter(({ value }) => value.retired === undefined)
    .sort(
      (a, b) =>
        Math.min(...a.value.stages.map(rankOf)) - Math.min(...b.value.stages.map(rankOf)) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, value }, index): MapHandoff => ({ id, number: index + 1, handoff: value }));

  return {
    name: model.settings.name,
    success: successMap?.success.statement ?? '',
    stages: stages.map((stage) => ({
      id: stage.id,
      stage,
      touchpoints: touchpoints.filter(({ touchpoint }) => touchpoint.stage === stage.id),
    })),
    teams,
    touchpoints,
    handoffs,
  };
}

function compareTouchpoints(a: MapTouchpoint, b: MapTouchpoint, rankOf: (stage: string | undefined) => number): number {
  return (
    rankOf(a.touchpoint.stage) - rankOf(b.touchpoint.stage) ||
    (a.touchpoint.order ?? Number.MAX_SAFE_INTEGER) - (b.touchpoint.order ?? Number.MAX_SAFE_INTEGER) ||
    (a.id < b.id ? -1 : 1)
  );
}

function firstStage(team: MapTeam, rankOf: (stage: string | undefined) => number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...[...team.contacts.keys()].map(rankOf));
}
