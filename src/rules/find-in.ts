import { roleOf } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { partOfModel } from './part-of-model.ts';
import { type EachReach, type Gathered, type GatheredFact, reachesOf } from './reach.ts';
import type { CheckedRule, Finding } from './rule.ts';

/** What a rule finds in these files. */
export function findIn(
  model: Model,
  { check }: CheckedRule,
  reach: EachReach,
  paths: ReadonlySet<string>,
): readonly Finding[] {
  if (paths.size === 0) return [];
  return [...check(partOfModel(model, reach, paths))].filter(({ location }) => paths.has(location.file));
}

/** What a rule finds in all files of a reach. Where it looks at others in another way, those need not be there. */
export function findInAll(model: Model, { check, reach: all }: CheckedRule, reach: EachReach): readonly Finding[] {
  const part = reachesOf(all).length === 1 ? model : partOfModel(model, reach);
  return [...check(part)].filter(({ location }) => isOfKinds(reach, location.file));
}

/** Whether a file is of those in which findings of a reach stand. */
export function isOfKinds({ each }: EachReach, path: string): boolean {
  const kind = roleOf(path)?.kind;
  return kind !== undefined && each.includes(kind);
}

/** What is gathered in these files. */
export function factsIn(model: Model, question: Gathered, paths: ReadonlySet<string>): readonly GatheredFact[] {
  if (paths.size === 0) return [];
  return question.ask(partOfModel(model, question.reach, paths)).filter(({ path }) => paths.has(path));
}
