import type { RoutingRule } from '../../model/gen/types.gen.ts';

/** What routing looks at: a case as it is, or one that might come. */
export interface Situation {
  readonly tags: readonly string[];
  readonly client?: string;
  /** Of a client whose segment is not known otherwise. */
  readonly segment?: string;
  /** The type of task given at triage. */
  readonly task_type?: string;
  readonly source?: string;
}

/** One tag or key that a rule wants. Each counts one. */
export interface RouteCondition {
  readonly key: 'tag' | (typeof singleKeys)[number];
  readonly value: string;
}

/** A rule as its conditions, each once, and where it leads. Rules that lead to the same place never tie. */
export interface ConditionedRule {
  readonly index: number;
  readonly conditions: readonly RouteCondition[];
  readonly target: string;
}

/** Conditions that hold together, each at most once. */
export type Facts = ReadonlyMap<string, RouteCondition>;

/** The segment of each client that is known; undefined for one in no segment. */
export type ClientSegments = ReadonlyMap<string, string | undefined>;

/** Keys of which a case has one value at most; of tags it may have any. */
const singleKeys = ['client', 'segment', 'task_type', 'source'] as const;

export function conditionsOf(rule: Partial<RoutingRule> | Situation): readonly RouteCondition[] {
  const tags = (rule.tags ?? []).map((tag): RouteCondition => ({ key: 'tag', value: tag }));
  const keys = singleKeys.flatMap((key): readonly RouteCondition[] => {
    const value = rule[key];
    return value === undefined ? [] : [{ key, value }];
  });
  return [...factsOf([...tags, ...keys]).values()];
}

/** What is true of a situation: its tags and keys, and the segment of its client. */
export function situationFacts(situation: Situation, segments: ClientSegments): Facts {
  const { segment: given, ...rest } = situation;
  const client = situation.client;
  const segment = client !== undefined && segments.has(client) ? segments.get(client) : given;
  return factsOf(conditionsOf({ ...rest, ...(segment === undefined ? {} : { segment }) }));
}

export function factsOf(conditions: readonly RouteCondition[]): Facts {
  return new Map(conditions.map((condition) => [factKey(condition), condition]));
}

export function factKey({ key, value }: RouteCondition): string {
  return `${key}:${value}`;
}

export function missingFrom(facts: Facts, { conditions }: ConditionedRule): readonly RouteCondition[] {
  return conditions.filter((condition) => !facts.has(factKey(condition)));
}

export function isMet(facts: Facts, { conditions }: ConditionedRule): boolean {
  return conditions.every((condition) => facts.has(factKey(condition)));
}
