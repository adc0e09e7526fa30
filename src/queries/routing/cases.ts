import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, workByCase } from '../common/case-status.ts';
import { mostSpecific, tiedAmong } from './choice.ts';
import { rulesByCondition } from './closure.ts';
import { type Situation, situationFacts } from './conditions.ts';
import type { RoutingTable } from './table.ts';

/** A case on which two rules of different owners are equally specific. */
export interface CaseTie {
  readonly id: string;
  readonly path: string;
  readonly rules: readonly number[];
  readonly situation: Situation;
}

/** A case as routing sees it: once for each type of task it was given, or once without a type. */
export function caseSituations(model: Model, value: Case, work: readonly CaseWork[]): readonly Situation[] {
  const types = work.flatMap(({ kind, id }) => {
    const task = kind === 'task' ? model.get('task', id) : undefined;
    return task ? [task.value.type] : [];
  });
  const situation = situationOf(value);
  return types.length === 0 ? [situation] : [...new Set(types)].map((task_type) => ({ ...situation, task_type }));
}

/** A case before anything is decided about it. */
function situationOf({ tags = [], client, source }: Case): Situation {
  return { tags, source, ...(client === undefined ? {} : { client }) };
}

/** Every existing case that routing cannot decide. */
export function caseTies(model: Model, table: RoutingTable): readonly CaseTie[] {
  const work = workByCase(model);
  const matching = rulesByCondition(table.rules);
  return model.all('case').flatMap((item: Item<Case>) => {
    const { id, path, value } = item;
    return caseSituations(model, value, work.get(id) ?? []).flatMap((situation): readonly CaseTie[] => {
      const matched = matching(situationFacts(situation, table.segments));
      const tied = tiedAmong(mostSpecific(matched)).toSorted((a, b) => a - b);
      return tied.length > 0 ? [{ id, path, rules: tied, situation }] : [];
    });
  });
}
