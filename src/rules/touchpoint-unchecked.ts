import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import { isDraft, isUnchecked } from '../queries/map/touchpoint-state.ts';
import type { Finding, Rule } from './rule.ts';

export const touchpointUnchecked: Rule = {
  id: 'touchpoint-unchecked',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/touchpoints/first-order.yaml': firstOrder('') },
    good: { 'map/touchpoints/first-order.yaml': firstOrder('reality: It takes half an hour, two of ten give up\n') },
  },
  reach: { whole: ['touchpoint'] },
  check: findUncheckedTouchpoints,
};

function firstOrder(reality: string): string {
  return `name: First order
stage: onboarding
owner: support
channels: [site, call]
client_does: Places the first order
expectation: It takes ten minutes
${reality}metrics: [first-order]
`;
}

function* findUncheckedTouchpoints(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'touchpoint')) {
    if (!isUnchecked(value) || isDraft(value)) continue;
    yield {
      message: { key: 'touchpoint-unchecked/unchecked', values: { touchpoint: labelOf(model, 'touchpoint', id) } },
      location: { file, path: ['expectation'] },
      hints: [{ key: 'touchpoint-unchecked/look', values: {} }],
      subject: `touchpoint/${id}`,
    };
  }
}
