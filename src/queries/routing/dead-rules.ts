import { leastSituation, rulesByCondition, situationOfFacts } from './closure.ts';
import type { ClientSegments, ConditionedRule, Situation } from './conditions.ts';
import type { RoutingTable } from './table.ts';

/** A rule that can never decide anything. */
export type DeadRule =
  | {
      readonly rule: number;
      readonly why: 'never-matches';
      readonly client: string;
      readonly segment: string;
      /** Where the client really is; undefined: in no segment. */
      readonly clientSegment: string | undefined;
    }
  | {
      readonly rule: number;
      /** `repeated`: an earlier rule is as specific and leads to the same place. `outranked`: a more specific one always matches too. */
      readonly why: 'repeated' | 'outranked';
      readonly by: number;
      /** The least situation in which the rule matches; whatever is added, the other rule stays before it. */
      readonly situation: Situation;
    };

/** The rules that no case can ever be decided by, each with what stands in its way. */
export function deadRules(rules: readonly ConditionedRule[], segments: ClientSegments): readonly DeadRule[] {
  const matching = rulesByCondition(rules);
  return rules.flatMap((rule): readonly DeadRule[] => {
    const facts = leastSituation(rule.conditions, segments);
    if (!facts) return contradictory(rule, segments);
    const others = matching(facts);
    const higher = others.filter(({ conditions }) => conditions.length > rule.conditions.length);
    const before = others.filter(
      ({ index, conditions, target }) =>
        index < rule.index && conditions.length === rule.conditions.length && target === rule.target,
    );
    const [by] = [...higher, ...before].sort((a, b) => b.conditions.length - a.conditions.length || a.index - b.index);
    if (!by) return [];
    const why = higher.length > 0 ? 'outranked' : 'repeated';
    return [{ rule: rule.index, why, by: by.index, situation: situationOfFacts(facts) }];
  });
}

function contradictory({ index, conditions }: ConditionedRule, segments: ClientSegments): readonly DeadRule[] {
  const client = conditions.find(({ key }) => key === 'client')?.value;
  const segment = conditions.find(({ key }) => key === 'segment')?.value;
  if (client === undefined || segment === undefined) return [];
  return [{ rule: index, why: 'never-matches', client, segment, clientSegment: segments.get(client) }];
}

/** Tags of the vocabulary that change nothing: no rule that can decide names them, neither for cases nor for ideas. */
export function unroutedTags(table: RoutingTable): readonly string[] {
  const named = new Set(
    [table.rules, table.ideas].flatMap((rules) => {
      const dead = new Set(deadRules(rules, table.segments).map(({ rule }) => rule));
      return rules
        .filter(({ index }) => !dead.has(index))
        .flatMap(({ conditions }) => conditions.flatMap(({ key, value }) => (key === 'tag' ? [value] : [])));
    }),
  );
  return table.tags.filter((tag) => !named.has(tag));
}
