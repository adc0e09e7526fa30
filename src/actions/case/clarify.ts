import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkAct, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface Clarify extends Act {
  readonly case: string;
  /** What the client is asked. */
  readonly question: string | undefined;
  /** What the client answered to the question that is open. */
  readonly answer: string | undefined;
}

/** Plans a question to the client, or records the answer to the one that is open. */
export function planClarify(model: Model, { by, at, ...wanted }: Clarify): Planned {
  const opened = openRecord(model, 'case', wanted.case);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const [question, answer] = [wanted.question, wanted.answer].map(saidText);
  const index = (value.clarifications ?? []).findIndex((asked) => asked.answered === undefined);
  const open = value.clarifications?.[index]?.question;
  const wrong: readonly Message[] = [
    ...((question === undefined) === (answer === undefined) ? [asMessage('cases/ask-or-answer', { id })] : []),
    ...(question !== undefined && open !== undefined ? [asMessage('cases/question-open', { id, question: open })] : []),
    ...(answer !== undefined && open === undefined ? [asMessage('cases/no-question', { id })] : []),
    ...checkAct(model, opened.item, { by, at }),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const edits: readonly Edit[] =
    question !== undefined
      ? [{ op: 'append', path: ['clarifications'], value: { asked: at, by, question } }]
      : [
          { op: 'set', path: ['clarifications', index, 'answered'], value: at },
          { op: 'set', path: ['clarifications', index, 'answer'], value: answer ?? '' },
        ];
  const key = question === undefined ? 'cases/clarified' : 'cases/asked';
  return planEdit(path, opened.text, edits, {
    record: id,
    ...(question === undefined ? {} : { letter: asMessage('cases/ask-letter', { said: value.text, question }) }),
    summary: asMessage(key, { id, question: question ?? '' }),
    commit: { key: `${key}-commit`, values: { id } },
  });
}
