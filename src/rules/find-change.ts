import type { Model } from '../model/model.ts';
import { onceEach } from '../once.ts';
import { concernedBy, concernsAll, type Difference } from './difference.ts';
import type { AskedRule, Found } from './find.ts';
import { factsIn, findIn, findInAll } from './find-in.ts';
import { type EachReach, type Gathered, reachesOf, type WholeReach } from './reach.ts';
import type { Finding } from './rule.ts';

/** Two states of a workspace, and what differs between them. */
export interface Change {
  readonly before: Model;
  readonly after: Model;
  readonly difference: Difference;
}

/**
 * What the rules find in either of the two states, as far as it can be another thing than in the other one: what they
 * find elsewhere they find in both.
 */
export function findingWhereChanged(
  { before, after, difference }: Change,
  asked: readonly AskedRule[],
): (state: 'before' | 'after') => Found['byRule'] {
  // Asked by several rules and for both states, and worked out once.
  const concerned = onceEach((reach: EachReach) => concernedBy(difference, after, reach, []));
  const differs = onceEach((question: Gathered): boolean => {
    const paths = concerned(question.reach);
    if (paths === 'everything') return true;
    const [then, now] = [before, after].map((model) => JSON.stringify(factsIn(model, question, paths)));
    return then !== now;
  });
  const concernsWhole = (reach: WholeReach): boolean =>
    concernsAll(difference, reach) || (reach.gathered ?? []).some(differs);
  return (state) => {
    const model = state === 'before' ? before : after;
    return new Map(
      asked.map(({ rule }) => {
        const found = reachesOf(rule.reach).flatMap((reach): readonly Finding[] => {
          if (!reach.each) return concernsWhole(reach) ? [...rule.check(model)] : [];
          const paths = concerned(reach);
          return paths === 'everything' ? findInAll(model, rule, reach) : findIn(model, rule, reach, paths);
        });
        return [rule.id, found];
      }),
    );
  };
}
