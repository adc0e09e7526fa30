import { compareText } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { concernedBy, concernsAll, type Difference } from './difference.ts';
import { type AskedRule, type Found, questionsOf } from './find.ts';
import { factsIn, findIn, findInAll, isOfKinds } from './find-in.ts';
import { type Gathered, type GatheredFact, reachesOf, type WholeReach } from './reach.ts';
import type { Finding } from './rule.ts';

/**
 * What the rules find in a workspace of which it is known what they found in an earlier state: only what can have changed
 * is asked. The answer is that of `findAll`, but for its order.
 */
export function findAgain(model: Model, asked: readonly AskedRule[], difference: Difference, before: Found): Found {
  const gathered = new Map<string, Regathered>();
  for (const question of questionsOf(asked)) {
    const known = before.gathered.get(question.id);
    const paths = known ? concernedBy(difference, model, question.reach, []) : 'everything';
    gathered.set(question.id, gatherAgain(model, question, known ?? [], paths));
  }
  const byRule = new Map<string, readonly Finding[]>();
  for (const { rule } of asked) {
    const known = before.byRule.get(rule.id);
    const found = reachesOf(rule.reach).flatMap((reach): readonly Finding[] => {
      if (!reach.each) {
        const isSame = known && !concernsAll(difference, reach) && !hasOtherFacts(reach, gathered);
        return isSame ? known : [...rule.check(model)];
      }
      const own = (known ?? []).filter(({ location }) => isOfKinds(reach, location.file));
      const telling = own.map(({ location }) => location.file);
      const paths = known ? concernedBy(difference, model, reach, telling) : 'everything';
      if (paths === 'everything') return findInAll(model, rule, reach);
      const kept = own.filter(({ location }) => !paths.has(location.file));
      return [...kept, ...findIn(model, rule, reach, paths)];
    });
    byRule.set(rule.id, found);
  }
  return {
    byRule,
    gathered: new Map([...gathered].map(([id, { facts }]) => [id, facts])),
  };
}

interface Regathered {
  readonly facts: readonly GatheredFact[];
  readonly differs: boolean;
}

function gatherAgain(
  model: Model,
  question: Gathered,
  known: readonly GatheredFact[],
  paths: ReadonlySet<string> | 'everything',
): Regathered {
  if (paths === 'everything') return { facts: question.ask(model), differs: true };
  const gone = known.filter(({ path }) => paths.has(path));
  const come = factsIn(model, question, paths);
  const differs = JSON.stringify(gone) !== JSON.stringify(come);
  const facts = differs ? inOrderOfIds([...known.filter(({ path }) => !paths.has(path)), ...come]) : known;
  question.know(model, facts);
  return { facts, differs };
}

/** As models list records. */
function inOrderOfIds(facts: GatheredFact[]): readonly GatheredFact[] {
  return facts.sort((one, other) => compareText(one.id, other.id));
}

function hasOtherFacts({ gathered = [] }: WholeReach, now: ReadonlyMap<string, Regathered>): boolean {
  return gathered.some(({ id }) => now.get(id)?.differs === true);
}
