import type { Model } from '../model/model.ts';
import { labelOf } from '../queries/common/names.ts';
import { gapsWithoutIdea } from '../queries/ideas/gaps.ts';
import type { Finding, Rule } from './rule.ts';

export const gapWithoutIdea: Rule = {
  id: 'gap-without-idea',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'map/touchpoints/first-order.yaml': firstOrder() },
    good: {
      'map/touchpoints/first-order.yaml': firstOrder(),
      'ideas/2026-11/I-261110-9QW2Z.yaml': `title: Look the tax number up
text: Clients should type their name, and the form finds the number
status: received
author: ann
changes:
  - change: touchpoint/first-order
    set: {reality: It takes ten minutes, barrier: null}
history:
  - {at: 2026-11-10, by: ann, to: received}
`,
    },
  },
  reach: { whole: ['touchpoint', 'idea'] },
  check: findOpenGaps,
};

function firstOrder(): string {
  return `name: First order
stage: onboarding
owner: support
channels: [site, call]
client_does: Places the first order
expectation: It takes ten minutes
reality: It takes half an hour
barrier: The form wants a tax number that nobody knows by heart
metrics: [first-order]
`;
}

function* findOpenGaps(model: Model): Iterable<Finding> {
  for (const { touchpoint, over } of gapsWithoutIdea(model)) {
    const { id, path: file } = touchpoint;
    yield {
      message: { key: 'gap-without-idea/open', values: { touchpoint: labelOf(model, 'touchpoint', id) } },
      location: { file, path: ['barrier'] },
      hints: [{ key: 'gap-without-idea/change', values: { id } }],
      related: over.map((idea) => ({
        location: { file: idea.path, path: ['status'] },
        message: { key: 'gap-without-idea/over', values: { idea: idea.id, status: idea.status } },
      })),
      subject: `touchpoint/${id}`,
    };
  }
}
