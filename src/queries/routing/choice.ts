import { type ConditionedRule, type Facts, missingFrom, type RouteCondition } from './conditions.ts';

/** What became of one rule, and why. */
export interface Considered {
  readonly rule: number;
  /** How many tags and keys it wants. */
  readonly specificity: number;
  /**
   * `won`; `tied`: as specific as another that leads elsewhere; `agreed`: as specific as the winner, and leads to the same
   * place; `outranked`: it matched, but another is more specific; `unmatched`: `missing` is not true.
   */
  readonly outcome: 'won' | 'tied' | 'agreed' | 'outranked' | 'unmatched';
  readonly missing: readonly RouteCondition[];
}

export interface Choice<Rule extends ConditionedRule> {
  /** The most specific rule that matches; in a tie the first of them. */
  readonly winner: Rule | undefined;
  /** The rules that tie; none where it is clear. */
  readonly tied: readonly number[];
  /** Every rule, in the order of the file. */
  readonly considered: readonly Considered[];
}

/** The most specific rule wins: all its tags and keys must match, and each counts one. */
export function chooseRule<Rule extends ConditionedRule>(rules: readonly Rule[], facts: Facts): Choice<Rule> {
  const judged = rules.map((rule) => ({ rule, missing: missingFrom(facts, rule) }));
  const best = mostSpecific(judged.flatMap(({ rule, missing }) => (missing.length === 0 ? [rule] : [])));
  const [winner] = best;
  const tied = tiedAmong(best);
  const outcomeOf = (rule: Rule): Considered['outcome'] => {
    if (!best.includes(rule)) return 'outranked';
    if (tied.length > 0) return 'tied';
    return rule === winner ? 'won' : 'agreed';
  };
  return {
    winner,
    tied,
    considered: judged.map(({ rule, missing }) => ({
      rule: rule.index,
      specificity: rule.conditions.length,
      outcome: missing.length > 0 ? 'unmatched' : outcomeOf(rule),
      missing,
    })),
  };
}

/** Of rules that match, those that no other is more specific than. */
export function mostSpecific<Rule extends ConditionedRule>(matched: readonly Rule[]): readonly Rule[] {
  const top = Math.max(-1, ...matched.map(({ conditions }) => conditions.length));
  return matched.filter(({ conditions }) => conditions.length === top);
}

/** The indexes of equally specific rules that lead to different places; none where they agree. */
export function tiedAmong(best: readonly ConditionedRule[]): readonly number[] {
  return best.some(({ target }) => target !== best[0]?.target) ? best.map(({ index }) => index) : [];
}
