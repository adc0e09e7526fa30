import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import { whoLooks } from '../../queries/monitor/who-looks.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkAct, checkGiven, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface QuestionAnswer extends Act {
  /** Any part of its id. */
  readonly question: string;
  readonly answer: string | undefined;
  /** Where others can read the answer, if it stands there already. */
  readonly publishedIn: string | undefined;
}

/** Plans the answer to a question, by somebody of the team that was asked or whoever stands in there. */
export function planQuestionAnswer(model: Model, wanted: QuestionAnswer): Planned {
  const { by, at } = wanted;
  const opened = openRecord(model, 'question', wanted.question);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const answer = saidText(wanted.answer)?.trim();
  const place = saidText(wanted.publishedIn)?.trim();
  const people = whoLooks(model, value.to, at);
  const mayAnswer = teamsOfPeople(model)(by).includes(value.to) || people.includes(by);
  const wrong: readonly Message[] = [
    ...checkGiven({ id }, { text: answer }),
    ...(value.answered === undefined
      ? []
      : [asMessage('action/question-answered-already', { id, at: value.answered })]),
    ...checkAct(model, opened.item, { by, at }),
    ...(mayAnswer || !model.ids.of('person').has(by)
      ? []
      : [
          asMessage('action/question-of-others', {
            by,
            id,
            team: labelOf(model, 'team', value.to),
            people: people.map((one) => labelOf(model, 'person', one)),
          }),
        ]),
  ];
  if (answer === undefined || wrong.length > 0) return refuse(...wrong);
  const edits: readonly Edit[] = [
    { op: 'set', path: ['answered'], value: at },
    { op: 'set', path: ['answer'], value: answer },
    ...(place === undefined ? [] : [{ op: 'set', path: ['published_in'], value: place } as const]),
  ];
  return planEdit(path, opened.text, edits, {
    record: id,
    summary: asMessage('action/question-answered', {
      id,
      person: labelOf(model, 'person', value.by),
      question: value.question,
    }),
    notes: place === undefined ? [asMessage('action/question-unpublished', { id })] : [],
    commit: asMessage('action/question-answered-commit', { id, question: value.question }),
  });
}
