import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { type Act, checkAct, checkGiven, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

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
  const wrong: readonly Message[] = [
    ...(value.status === 'in_progress' ? [] : [asMessage('action/not-running', { id, status: value.status })]),
    ...checkGiven({ id }, { progress }),
    ...checkAct(model, opened.item, wanted),
  ];
  if (wrong.length > 0 || progress === undefined) return refuse(...wrong);
  const words = { id, title: value.title, progress };
  return planEdit(
    path,
    opened.text,
    [
      {
        op: 'append',
        path: ['checkins'],
        value: { at, by, progress, delays: saidText(delays), risks: saidText(risks) },
      },
    ],
    {
      record: id,
      summary: { key: 'action/idea-checked-in', values: words },
      commit: { key: 'action/idea-checked-in-commit', values: words },
    },
  );
}
