import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const targetFromInside: Rule = {
  id: 'target-from-inside',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'metrics/first-order.yaml': firstOrder('') },
    good: {
      'metrics/first-order.yaml': firstOrder(
        'benchmark:\n  - {who: Median of similar vendors, value: 74, evidence: Yearly report of the association}\n',
      ),
    },
  },
  reach: { whole: ['metric'] },
  check: findInsideTargets,
};

function firstOrder(outside: string): string {
  return `name: Clients with a first order in a week
unit: "%"
better: higher
stage: onboarding
touchpoint: first-order
owner: ann
kind: share
source: {system: desk, status: collected}
targets:
  - {from: 2026-10, value: 80}
${outside}review: month
`;
}

function* findInsideTargets(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'metric')) {
    const { targets = [], expectation, benchmark = [] } = value;
    if (targets.length === 0 || expectation || benchmark.length > 0) continue;
    yield {
      message: { key: 'target-from-inside/alone', values: { metric: labelOf(model, 'metric', id) } },
      location: { file, path: ['targets'], at: 'key' },
      hints: [{ key: 'target-from-inside/look-outside', values: {} }],
      subject: `metric/${id}`,
    };
  }
}
