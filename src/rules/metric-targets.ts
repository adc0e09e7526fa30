import { asMessage, type Message } from '../diagnostic.ts';
import { parsePeriod } from '../model/calendar/period.ts';
import type { Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const metricTargets: Rule = {
  id: 'metric-targets',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'metrics/first-order.yaml': firstOrder('2027-01, value: 85}\n  - {from: 2026-10') },
    good: { 'metrics/first-order.yaml': firstOrder('2026-10, value: 80}\n  - {from: 2027-01') },
  },
  reach: { whole: ['metric'] },
  check: findMuddledTargets,
};

function firstOrder(periods: string): string {
  return `name: Clients with a first order in a week
unit: "%"
better: higher
stage: onboarding
touchpoint: first-order
owner: ann
kind: share
source: {system: desk, status: collected}
targets:
  - {from: ${periods}, value: 85}
expectation: {value: 90, evidence: Interviews in September}
review: month
`;
}

function* findMuddledTargets(model: Model): Iterable<Finding> {
  for (const { id, path: file, value } of inUse(model, 'metric')) {
    const targets = (value.targets ?? []).map(({ from }, index) => ({
      from,
      start: parsePeriod(from)?.start,
      location: { file, path: ['targets', index, 'from'] },
    }));
    for (const [index, { from, start, location }] of targets.entries()) {
      const says = (message: Message): Finding => ({ message, location, subject: `metric/${id}` });
      const metric = labelOf(model, 'metric', id);
      const earlier = targets.slice(0, index);
      const same = earlier.find((other) => other.start === start);
      const later = earlier.find((other) => start !== undefined && other.start !== undefined && other.start > start);
      if (start === undefined) yield says({ key: 'metric-targets/no-period', values: { metric, from } });
      else if (same) {
        const first = { location: same.location, message: asMessage('hint/first-here', {}) };
        yield {
          ...says({ key: 'metric-targets/twice', values: { metric, from, first: same.from } }),
          related: [first],
        };
      } else if (later) yield says({ key: 'metric-targets/order', values: { metric, from, after: later.from } });
    }
  }
}
