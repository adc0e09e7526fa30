import { defaults } from '../../model/gen/defaults.gen.ts';
import type { Model } from '../../model/model.ts';
import type { ToBe } from '../ideas/to-be.ts';
import { changesOf } from '../ideas/to-be-changes.ts';
import { journeyMap, type MapStage, type MapTouchpoint } from '../map/map.ts';
import { countIn } from '../map/touchpoint-state.ts';
import { type MapMetric, mapMetrics } from '../metrics/map-metrics.ts';
import { metricsByTouchpoint } from '../metrics/touchpoint-metrics.ts';

/** The way a client goes: what they were promised at each touchpoint against what they meet. */
export interface Journey {
  readonly name: string;
  readonly success: string;
  readonly stages: readonly JourneyStage[];
  /** Where it is the journey to be: what goes is still in it. */
  readonly toBe?: ToBe;
}

export interface JourneyStage extends Pick<MapStage, 'id' | 'stage'> {
  /** Its place on the way, from 1. */
  readonly number: number;
  readonly steps: readonly JourneyStep[];
}

export interface JourneyStep extends MapTouchpoint {
  /** How the client should feel, from -2 to 2. */
  readonly expected: number;
  /** How the client feels today, from -2 to 2; undefined where nobody knows. */
  readonly real: number | undefined;
  /** How the client will feel when the ideas have arrived; undefined where nobody knows, and where it goes. */
  readonly planned: number | undefined;
  readonly metrics: readonly MapMetric[];
}

/** Walks the map in the client's order. `only` takes one stage. */
export function clientJourney(model: Model, only?: string): Journey {
  return walk(model, undefined, only);
}

/** Walks the map as the ideas on their way will make it, what they take away included. */
export function toBeJourney(toBe: ToBe, only?: string): Journey & { readonly toBe: ToBe } {
  return { ...walk(toBe.overlaid, toBe, only), toBe };
}

function walk(model: Model, toBe: ToBe | undefined, only: string | undefined): Journey {
  const { name, success, stages } = journeyMap(model);
  const metrics = metricsById(model);
  const links = metricsByTouchpoint(model);
  const changes = changesOf(toBe);
  const step = (met: MapTouchpoint): JourneyStep => {
    const { touchpoint } = met;
    const change = changes.touchpoint(met.id);
    const isGone = change?.fate === 'gone';
    const expected = isGone ? change.before?.expected_emotion : touchpoint.expected_emotion;
    return {
      ...met,
      expected: expected ?? defaults.touchpoint.expected_emotion,
      real: change ? change.before?.emotion : touchpoint.emotion,
      planned: isGone ? undefined : touchpoint.emotion,
      metrics: (links.get(met.id) ?? []).flatMap((metric) => metrics.get(metric) ?? []),
    };
  };
  return {
    name,
    success,
    stages: stages
      .map(({ id, stage, touchpoints }, index) => ({ id, number: index + 1, stage, touchpoints }))
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, number, stage, touchpoints }) => ({ id, number, stage, steps: touchpoints.map(step) })),
  };
}

/** What there is along a way: of a journey to be, when the ideas have arrived. */
export interface JourneyCounts {
  readonly touchpoints: number;
  readonly gaps: number;
  readonly unchecked: number;
  /** Touchpoints at which the client feels worse than expected. */
  readonly below: number;
}

/** Counts what there is along a way, to be said in words. */
export function countJourney({ stages, toBe }: Journey): JourneyCounts {
  const changes = changesOf(toBe);
  const steps = stages.flatMap((stage) => stage.steps).filter(({ id }) => changes.touchpoint(id)?.fate !== 'gone');
  return {
    touchpoints: steps.length,
    gaps: countIn(steps, 'gap'),
    unchecked: countIn(steps, 'unchecked'),
    below: steps.filter(({ planned, expected }) => planned !== undefined && planned < expected).length,
  };
}

/** The parts of the map that a journey shows, as changes name them. */
export function journeyParts({ stages }: Journey): readonly string[] {
  return stages.flatMap(({ id, steps }) => [`stage/${id}`, ...steps.map((step) => `touchpoint/${step.id}`)]);
}

/** Every metric in use with its last value, by id. */
export function metricsById(model: Model): ReadonlyMap<string, MapMetric> {
  return new Map([...mapMetrics(model).byStage.values()].flat().map((metric) => [metric.id, metric]));
}
