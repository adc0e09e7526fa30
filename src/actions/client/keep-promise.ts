import { asMessage, type Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import { goesOn } from '../../queries/common/goes-on.ts';
import { labelOf } from '../../queries/common/names.ts';
import { type Act, checkGiven, checkPeople, saidText } from '../kit/checks.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';
import { openClient } from './open-client.ts';
import { findPromise } from './promises.ts';

export interface PromiseEnd extends Act {
  readonly client: string;
  /** The number of the promise, from 1, or a part of its words that no other has. */
  readonly promise: string;
  /** On which day; undefined: on the day of the act. */
  readonly on: string | undefined;
}

/** Plans that a promise was kept. Its task is not touched: who does the work says when that is done. */
export function planPromiseKept(model: Model, wanted: PromiseEnd): Planned {
  return planEnd(model, wanted, undefined);
}

/** Plans that a promise was broken, and why. What becomes of its task is for its owner. */
export function planPromiseBroken(
  model: Model,
  { reason, ...wanted }: PromiseEnd & { readonly reason: string | undefined },
): Planned {
  return planEnd(model, wanted, { reason: saidText(reason)?.trim() });
}

function planEnd(
  model: Model,
  { client, promise: given, on, by, at }: PromiseEnd,
  broken: { readonly reason: string | undefined } | undefined,
): Planned {
  const opened = openClient(model, client);
  if (!opened.ok) return opened;
  const { item, text } = opened;
  const found = findPromise(item, given);
  if (!found.ok) return found;
  const { index, promise } = found;
  const today = dayOfAct(model, at);
  const day = on ?? today;
  const ended = promise.kept ?? promise.broken?.at;
  const wrong: readonly Message[] = [
    ...checkPeople(model, at, [by]),
    ...(broken ? checkGiven({ id: client }, { reason: broken.reason }) : []),
    ...(day > today ? [asMessage('action/promise-later', { on: day, today })] : []),
    ...(ended === undefined
      ? []
      : [
          asMessage(`action/promise-${promise.broken ? 'broken' : 'kept'}-before`, {
            promise: promise.promise,
            on: ended,
          }),
        ]),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const task = promise.task === undefined ? undefined : model.get('task', promise.task);
  const isOpen = task && goesOn(task);
  const values = {
    client: labelOf(model, 'client', item.id),
    promise: promise.promise,
    on: day,
    due: promise.due,
    reason: broken?.reason ?? '',
  };
  const word = broken ? 'broken' : 'kept';
  return planEdit(
    item.path,
    text,
    [
      broken
        ? { op: 'set', path: ['promises', index, 'broken'], value: { at: day, reason: broken.reason } }
        : { op: 'set', path: ['promises', index, 'kept'], value: day },
    ],
    {
      record: item.id,
      summary: asMessage(`action/promise-${word}`, values),
      notes: isOpen ? [asMessage('action/promise-task-open', { task: task.id, status: task.value.status })] : [],
      commit: asMessage(`action/promise-${word}-commit`, values),
    },
  );
}
