import { defaults } from '../model/defaults.gen.ts';
import type { Model } from '../model/model.ts';
import { journeyMap, type MapStage, type MapTouchpoint } from './map.ts';
import { type MapMetric, mapMetrics } from './map-metrics.ts';
import { metricsByTouchpoint } from './touchpoint-metrics.ts';

/** The way a client goes: what they were promised at each touchpoint against what they meet. */
export interface Journey {
  readonly name: string;
  readonly success: string;
  readonly stages: readonly JourneyStage[];
}

export interface JourneyStage extends Pick<MapStage, 'id' | 'stage'> {
  /** Its place on the way, from 1. */
  readonly number: number;
  readonly steps: readonly JourneyStep[];
}

export interface JourneyStep extends MapTouchpoint {
  /** How the client should feel, from -2 to 2. */
  readonly expected: number;
  /** How the client feels, from -2 to 2; undefined where nobody knows. */
  readonly real: number | undefined;
  readonly metrics: readonly MapMetric[];
}

/** Walks the map in the client's order. `only` takes one stage. */
export function clientJourney(model: Model, only?: string): Journey {
  const { name, success, stages } = journeyMap(model);
  const metrics = metricsById(model);
  const links = metricsByTouchpoint(model);
  return {
    name,
    success,
    stages: stages
      .map(({ id, stage, touchpoints }, index) => ({ id, number: index + 1, stage, touchpoints }))
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, number, stage, touchpoints }) => ({
        id,
        number,
        stage,
        steps: touchpoints.map((met) => ({
          ...met,
          expected: met.touchpoint.expected_emotion ?? defaults.touchpoint.expected_emotion,
          real: met.touchpoint.emotion,
          metrics: (links.get(met.id) ?? []).flatMap((metric) => metrics.get(metric) ?? []),
        })),
      })),
  };
}

/** Every metric in use with its last value, by id. */
export function metricsById(model: Model): ReadonlyMap<string, MapMetric> {
  return new Map([...mapMetrics(model).byStage.values()].flat().map((metric) => [metric.id, metric]));
}
