import type { Model } from '../model/model.ts';
import { type RuleList, ruleNumber, rulePlace, situationText } from '../queries/routing/rule-text.ts';
import { type RoutingTable, routingTable } from '../queries/routing/table.ts';
import { actualTies, possibleTies, type RuleTie } from '../queries/routing/ties.ts';
import { gatheredTies } from './gathered.ts';
import type { Finding, Rule } from './rule.ts';

export const routingPossibleTie: Rule = {
  id: 'routing-possible-tie',
  severity: 'warning',
  preset: 'strict',
  example: {
    bad: twoRules('{tags: [prices], owner: dan}', '{source: survey, owner: bob}'),
    good: twoRules('{tags: [prices], owner: dan}', '{tags: [prices], source: survey, owner: bob}'),
  },
  reach: { whole: ['routing', 'team', 'client', 'segments'], gathered: [gatheredTies] },
  check: findPossibleTies,
};

function twoRules(...rules: readonly string[]): Readonly<Record<string, string>> {
  return { 'map/routing.yaml': `rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}fallback: ann\n` };
}

function* findPossibleTies(model: Model): Iterable<Finding> {
  const routing = model.single('routing');
  if (!routing) return;
  const table = routingTable(model);
  for (const list of ['rules', 'ideas'] as const) {
    for (const [first, ties] of tiesByRule(model, table, list)) {
      const [tie] = ties;
      const others = ties.map(({ rules: [, second] }) => second);
      if (!tie) continue;
      yield {
        message: {
          key: `routing-possible-tie/${list}`,
          values: { rule: ruleNumber(first), others: others.map(ruleNumber), situation: situationText(tie.situation) },
        },
        location: rulePlace(routing, list, first),
        hints: [{ key: 'routing-possible-tie/decide', values: {} }],
        related: others.slice(0, 1).map((index) => ({
          location: rulePlace(routing, list, index),
          message: { key: 'routing-tie/other', values: { rule: ruleNumber(index) } },
        })),
      };
    }
  }
}

/** The ties by the first of their two rules, without those that records show already. */
function tiesByRule(model: Model, table: RoutingTable, list: RuleList): ReadonlyMap<number, readonly RuleTie[]> {
  const shown = actualTies(model, list).map(({ rules }) => new Set(rules));
  const byRule = new Map<number, RuleTie[]>();
  for (const tie of possibleTies(table[list], table.segments)) {
    const [first, second] = tie.rules;
    if (shown.some((rules) => rules.has(first) && rules.has(second))) continue;
    const ties = byRule.get(first);
    if (ties) ties.push(tie);
    else byRule.set(first, [tie]);
  }
  return byRule;
}
