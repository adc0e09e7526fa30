import { asMessage, type Message } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import { methodOf } from '../model/metric-method.ts';
import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { isWhole, weightSum } from '../queries/statistics/csi.ts';
import type { Finding, Rule } from './rule.ts';

export const metricMethod: Rule = {
  id: 'metric-method',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'metrics/csi.yaml': index('{speed: 0.25, price: 0.35, words: 0.15, care: 0.15}') },
    good: { 'metrics/csi.yaml': index('{speed: 0.25, price: 0.35, words: 0.2, care: 0.2}') },
  },
  reach: { each: ['metric'] },
  check: findWrongMethods,
};

function index(weights: string): string {
  return `name: What matters to clients
unit: of 100
better: higher
stage: onboarding
owner: ann
kind: csi
method: index
source: {system: desk, status: collected}
scale: {min: 1, max: 7}
weights: ${weights}
by: [part]
review: month
`;
}

function* findWrongMethods(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'metric')) {
    for (const [field, message] of wrongWith(value)) {
      yield { message, location: { file, path: [field] }, subject: `metric/${id}` };
    }
  }
}

function* wrongWith(metric: Metric): Iterable<readonly [field: keyof Metric, message: Message]> {
  const { kind, method, weights, scale, by = [], computed, top } = metric;
  const used = methodOf(metric);
  if (kind === 'nps' && method) yield ['method', { key: 'metric-method/nps', values: { method } }];
  const given = Object.values(weights ?? {});
  // As many digits as tell it from 1.
  if (weights && !isWhole(given)) {
    yield ['weights', { key: 'metric-method/weights', values: { sum: Number(weightSum(given).toFixed(6)) } }];
  }
  if (used === 'index') {
    if (!weights) yield ['method', { key: 'metric-method/no-weights', values: {} }];
    if (!scale) yield ['method', { key: 'metric-method/no-scale', values: {} }];
    if (!by.includes('part')) yield ['method', { key: 'metric-method/no-parts', values: {} }];
    if (computed) yield ['computed', { key: 'metric-method/not-from-cases', values: {} }];
  }
  if (top === undefined) return;
  if (used !== 'share') yield ['top', { key: 'metric-method/idle-top', values: { method: used } }];
  else if (scale && (top < scale.min || top > scale.max)) {
    yield ['top', asMessage('metric-method/top', { top, ...scale })];
  }
}
