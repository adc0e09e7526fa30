import type { CaseAnswer } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import { findTransition } from '../../model/machines/machine.ts';
import type { Item, Model } from '../../model/model.ts';
import type { FileWrite, Plan } from '../../outcome.ts';
import { type CaseWork, workByCase } from '../../queries/common/case-status.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { checkPerson } from '../kit/person.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { findCase } from './find.ts';

export interface AnswerCase {
  readonly case: string;
  readonly by: string;
  readonly at: string;
  readonly outcome: CaseAnswer['outcome'];
  readonly channel?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Plans the answer to a client. Any outcome but `not_satisfied` closes the case, so it waits until all work has ended;
 * `not_satisfied` opens again what was done for it, with the note as the reason. The work is written first.
 */
export function planAnswer(model: Model, answer: AnswerCase): { readonly ok: true; readonly plan: Plan } | Refusal {
  const found = findCase(model, answer.case);
  if (!found.ok) return found;
  const { item, text } = found;
  const { id } = item;
  const wrong = checkPerson(model, answer.by, answer.at);
  if (wrong.length > 0) return refuse(...wrong);
  const channel = answer.channel ?? item.value.channel;
  const again = answer.outcome === 'not_satisfied';
  const missing = [
    ...(channel === undefined ? ['--channel'] : []),
    ...(again && !answer.note?.trim() ? ['--note'] : []),
  ];
  if (channel === undefined || missing.length > 0) {
    return refuse({ key: 'cases/answer-wants', values: { id, outcome: answer.outcome, options: missing } });
  }
  const work = workByCase(model).get(id) ?? [];
  const open = work.filter(({ ended }) => !ended);
  if (!again && open.length > 0) {
    return refuse({ key: 'cases/work-goes-on', values: { id, work: open.map((one) => `${one.id} (${one.status})`) } });
  }
  if (!again && item.value.decision === undefined) return refuse({ key: 'cases/undecided', values: { id } });
  const reopened = again ? work.flatMap((one) => reopen(model, one, answer)) : [];
  const { by, at, outcome, note } = answer;
  const edited = applyEdits(text, [
    { op: 'append', path: ['answers'], value: { at, by, channel, outcome, ...(note ? { note } : {}) } },
  ]);
  if ('problem' in edited) {
    return refuse({ key: 'action/cannot-edit', values: { path: item.path, reason: edited.problem.kind } });
  }
  return {
    ok: true,
    plan: {
      writes: [...reopened, { path: item.path, before: text, after: edited.text }],
      summary: { key: `cases/answered-${again ? 'again' : 'closed'}`, values: { id, work: reopened.length } },
      commit: { key: 'cases/answered-commit', values: { id, outcome } },
    },
  };
}

/** Work that has ended opens again where its lifecycle has a way back; an implemented idea stays implemented. */
function reopen(model: Model, { kind, id, status }: CaseWork, { by, at, note }: AnswerCase): readonly FileWrite[] {
  const machine = machines[kind];
  const to = kind === 'task' ? 'open' : 'in_analysis';
  const item: Item<unknown> | undefined = model.get(kind, id);
  const content = item && model.repo.read(item.path);
  if (!item || !content || 'problem' in content || !findTransition(machine, status, to)) return [];
  const edits: Edit[] = [
    { op: 'set', path: ['status'], value: to },
    { op: 'append', path: ['history'], value: { at, by, to, note: note ?? '' } },
  ];
  const edited = applyEdits(content.text, edits);
  return 'problem' in edited ? [] : [{ path: item.path, before: content.text, after: edited.text }];
}
