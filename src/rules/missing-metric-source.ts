import type { Location, Message } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { isAlive } from '../queries/common/idea-alive.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import { metricsByTouchpoint } from '../queries/metrics/touchpoint-metrics.ts';
import type { Finding, Rule } from './rule.ts';

export const missingMetricSource: Rule = {
  id: 'missing-metric-source',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'metrics/order-time.yaml': orderTime('') },
    good: {
      'metrics/order-time.yaml': orderTime(', idea: I-261110-9QW2Z'),
      'ideas/2026-11/I-261110-9QW2Z.yaml': `title: Write down when a form is opened and sent
text: Nobody knows how long the first order takes
status: received
author: ann
history:
  - {at: 2026-11-10, by: ann, to: received}
`,
    },
  },
  reach: { whole: ['metric', 'touchpoint', 'idea'] },
  check: findSourcesWithoutIdea,
};

function orderTime(idea: string): string {
  return `name: First orders without help
unit: "%"
better: higher
stage: onboarding
touchpoint: first-order
owner: ann
kind: share
source: {system: desk, status: missing${idea}}
review: month
`;
}

function* findSourcesWithoutIdea(model: Model): Iterable<Finding> {
  const touchpoints = touchpointByMetric(model);
  for (const metric of inUse(model, 'metric')) {
    const touchpoint = touchpoints.get(metric.id);
    if (metric.value.source.status !== 'missing' || touchpoint === undefined) continue;
    const names = {
      metric: labelOf(model, 'metric', metric.id),
      touchpoint: labelOf(model, 'touchpoint', touchpoint),
    };
    const lack = lackOf(model, metric, names);
    if (!lack) continue;
    yield {
      ...lack,
      hints: [{ key: 'missing-metric-source/name-one', values: {} }],
      subject: `metric/${metric.id}`,
    };
  }
}

/** What is wrong with the idea that should close the gap; nothing where one is on its way, or is a finding of its own. */
function lackOf(
  model: Model,
  { path: file, value: { source } }: Item<Metric>,
  names: { readonly metric: string; readonly touchpoint: string },
): { readonly message: Message; readonly location: Location } | undefined {
  if (source.idea === undefined) {
    return {
      message: { key: 'missing-metric-source/no-idea', values: names },
      location: { file, path: ['source', 'status'] },
    };
  }
  const status = model.get('idea', source.idea)?.value.status;
  if (status === undefined || isAlive(status)) return undefined;
  return {
    message: { key: 'missing-metric-source/over', values: { ...names, idea: source.idea, status } },
    location: { file, path: ['source', 'idea'] },
  };
}

/** The touchpoint that a metric tells about; of several the first. */
function touchpointByMetric(model: Model): ReadonlyMap<string, string> {
  const byMetric = new Map<string, string>();
  for (const [touchpoint, metrics] of metricsByTouchpoint(model)) {
    for (const metric of metrics) if (!byMetric.has(metric)) byMetric.set(metric, touchpoint);
  }
  return byMetric;
}
