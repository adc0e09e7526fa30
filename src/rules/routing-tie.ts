import { asMessage } from '../diagnostic.ts';
import type { Routing } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { conditionText, type RuleList, ruleNumber, rulePlace } from '../queries/routing/rule-text.ts';
import { type RoutingTable, routingTable } from '../queries/routing/table.ts';
import { type ActualTie, actualTies, alikeRules, contradictingRules } from '../queries/routing/ties.ts';
import { gatheredTies } from './gathered.ts';
import type { Finding, Rule } from './rule.ts';

export const routingTie: Rule = {
  id: 'routing-tie',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: twoRules('{tags: [prices], owner: dan}', '{source: survey, owner: bob}'),
    good: twoRules('{tags: [prices], owner: dan}', '{tags: [prices], source: survey, owner: bob}'),
  },
  reach: { whole: ['routing', 'team'], gathered: [gatheredTies] },
  check: findTies,
};

function twoRules(...rules: readonly string[]): Readonly<Record<string, string>> {
  return {
    'map/routing.yaml': `rules:
${rules.map((rule) => `  - ${rule}\n`).join('')}fallback: ann
`,
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
channel: site
text: I could not find the price list
tags: [prices]
`,
  };
}

function* findTies(model: Model): Iterable<Finding> {
  const routing = model.single('routing');
  if (!routing) return;
  const table = routingTable(model);
  for (const list of ['rules', 'ideas'] as const) {
    yield* contradictions(routing, list, table);
    yield* tiesOnRecords(routing, list, table, actualTies(model, list));
  }
}

function* contradictions(routing: Item<Routing>, list: RuleList, table: RoutingTable): Iterable<Finding> {
  for (const [first, second] of contradictingRules(table[list])) {
    yield {
      message: {
        key: 'routing-tie/same',
        values: {
          first: ruleNumber(first),
          second: ruleNumber(second),
          conditions: conditionText(table[list][first]?.conditions ?? []),
        },
      },
      location: rulePlace(routing, list, second),
      related: [other(routing, list, first)],
    };
  }
}

/** One finding for the rules that tie, however many records show it. */
function* tiesOnRecords(
  routing: Item<Routing>,
  list: RuleList,
  table: RoutingTable,
  ties: readonly ActualTie[],
): Iterable<Finding> {
  const alike = alikeRules(table[list]).map((rules) => new Set(rules.map(({ index }) => index)));
  for (const { rules, records } of ties) {
    const [last, ...earlier] = rules.toReversed();
    // Rules with the very same conditions are a finding already, with a record or without one.
    if (last === undefined || alike.some((same) => rules.every((index) => same.has(index)))) continue;
    yield {
      message: {
        key: `routing-tie/${list}`,
        values: {
          rules: rules.map(ruleNumber),
          count: records.length,
          records: records.slice(0, 3).map(({ id }) => id),
        },
      },
      location: rulePlace(routing, list, last),
      hints: [{ key: 'routing-tie/decide', values: {} }],
      related: [
        ...earlier.map((index) => other(routing, list, index)),
        ...records.slice(0, 1).map(({ id, path: file }) => ({
          location: { file, path: ['tags'], at: 'key' as const },
          message: asMessage('routing-tie/record', { id }),
        })),
      ],
    };
  }
}

function other(routing: Item<Routing>, list: RuleList, index: number): NonNullable<Finding['related']>[number] {
  return {
    location: rulePlace(routing, list, index),
    message: { key: 'routing-tie/other', values: { rule: ruleNumber(index) } },
  };
}
