import { expect } from 'vitest';
import { roleOf } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { askedRules } from '../rules/find.ts';
import { partOfModel } from '../rules/part-of-model.ts';
import { type EachReach, type GatheredFact, reachesOf, type WholeReach } from '../rules/reach.ts';
import type { CheckedRule, Finding } from '../rules/rule.ts';

/** Holds every rule to what it declares: seeing nothing else, and file by file where it may be, it finds the same. */
export function expectWithinReach(model: Model): void {
  for (const { rule } of askedRules(model, () => true)) {
    const found = reachesOf(rule.reach).flatMap((reach) =>
      reach.each ? findEach(model, rule, reach) : findWhole(model, rule, reach),
    );
    expect(sorted(found), rule.id).toEqual(sorted([...rule.check(model)]));
  }
}

function findWhole(model: Model, { check }: CheckedRule, reach: WholeReach): readonly Finding[] {
  const part = partOfModel(model, reach);
  for (const question of reach.gathered ?? []) {
    const facts = inParts(model, question.reach, question.ask(model), ({ path }) => path, question.ask);
    expect(sorted(facts), question.id).toEqual(sorted(question.ask(model)));
    question.know(part, question.ask(model) as readonly GatheredFact[]);
  }
  return [...check(part)];
}

function findEach(model: Model, { check }: CheckedRule, reach: EachReach): readonly Finding[] {
  const isOurs = ({ location }: Finding): boolean => reach.each.some((kind) => kind === roleOf(location.file)?.kind);
  const expected = [...check(partOfModel(model, reach))].filter(isOurs);
  return inParts(model, reach, expected, ({ location }) => location.file, check);
}

/** Asked once for each file that there is something to tell of, and once for all others together. */
function inParts<T>(
  model: Model,
  reach: EachReach,
  expected: readonly T[],
  fileOf: (one: T) => string,
  ask: (part: Model) => Iterable<T>,
): readonly T[] {
  const telling = new Set(expected.map(fileOf));
  const silent = model.files.flatMap(({ path, role }) =>
    role && reach.each.includes(role.kind) && !telling.has(path) ? [path] : [],
  );
  return [new Set(silent), ...[...telling].map((path) => new Set([path]))].flatMap((paths) =>
    [...ask(partOfModel(model, reach, paths))].filter((one) => paths.has(fileOf(one))),
  );
}

function sorted(found: readonly unknown[]): readonly string[] {
  return found.map((finding) => JSON.stringify(finding)).sort();
}
