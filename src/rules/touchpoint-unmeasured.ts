import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import { isDraft } from '../queries/map/touchpoint-state.ts';
import { metricsByTouchpoint } from '../queries/metrics/touchpoint-metrics.ts';
import type { Finding, Rule } from './rule.ts';

export const touchpointUnmeasured: Rule = {
  id: 'touchpoint-unmeasured',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/touchpoints/offer.yaml': offer('') },
    good: { 'map/touchpoints/offer.yaml': offer('metrics: [first-order]\n') },
  },
  reach: { whole: ['touchpoint', 'metric', 'success-map'] },
  check: findUnmeasuredTouchpoints,
};

function offer(metrics: string): string {
  return `name: Offer by phone
stage: purchase
owner: sales
channels: [call]
client_does: Hears the price and decides
expectation: The price is the one on the site
reality: It is, except for old clients
${metrics}`;
}

function* findUnmeasuredTouchpoints(model: Model): Iterable<Finding> {
  const metrics = metricsByTouchpoint(model);
  const ofStage = metricsByStage(model);
  for (const { id, path: file, value } of inUse(model, 'touchpoint')) {
    if (metrics.get(id)?.length || isDraft(value)) continue;
    yield {
      message: { key: 'touchpoint-unmeasured/unmeasured', values: { touchpoint: labelOf(model, 'touchpoint', id) } },
      location: { file, path: ['name'] },
      hints: [
        {
          key: 'touchpoint-unmeasured/measure',
          values: { candidates: (ofStage.get(value.stage) ?? []).slice(0, 6), stage: value.stage },
        },
      ],
      subject: `touchpoint/${id}`,
    };
  }
}

function metricsByStage(model: Model): ReadonlyMap<string, readonly string[]> {
  const byStage = new Map<string, string[]>();
  for (const { id, value } of inUse(model, 'metric')) {
    const metrics = byStage.get(value.stage);
    if (metrics) metrics.push(id);
    else byStage.set(value.stage, [id]);
  }
  return byStage;
}
