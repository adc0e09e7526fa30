import type { Severity } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { type Gathered, type GatheredFact, reachesOf } from './reach.ts';
import { rules } from './registry.gen.ts';
import { type CheckedRule, type Finding, isStateRule } from './rule.ts';
import { severityOf } from './severity.ts';

/** What the rules that were asked found: plain data that can be kept, neither silenced nor weighed. */
export interface Found {
  /** By the ids of rules. */
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
  /** What was gathered on the way, by the ids of the questions. */
  readonly gathered: ReadonlyMap<string, readonly GatheredFact[]>;
}

/** A rule that a workspace has switched on, and what it weighs there. */
export interface AskedRule {
  readonly rule: CheckedRule;
  readonly severity: Severity;
}

/** The rules of states that a workspace has switched on, as far as somebody wants those of their weight. */
export function askedRules(
  { settings }: Pick<Model, 'settings'>,
  isWanted: (severity: Severity) => boolean,
): readonly AskedRule[] {
  return rules.flatMap((rule): readonly AskedRule[] => {
    if (!isStateRule(rule) || !rule.check) return [];
    const severity = severityOf(rule.id, rule.severity, settings, rule.preset);
    return severity === 'off' || !isWanted(severity) ? [] : [{ rule, severity }];
  });
}

/** Asks every one of these rules about everything. */
export function findAll(model: Model, asked: readonly AskedRule[]): Found {
  return {
    byRule: new Map(asked.map(({ rule }) => [rule.id, [...rule.check(model)]])),
    gathered: new Map(questionsOf(asked).map((question) => [question.id, question.ask(model)])),
  };
}

/** What is gathered for some rules, each question once. */
export function questionsOf(asked: readonly AskedRule[]): readonly Gathered[] {
  const all = asked.flatMap(({ rule }) =>
    reachesOf(rule.reach).flatMap((reach) => (reach.each ? [] : (reach.gathered ?? []))),
  );
  return [...new Set(all)];
}
