import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { type Act, checkAct, checkGiven } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

export interface IdeaComment extends Act {
  readonly idea: string;
  readonly text: string | undefined;
}

/** Plans a word of a colleague on an idea, whatever its status: what is rejected may be talked about too. */
export function planIdeaComment(model: Model, { idea, at, by, text }: IdeaComment): Planned {
  const opened = openRecord(model, 'idea', idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const wrong: readonly Message[] = [...checkGiven({ id }, { text }), ...checkAct(model, opened.item, { at, by })];
  if (wrong.length > 0 || text === undefined) return refuse(...wrong);
  const words = { id, title: value.title, text };
  return planEdit(path, opened.text, [{ op: 'append', path: ['comments'], value: { at, by, text } }], {
    record: id,
    summary: asMessage('action/idea-commented', words),
    commit: asMessage('action/idea-commented-commit', words),
  });
}
