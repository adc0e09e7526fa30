import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import type { Finding, Rule } from './rule.ts';

export const successUnmeasured: Rule = {
  id: 'success-unmeasured',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/success-map.yaml': successMeasuredBy('[]') },
    good: { 'map/success-map.yaml': successMeasuredBy('[first-order]') },
  },
  reach: { whole: ['success-map'] },
  check: findUnmeasuredSuccess,
};

function successMeasuredBy(metrics: string): string {
  return `success:
  statement: The client ships their first order within a week
  measured_by: ${metrics}
stages:
  - {id: purchase, name: Purchase, goal: The client has signed}
  - id: onboarding
    name: Onboarding
    goal: The client has shipped an order
    risks: [{risk: Addresses are typed twice, prevention: Bring them in from a sheet}]
`;
}

/** A map that only begins, without a touchpoint and without a metric, has nothing yet to measure with. */
function* findUnmeasuredSuccess(model: Model): Iterable<Finding> {
  const map = model.single('success-map');
  if (!map || (map.value.success.measured_by ?? []).length > 0) return;
  const metrics = inUse(model, 'metric').map(({ id }) => id);
  if (metrics.length === 0 && inUse(model, 'touchpoint').length === 0) return;
  yield {
    message: { key: 'success-unmeasured/unmeasured', values: { statement: map.value.success.statement } },
    location: { file: map.path, path: ['success', 'statement'] },
    hints: [{ key: 'success-unmeasured/measure', values: { candidates: metrics.slice(0, 6) } }],
    subject: 'success-map/success-map',
  };
}
