import type { Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { caseStatus, workByCase } from '../../queries/common/case-status.ts';
import type { Edit } from '../../source/edit.ts';
import { editFile } from './record-edit.ts';
import type { Act } from './record-guards.ts';
import { type Opened, openRecord } from './record-open.ts';
import { type Refusal, refuse } from './refusal.ts';

export type OpenCase = Opened<'case'>;

/** The cases that new work is for, each once. Refused where one is not found, or closed: a closed one is answered again first. */
export function openCases(
  model: Model,
  given: readonly string[],
): { readonly ok: true; readonly cases: readonly OpenCase[] } | Refusal {
  const cases = new Map<string, OpenCase>();
  const messages: Message[] = [];
  const work = workByCase(model);
  for (const one of given) {
    const opened = openRecord(model, 'case', one);
    if (!opened.ok) {
      if (opened.brokenFile !== undefined) return opened;
      messages.push(...opened.messages);
      continue;
    }
    const { id, value } = opened.item;
    if (caseStatus(value, work.get(id) ?? []) === 'closed')
      messages.push({ key: 'action/case-closed', values: { id } });
    cases.set(id, opened);
  }
  return messages.length > 0 ? refuse(...messages) : { ok: true, cases: [...cases.values()] };
}

/** Writes into each case's decision that a task or idea follows from it, where it does not say so yet. */
export function linkCases(
  cases: readonly OpenCase[],
  work: { readonly kind: 'task' | 'idea'; readonly id: string },
  act: Act,
): { readonly ok: true; readonly writes: readonly FileWrite[] } | Refusal {
  const writes: FileWrite[] = [];
  for (const { item, text } of cases) {
    if (item.value.decision?.refs?.includes(work.id)) continue;
    const edited = editFile(item.path, text, [decisionEdit(item.value, work, act)]);
    if (!edited.ok) return edited;
    writes.push(edited.write);
  }
  return { ok: true, writes };
}

/** A case that had no decision, or the decision that nothing follows, is decided now. */
function decisionEdit(
  { decision }: Case,
  { kind, id }: { readonly kind: 'task' | 'idea'; readonly id: string },
  { at, by }: Act,
): Edit {
  return decision === undefined || decision.kind === 'none'
    ? { op: 'set', path: ['decision'], value: { kind, at, by, refs: [id] } }
    : { op: 'append', path: ['decision', 'refs'], value: id };
}

/** The tags of all cases, each once, in the order they come. */
export function tagsOf(cases: readonly OpenCase[]): readonly string[] {
  return [...new Set(cases.flatMap(({ item }) => item.value.tags ?? []))];
}
