import type { MetricHistory } from './history.ts';

/** Two metrics that are read together, so that one does not win at the other's cost. */
export interface BalancePair {
  readonly metric: MetricHistory;
  readonly other: MetricHistory;
  /** `cost`: one got better while the other got worse. `unknown`: one of them has no two values yet. */
  readonly verdict: 'cost' | 'both-better' | 'both-worse' | 'steady' | 'unknown';
}

/** Every pair once, whichever side names the other; those that cost something first. */
export function balancePairs(metrics: readonly MetricHistory[]): readonly BalancePair[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const seen = new Set<string>();
  const pairs = metrics.flatMap((metric) =>
    (metric.metric.balance ?? []).flatMap((id): readonly BalancePair[] => {
      const other = byId.get(id);
      const key = JSON.stringify([metric.id, other?.id].sort());
      if (!other || other === metric || seen.has(key)) return [];
      seen.add(key);
      return [{ metric, other, verdict: verdictOf(metric, other) }];
    }),
  );
  return pairs.sort((a, b) => Number(b.verdict === 'cost') - Number(a.verdict === 'cost'));
}

function verdictOf({ trend: one }: MetricHistory, { trend: two }: MetricHistory): BalancePair['verdict'] {
  if (!one || !two) return 'unknown';
  if (one.is === 'same' || two.is === 'same') return 'steady';
  if (one.is !== two.is) return 'cost';
  return one.is === 'better' ? 'both-better' : 'both-worse';
}
