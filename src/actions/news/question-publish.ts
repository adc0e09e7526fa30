import { asMessage, type Message } from '../../diagnostic.ts';
import { findRecord } from '../../model/find-record.ts';
import type { Model } from '../../model/model.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkAct, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface QuestionPublish extends Act {
  /** Any part of its id. */
  readonly question: string;
  /** A page, the address of one, or the id of a piece of news, or a part of it that has the form of an id's end. */
  readonly place: string;
}

/** Plans the word where others can read an answer; nothing to write where that is known already. */
export function planQuestionPublish(model: Model, wanted: QuestionPublish): Planned {
  const { by, at } = wanted;
  const opened = openRecord(model, 'question', wanted.question);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const place = placeMeant(model, saidText(wanted.place)?.trim() ?? '');
  const wrong: readonly Message[] = [
    ...(place === '' ? [asMessage('action/question-no-place', { id })] : []),
    ...(value.answered === undefined ? [asMessage('action/question-unanswered', { id })] : []),
    ...checkAct(model, opened.item, { by, at }),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const isKnown = value.published_in === place;
  const edits: readonly Edit[] = isKnown ? [] : [{ op: 'set', path: ['published_in'], value: place }];
  const key = isKnown ? 'action/question-published-already' : 'action/question-published';
  return planEdit(path, opened.text, edits, {
    record: id,
    summary: asMessage(key, { id, place }),
    commit: asMessage('action/question-published-commit', { id, place }),
  });
}

/** What is the id of a piece of news, or names one by the five characters of its end, is written as its id. */
function placeMeant(model: Model, given: string): string {
  if (!/^(?:A-\d{6}-)?[0-9A-Z]{5}$/i.test(given)) return given;
  const found = findRecord(model, 'announcement', given);
  return 'id' in found ? found.id : given;
}
