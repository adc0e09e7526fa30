import {
  type ClientSegments,
  type ConditionedRule,
  type Facts,
  factKey,
  factsOf,
  isMet,
  type RouteCondition,
  type Situation,
} from './conditions.ts';

/**
 * The least that is true whenever all of these conditions hold: they, and the segment of the client they name.
 * Undefined where they cannot hold together. Looking here is proof: whoever beats a rule here beats it in every
 * situation that says more, for whatever matches here matches there too.
 */
export function leastSituation(conditions: readonly RouteCondition[], segments: ClientSegments): Facts | undefined {
  const facts = new Map(factsOf(conditions));
  const client = conditions.find(({ key }) => key === 'client');
  if (client && segments.has(client.value)) {
    const segment = segments.get(client.value);
    if (segment === undefined && conditions.some(({ key }) => key === 'segment')) return undefined;
    if (segment !== undefined)
      facts.set(factKey({ key: 'segment', value: segment }), { key: 'segment', value: segment });
  }
  const single = [...facts.values()].filter(({ key }) => key !== 'tag');
  return new Set(single.map(({ key }) => key)).size === single.length ? facts : undefined;
}

export function situationOfFacts(facts: Facts): Situation {
  const conditions = [...facts.values()];
  const keys = conditions.filter(({ key }) => key !== 'tag').map(({ key, value }) => [key, value] as const);
  return {
    tags: conditions.filter(({ key }) => key === 'tag').map(({ value }) => value),
    ...Object.fromEntries(keys),
  };
}

/** The rules met by facts, found by one of their conditions instead of asking all of them. */
export function rulesByCondition(rules: readonly ConditionedRule[]): (facts: Facts) => readonly ConditionedRule[] {
  const found = new Map<string, ConditionedRule[]>();
  const always: ConditionedRule[] = [];
  for (const rule of rules) {
    const [first] = rule.conditions;
    if (!first) {
      always.push(rule);
      continue;
    }
    const same = found.get(factKey(first));
    if (same) same.push(rule);
    else found.set(factKey(first), [rule]);
  }
  return (facts) => [
    ...always,
    ...[...facts.keys()].flatMap((key) => (found.get(key) ?? []).filter((rule) => isMet(facts, rule))),
  ];
}
