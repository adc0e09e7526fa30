import type { Model } from '../../model/model.ts';
import type { Plan } from '../../outcome.ts';
import { applyEdits, type Edit } from '../../source/edit.ts';
import { checkPerson } from '../kit/person.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { findCase } from './find.ts';

export interface Clarify {
  readonly case: string;
  readonly by: string;
  readonly at: string;
  /** What the client is asked. */
  readonly question?: string | undefined;
  /** What the client answered to the question that is open. */
  readonly answer?: string | undefined;
}

/** Plans a question to the client, or records the answer to the one that is open. */
export function planClarify(model: Model, clarify: Clarify): { readonly ok: true; readonly plan: Plan } | Refusal {
  const found = findCase(model, clarify.case);
  if (!found.ok) return found;
  const { item, text } = found;
  const { id, value, path } = item;
  const wrong = checkPerson(model, clarify.by, clarify.at);
  if (wrong.length > 0) return refuse(...wrong);
  const { question, answer, by, at } = clarify;
  if ((question === undefined) === (answer === undefined)) {
    return refuse({ key: 'cases/ask-or-answer', values: { id } });
  }
  const open = (value.clarifications ?? []).findIndex((asked) => asked.answered === undefined);
  const edits: Edit[] = [];
  if (question !== undefined) {
    if (open >= 0)
      return refuse({ key: 'cases/question-open', values: { id, question: value.clarifications?.[open]?.question } });
    edits.push({ op: 'append', path: ['clarifications'], value: { asked: at, by, question } });
  } else {
    if (open < 0) return refuse({ key: 'cases/no-question', values: { id } });
    edits.push(
      { op: 'set', path: ['clarifications', open, 'answered'], value: at },
      { op: 'set', path: ['clarifications', open, 'answer'], value: answer ?? '' },
    );
  }
  const edited = applyEdits(text, edits);
  if ('problem' in edited) return refuse({ key: 'action/cannot-edit', values: { path, reason: edited.problem.kind } });
  const key = question === undefined ? 'cases/clarified' : 'cases/asked';
  return {
    ok: true,
    plan: {
      writes: [{ path, before: text, after: edited.text }],
      summary: { key, values: { id, question } },
      commit: { key: `${key}-commit`, values: { id } },
    },
  };
}
