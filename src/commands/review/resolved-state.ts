import { roleOf } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { caseStatus, workByCase } from '../../queries/common/case-status.ts';

/** Where a record with a lifecycle stands in a workspace; undefined for every other file. */
export type RecordState = { readonly kind: 'task' | 'idea' | 'case'; readonly status: string };

export function stateAt(model: Model | undefined, path: string): RecordState | undefined {
  const role = roleOf(path);
  if (!model || !role) return undefined;
  const { kind, id } = role;
  if (kind === 'task' || kind === 'idea') {
    const status = model.get(kind, id)?.value.status;
    return status === undefined ? undefined : { kind, status };
  }
  const found = kind === 'case' ? model.get('case', id) : undefined;
  return found && { kind: 'case', status: caseStatus(found.value, workByCase(model).get(id) ?? []) };
}
