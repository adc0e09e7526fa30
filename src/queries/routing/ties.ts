import { leastSituation, rulesByCondition, situationOfFacts } from './closure.ts';
import { type ClientSegments, type ConditionedRule, factKey, type Situation } from './conditions.ts';

/** Two rules, by index, that are equally specific and lead to different places. */
export interface RuleTie {
  readonly rules: readonly [number, number];
  /** The least that must be true of a case for both to match, with nothing more specific beside them. */
  readonly situation: Situation;
}

/** Rules with the very same conditions, in the order of the file. */
export function alikeRules(rules: readonly ConditionedRule[]): readonly (readonly ConditionedRule[])[] {
  const alike = new Map<string, ConditionedRule[]>();
  for (const rule of rules) {
    const conditions = rule.conditions.map(factKey).sort().join('\n');
    const same = alike.get(conditions);
    if (same) same.push(rule);
    else alike.set(conditions, [rule]);
  }
  return [...alike.values()];
}

/** Pairs of rules, by index, with the same conditions and different targets: the first such rule, and each that contradicts it. */
export function contradictingRules(rules: readonly ConditionedRule[]): readonly (readonly [number, number])[] {
  return alikeRules(rules).flatMap(([first, ...others]) =>
    others.flatMap((other) => (first && other.target !== first.target ? [[first.index, other.index] as const] : [])),
  );
}

/**
 * Every tie that a case could bring about between rules whose conditions differ, each with the least situation that
 * does. There are no others: a tie in any situation shows in the least one of its two rules.
 */
export function* possibleTies(rules: readonly ConditionedRule[], segments: ClientSegments): Generator<RuleTie> {
  const matching = rulesByCondition(rules);
  const firsts = alikeRules(rules).flatMap(([first]) => (first ? [first] : []));
  for (const [at, a] of firsts.entries()) {
    const specificity = a.conditions.length;
    for (const b of firsts.slice(at + 1)) {
      if (b.conditions.length !== specificity || b.target === a.target) continue;
      const facts = leastSituation([...a.conditions, ...b.conditions], segments);
      if (!facts || matching(facts).some(({ conditions }) => conditions.length > specificity)) continue;
      yield { rules: [a.index, b.index], situation: situationOfFacts(facts) };
    }
  }
}
