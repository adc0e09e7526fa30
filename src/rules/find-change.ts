import type { Model } from '../model/model.ts';
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
 * What the rules find in one of the two states, as far as it can be another thing than in the other one: what they find
 * elsewhere they find in both.
 */
export function findWhereChanged(
  { before, after, difference }: Change,
  state: 'before' | 'after',
  asked: readonly AskedRule[],
): Found['byRule'] {
  const model = state === 'before' ? before : after;
  const concerned = (reach: EachReach): ReadonlySet<string> | 'everything' => concernedBy(difference, after, reach, []);
  const isOther = (question: Gathered): boolean => {
    const paths = concerned(question.reach);
    if (paths === 'everything') return true;
    if (paths.size === 0) return false;
    const [then, now] = [before, after].map((one) => JSON.stringify(factsIn(one, question, paths)));
    return then !== now;
  };
  const concernsWhole = (reach: WholeReach): boolean =>
    concernsAll(difference, reach) || (reach.gathered ?? []).some(isOther);
  return new Map(
    asked.map(({ rule }) => {
      const found = reachesOf(rule.reach).flatMap((reach): readonly Finding[] => {
        if (!reach.each) return concernsWhole(reach) ? [...rule.check(model)] : [];
        const paths = concerned(reach);
        if (paths === 'everything') return findInAll(model, rule, reach);
        return paths.size === 0 ? [] : findIn(model, rule, reach, paths);
      });
      return [rule.id, found];
    }),
  );
}
