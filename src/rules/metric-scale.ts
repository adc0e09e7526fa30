import { asMessage, type Message } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import type { Model } from '../model/model.ts';
import { hasForeignScale, npsScale, scoreScale } from '../model/score-scale.ts';
import { inUse } from '../queries/common/in-use.ts';
import type { Finding, Rule } from './rule.ts';

export const metricScale: Rule = {
  id: 'metric-scale',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'metrics/nps.yaml': recommending('{min: 1, max: 5}') },
    good: { 'metrics/nps.yaml': recommending('{min: 0, max: 10}') },
  },
  reach: { whole: ['metric'] },
  check: findWrongScales,
};

function recommending(scale: string): string {
  return `name: Would recommend us
unit: points
better: higher
stage: onboarding
owner: ann
kind: nps
source: {system: desk, status: collected}
computed: {from: cases, score: nps}
scale: ${scale}
review: month
`;
}

type Wrong = Pick<Finding, 'message' | 'hints'> & { readonly path: readonly string[] };

function* findWrongScales(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'metric')) {
    for (const { path, ...said } of wrongWith(model, value)) {
      yield { ...said, location: { file, path }, subject: `metric/${id}` };
    }
  }
}

function wrongWith(model: Model, metric: Metric): readonly Wrong[] {
  const { scale, computed } = metric;
  const npsHint: Message = { key: 'metric-scale/write', values: { ...npsScale } };
  if (scale && scale.min >= scale.max) {
    return [{ message: { key: 'metric-scale/upside-down', values: { ...scale } }, path: ['scale'] }];
  }
  if (scale && hasForeignScale(metric)) {
    return [{ message: { key: 'metric-scale/nps', values: { ...scale } }, path: ['scale'], hints: [npsHint] }];
  }
  if (!computed) return [];
  if (!scale) {
    const hints = metric.kind === 'nps' ? [npsHint] : [];
    return [{ message: { key: 'metric-scale/none', values: {} }, path: ['computed'], hints }];
  }
  // The marks may be those of another metric: a figure is reckoned on the scale that they were given on.
  const asked = model.get('metric', computed.score)?.value;
  const other = asked && scoreScale(asked);
  if (!other || (other.min === scale.min && other.max === scale.max)) return [];
  const values = { score: computed.score, ...other };
  return [{ message: asMessage('metric-scale/other', values), path: ['scale'] }];
}
