import { asMessage } from '../diagnostic.ts';
import type { Metric } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { inUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const unbalancedTime: Rule = {
  id: 'unbalanced-time',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'metrics/answer-time.yaml': answerTime('') },
    good: { 'metrics/answer-time.yaml': answerTime('balance: [first-order]\n') },
  },
  reach: { whole: ['metric'] },
  check: findUnbalancedTimes,
};

function answerTime(balance: string): string {
  return `name: Time to the first answer
unit: hours
better: lower
stage: onboarding
owner: ann
kind: time
source: {system: desk, status: collected}
${balance}review: month
`;
}

function* findUnbalancedTimes(model: Model): Iterable<Finding> {
  const metrics = inUse(model, 'metric');
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const partners = partnersOf(metrics);
  for (const { id, path: file, value } of metrics) {
    if (value.kind !== 'time') continue;
    const balance = [...(partners.get(id) ?? [])];
    // One that cannot be read, or is not there, is a finding of its own.
    if (balance.some((other) => byId.get(other)?.value.kind !== 'time')) continue;
    const candidates = metrics.filter((other) => other.value.kind !== 'time' && other.value.stage === value.stage);
    yield {
      message: asMessage(`unbalanced-time/${balance.length === 0 ? 'none' : 'same'}`, {
        metric: labelOf(model, 'metric', id),
        balance: balance.map((other) => labelOf(model, 'metric', other)),
      }),
      location: { file, path: [value.balance ? 'balance' : 'kind'] },
      hints: [{ key: 'unbalanced-time/name-one', values: { candidates: candidates.map((other) => other.id) } }],
      subject: `metric/${id}`,
    };
  }
}

/** What each metric is read together with. That two balance each other may be said on either side. */
function partnersOf(metrics: readonly Item<Metric>[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = partners.get(from);
    if (known) known.add(to);
    else partners.set(from, new Set([to]));
  };
  for (const { id, value } of metrics) {
    for (const written of value.balance ?? []) {
      const other = written;
      link(id, other);
      link(other, id);
    }
  }
  return partners;
}
