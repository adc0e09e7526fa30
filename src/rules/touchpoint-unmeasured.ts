import type { Model } from '../model/model.ts';
import { inUse } from '../views/in-use.ts';
import { labelOf } from '../views/labels.ts';
import { metricsByTouchpoint } from '../views/touchpoint-metrics.ts';
import type { Finding, Rule } from './rule.ts';

export const touchpointUnmeasured: Rule = {
  id: 'touchpoint-unmeasured',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/touchpoints/offer.yaml': offer('') },
    good: { 'map/touchpoints/offer.yaml': offer('metrics: [first-order]\n') },
  },
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
  for (const { id, path: file, value } of inUse(model, 'touchpoint')) {
    if (metrics.get(id)?.length) continue;
    const candidates = inUse(model, 'metric').filter((metric) => metric.value.stage === value.stage);
    yield {
      message: { key: 'touchpoint-unmeasured/unmeasured', values: { touchpoint: labelOf(model, 'touchpoint', id) } },
      location: { file, path: ['name'] },
      hints: [
        {
          key: 'touchpoint-unmeasured/measure',
          values: { candidates: candidates.slice(0, 6).map((metric) => metric.id), stage: value.stage },
        },
      ],
      subject: `touchpoint/${id}`,
    };
  }
}
