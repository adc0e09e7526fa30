import type { Case } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { caseStatus, workByCase } from '../../queries/common/case-status.ts';
import { personOf } from '../../queries/routing/assignee.ts';
import { caseSituations } from '../../queries/routing/cases.ts';
import { mostSpecific } from '../../queries/routing/choice.ts';
import { rulesByCondition } from '../../queries/routing/closure.ts';
import { type Situation, situationFacts } from '../../queries/routing/conditions.ts';
import { routingTable } from '../../queries/routing/table.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Cases that nobody has decided yet and that go to somebody else by the later rules, to nobody, or to two. Absences are no
 * part of it. Rests on routing, teams, segments and clients.
 */
export const routing: ImpactQuestion = {
  name: 'routing',
  rules: ['routing', 'team', 'segments', 'client'],
  data: ['case', 'task', 'idea'],
  find: findRouting,
};

function findRouting(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const [goesTo, went] = [router(after), router(before)];
  const work = workByCase(after);
  return after.all('case').flatMap(({ id, value }): readonly ImpactEntry[] => {
    const works = work.get(id) ?? [];
    if (!isUndecided(value, caseStatus(value, works))) return [];
    const [situation] = caseSituations(after, value, works);
    if (!situation) return [];
    const is = goesTo(situation);
    const was = went(asBefore(situation, reading)).map((target) => laterTarget(target, reading));
    if (is.join('\n') === was.join('\n')) return [];
    const values = { before: namesOf(was, reading), after: namesOf(is, reading) };
    return [
      {
        about: { kind: 'case', id },
        message: { key: keyOf(is, was), values },
        before: was,
        after: is,
        because: [
          ...new Set([
            ...reading.causesIn('routing'),
            ...(value.client === undefined ? [] : reading.causes({ kind: 'client', id: value.client })),
          ]),
        ],
      },
    ];
  });
}

function isUndecided({ decision }: Case, status: string): boolean {
  return decision === undefined && (status === 'new' || status === 'clarifying');
}

const headOf = 'head-of:';

/** Tells the persons, or teams without a head, that a situation leads to: none, one, or those of rules that tie. */
function router(model: Model): (situation: Situation) => readonly string[] {
  const table = routingTable(model);
  const matching = rulesByCondition(table.rules);
  const fallback = table.fallback === undefined ? [] : [personOf(table.fallback, table.people) ?? table.fallback];
  const targetOf = new Map(table.rules.map(({ index, target }) => [index, target]));
  return (situation) => {
    const best = mostSpecific(matching(situationFacts(situation, table.segments)));
    const found = [...new Set(best.map(({ index }) => targetOf.get(index) ?? ''))].sort();
    const targets = found.length > 0 ? found : fallback;
    // A team without a head has nobody who could take it.
    return targets.length === 1 && targets[0]?.startsWith(headOf) ? [] : targets;
  };
}

/** The same case by the names that the earlier revision had. */
function asBefore({ tags, client, segment, task_type, source }: Situation, { earlier }: Reading): Situation {
  return {
    tags: tags.map((tag) => earlier('tag', tag)),
    ...(source === undefined ? {} : { source }),
    ...(client === undefined ? {} : { client: earlier('client', client) }),
    ...(segment === undefined ? {} : { segment: earlier('segment', segment) }),
    ...(task_type === undefined ? {} : { task_type: earlier('task_type', task_type) }),
  };
}

function laterTarget(target: string, { later }: Reading): string {
  return target.startsWith(headOf) ? `${headOf}${later('team', target.slice(headOf.length))}` : later('person', target);
}

function namesOf(targets: readonly string[], { name }: Reading): readonly string[] {
  return targets.map((target) =>
    target.startsWith(headOf) ? name('team', target.slice(headOf.length)) : name('person', target),
  );
}

function keyOf(is: readonly string[], was: readonly string[]) {
  if (is.length === 0) return 'impact/goes-nowhere';
  if (is.length > 1) return 'impact/goes-to-two';
  return was.length === 0 ? 'impact/goes-somewhere' : 'impact/goes-elsewhere';
}
