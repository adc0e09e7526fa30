import type { Phrases } from '../../../locales/phrases.ts';
import type { Idea } from '../../../model/gen/types.gen.ts';
import type { Item, Model } from '../../../model/model.ts';
import { monitorClock } from '../../../queries/common/clock.ts';
import { type Names, namesOf } from '../../../queries/common/names.ts';
import { handoffPlan } from '../../../queries/handoffs/plan.ts';
import { type TeamPromises, teamPromises } from '../../../queries/handoffs/team-promises.ts';
import { handoffTroubles } from '../../../queries/handoffs/troubles.ts';
import { mapDifferences, type PartDifference } from '../../../queries/ideas/map-differences.ts';
import { ideasOfParts } from '../../../queries/ideas/targets.ts';
import { toBeMap } from '../../../queries/ideas/to-be.ts';
import { type StagePlan, stagePlans } from '../../../queries/journeys/stage-plans.ts';
import { type JourneyMap, journeyMap } from '../../../queries/map/map.ts';
import { type MetricHistory, metricHistories } from '../../../queries/metrics/history.ts';
import { metricsByTouchpoint } from '../../../queries/metrics/touchpoint-metrics.ts';
import { withoutIdeas } from '../../../queries/public/without-ideas.ts';
import { type ClientVoice, clientVoice } from '../../../queries/voice/client-voice.ts';
import { troubleText } from '../../trouble-text.ts';
import { type Html, html } from '../markup.ts';

/** What the page is made from. */
export interface SiteRequest {
  readonly model: Model;
  /** The moment the page speaks of. */
  readonly now: number;
  readonly phrases: Phrases;
  /** The page is for everybody, and `model` holds what may leave the house: no plans, no ideas, nothing that waits. */
  readonly isPublic?: boolean;
}

/** What the page leads to under an address of its own. */
export type CardKind = 'touchpoint' | 'handoff' | 'team' | 'idea' | 'metric' | 'stage';

/** Everything that is asked of the workspace, indexed once. */
export interface Indexed extends SiteRequest {
  readonly names: Names;
  /** Names on the map to be: what ideas add has one too. */
  readonly namesLater: Names;
  readonly today: string;
  readonly map: JourneyMap;
  readonly later: ReturnType<typeof toBeMap>;
  readonly parts: ReturnType<typeof partsOf>;
  readonly stages: readonly StagePlan[];
  readonly metrics: ReadonlyMap<string, MetricHistory>;
  metricsOf(touchpoint: string): readonly MetricHistory[];
  /** What is wrong with a hand-off, in sentences. */
  troublesOf(handoff: string): readonly string[];
  /** Who speaks of what; a page for everybody does not tell. */
  readonly voices: ClientVoice | undefined;
  promises(team: string): TeamPromises;
  /** Ideas whose changes name a part, that came to something or still may. */
  ideasOf(part: string): readonly Item<Idea>[];
  differenceOf(part: string): PartDifference | undefined;
  /** A link to what the page says of a thing; its name alone where the page says nothing. */
  link(kind: CardKind, id: string): Html;
}

/** Asks the workspace everything once. */
export function indexSite(request: SiteRequest): Indexed {
  const { model, phrases, now, isPublic = false } = request;
  const names = namesOf(model);
  const map = journeyMap(model);
  const later = toBeMap(isPublic ? withoutIdeas(model) : model);
  const clock = monitorClock(model, now);
  const { today } = clock;
  const metrics = new Map(
    metricHistories(model).flatMap((stage) => stage.metrics.map((metric) => [metric.id, metric] as const)),
  );
  const ofTouchpoint = metricsByTouchpoint(model);
  const numbers = new Map(map.handoffs.map(({ id, number }) => [id, number]));
  const troubles = handoffTroubles(model, today);
  const differences = new Map(mapDifferences(later.toBe).map((one) => [one.part, one]));
  const namesLater = namesOf(later.toBe.overlaid);
  return {
    ...request,
    names,
    namesLater,
    today,
    map,
    later,
    parts: partsOf(map, later),
    stages: stagePlans(model),
    metrics,
    metricsOf: (touchpoint) => (ofTouchpoint.get(touchpoint) ?? []).flatMap((id) => metrics.get(id) ?? []),
    troublesOf: (id) => (troubles.get(id) ?? []).map((trouble) => troubleText(trouble, names, phrases, numbers)),
    voices: isPublic ? undefined : clientVoice(model, clock),
    promises: teamPromises(handoffPlan(model)),
    ideasOf: ideasOfParts(model),
    differenceOf: (part) => differences.get(part),
    link: linksTo(request, later, namesLater, metrics),
  };
}

/** What the page has cards for: everything of the map as it is today, and what ideas bring in as it will be. */
function partsOf(
  map: JourneyMap,
  later: JourneyMap,
): Pick<JourneyMap, 'stages' | 'touchpoints' | 'handoffs' | 'teams'> {
  const asToday = <T extends { readonly id: string }>(items: readonly T[], today: readonly T[]): readonly T[] => {
    const known = new Map(today.map((item) => [item.id, item]));
    return items.map((item) => known.get(item.id) ?? item);
  };
  return {
    stages: asToday(later.stages, map.stages),
    touchpoints: asToday(later.touchpoints, map.touchpoints),
    handoffs: asToday(later.handoffs, map.handoffs),
    teams: asToday(later.teams, map.teams),
  };
}

function linksTo(
  { model, isPublic = false }: SiteRequest,
  later: JourneyMap,
  names: Names,
  metrics: ReadonlyMap<string, MetricHistory>,
): Indexed['link'] {
  const shown: Readonly<Record<CardKind, ReadonlyMap<string, string>>> = {
    touchpoint: new Map(later.touchpoints.map(({ id, touchpoint }) => [id, touchpoint.name])),
    handoff: new Map(later.handoffs.map(({ id, handoff }) => [id, handoff.name])),
    team: new Map(later.teams.map(({ id, team }) => [id, team.name])),
    stage: new Map(later.stages.map(({ id, stage }) => [id, stage.name])),
    idea: new Map(model.all('idea').map(({ id, value }) => [id, value.title])),
    metric: new Map([...metrics].map(([id, { metric }]) => [id, metric.name])),
  };
  return (kind, id) => {
    const name = shown[kind].get(id);
    if (name !== undefined && kind === 'idea' && isPublic) return html`${name}`;
    if (name !== undefined) return html`<a href="${`#${kind}/${id}`}">${name}</a>`;
    return html`${kind === 'team' ? names.team(id) : kind === 'stage' ? names.stage(id) : id}`;
  };
}
