import type { Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { type Planned, planEdit } from '../kit/record-edit.ts';
import { type Act, checkOrder, checkPeople } from '../kit/record-guards.ts';
import { missingOptions } from '../kit/record-new.ts';
import { openRecord } from '../kit/record-open.ts';
import { refuse } from '../kit/refusal.ts';

export interface IdeaCheckIn extends Act {
  readonly idea: string;
  readonly progress: string | undefined;
  readonly delays: string | undefined;
  readonly risks: string | undefined;
}

/** Plans a word on how the project of an idea goes. */
export function planIdeaCheckIn(model: Model, wanted: IdeaCheckIn): Planned {
  const { at, by, progress, delays, risks } = wanted;
  const opened = openRecord(model, 'idea', wanted.idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  if (value.status !== 'in_progress')
    return refuse({ key: 'action/not-running', values: { id, status: value.status } });
  const missing = missingOptions({ progress });
  const wrong: readonly Message[] = [
    ...(missing.length > 0 ? [{ key: 'action/missing-for', values: { id, options: missing } }] : []),
    ...checkPeople(model, at, [by]),
    ...checkOrder(model, id, value.checkins, at),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const words = { id, title: value.title, progress };
  return planEdit(
    path,
    opened.text,
    [{ op: 'append', path: ['checkins'], value: { at, by, progress, delays, risks } }],
    {
      record: id,
      summary: { key: 'action/idea-checked-in', values: words },
      commit: { key: 'action/idea-checked-in-commit', values: words },
    },
  );
}
