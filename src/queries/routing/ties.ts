import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';
import { workByCase } from '../common/case-status.ts';
import { isAlive } from '../common/idea-alive.ts';
import { caseSituations } from './cases.ts';
import { mostSpecific, tiedAmong } from './choice.ts';
import { leastSituation, rulesByCondition, situationOfFacts } from './closure.ts';
import { type ClientSegments, type ConditionedRule, factKey, type Situation, situationFacts } from './conditions.ts';
import { routeIdea } from './routing.ts';
import type { RuleList } from './rule-text.ts';
import { type RoutingTable, routingTable } from './table.ts';

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

/** A case on which two rules of different owners are equally specific. */
export interface CaseTie {
  readonly id: string;
  readonly path: string;
  readonly rules: readonly number[];
  readonly situation: Situation;
}

/** Every existing case that routing cannot decide. */
export function caseTies(model: Model, table: RoutingTable): readonly CaseTie[] {
  const work = workByCase(model);
  const matching = rulesByCondition(table.rules);
  return model.all('case').flatMap((item: Item<Case>) => {
    const { id, path, value } = item;
    return caseSituations(model, value, work.get(id) ?? []).flatMap((situation): readonly CaseTie[] => {
      const matched = matching(situationFacts(situation, table.segments));
      const tied = tiedAmong(mostSpecific(matched)).toSorted((a, b) => a - b);
      return tied.length > 0 ? [{ id, path, rules: tied, situation }] : [];
    });
  });
}

/** Rules that tie on cases or ideas that are there. */
export interface ActualTie {
  /** Their indexes, in the order of the file. */
  readonly rules: readonly number[];
  /** The records, by id, without doubles. */
  readonly records: readonly { readonly id: string; readonly path: string }[];
}

/** A record that the rules of a list cannot decide about. */
export interface RecordTie {
  readonly id: string;
  readonly path: string;
  readonly list: RuleList;
  /** The indexes of the rules that tie, in the order of the file. */
  readonly rules: readonly number[];
}

/** Every tie that there is, on cases, and on ideas that nobody has routed yet, in the order of ids. */
export const recordTies = onceEach((model: Model): readonly RecordTie[] => {
  const table = routingTable(model);
  const cases = caseTies(model, table).map(({ id, path, rules }) => ({ id, path, list: 'rules', rules }) as const);
  return [...cases, ...ideaTies(model, table)];
});

/** The same ties by the rules that tie. */
export function actualTies(model: Model, list: RuleList): readonly ActualTie[] {
  const byRules = new Map<string, { rules: readonly number[]; records: Map<string, { id: string; path: string }> }>();
  for (const { id, path, rules, list: of } of recordTies(model)) {
    if (of !== list) continue;
    const key = rules.join();
    const tie = byRules.get(key) ?? { rules, records: new Map() };
    byRules.set(key, tie);
    tie.records.set(id, { id, path });
  }
  return [...byRules.values()].map(({ rules, records }) => ({ rules, records: [...records.values()] }));
}

function ideaTies(model: Model, table: RoutingTable): readonly RecordTie[] {
  if (table.ideas.length === 0) return [];
  return model.all('idea').flatMap(({ id, path, value }) => {
    if (value.route || !isAlive(value.status)) return [];
    const { tied } = routeIdea(table, value.tags ?? []);
    return tied.length > 0 ? [{ id, path, list: 'ideas' as const, rules: tied }] : [];
  });
}
