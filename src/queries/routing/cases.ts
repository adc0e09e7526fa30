import type { Case } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { CaseWork } from '../common/case-status.ts';
import type { Situation } from './conditions.ts';

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
export function situationOf({ tags = [], client, source }: Case): Situation {
  return { tags, source, ...(client === undefined ? {} : { client }) };
}
