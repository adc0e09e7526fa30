import { asMessage, type Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import type { Client, ClientPromise, Task } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { dueByType } from '../../queries/common/due-by-type.ts';
import { labelOf } from '../../queries/common/names.ts';
import { caseless } from '../../queries/lookup/fold.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkReferences } from '../kit/checks.ts';
import { dayOfAct, recordNamer, takenTails } from '../kit/name-record.ts';
import { type Refusal, refuse } from '../kit/planned.ts';
import { checkTask, makeTask } from '../task/make.ts';

/** What a client is promised, as somebody says it: what is left out is found. */
export interface SaidPromise {
  readonly promise: string;
  readonly to?: string | undefined;
  readonly due?: string | undefined;
  readonly owner?: string | undefined;
}

export interface PromiseWish extends Act {
  /** The type of the tasks. */
  readonly type: string | undefined;
  readonly random: () => number;
}

export type PlannedPromises =
  | {
      readonly ok: true;
      readonly writes: readonly FileWrite[];
      /** Of the client's file. */
      readonly edits: readonly Edit[];
      readonly notes: readonly Message[];
      /** How many the client did not have. */
      readonly made: number;
    }
  | Refusal;

/** `text=due=owner`, of which the date and the person may be left out; undefined where it is none of that. */
export function promiseLine(line: string): SaidPromise | undefined {
  const [promise = '', ...more] = line.split('=').map((piece) => piece.trim());
  const [due, secondDue] = more.filter((piece) => parseDate(piece) !== undefined);
  const [owner, secondOwner] = more.filter((piece) => parseDate(piece) === undefined);
  if (promise === '' || owner === '' || secondDue !== undefined || secondOwner !== undefined) return undefined;
  return { promise, due, owner };
}

/**
 * Plans promises that a client is given: each becomes a task of its owner (by default the client's manager), due on its day
 * (by default by the type of the task). What the client has been promised already is joined, with the task that an
 * earlier run has made for it.
 */
export function planPromises(
  model: Model,
  client: Item<Client>,
  said: readonly SaidPromise[],
  wish: PromiseWish,
): PlannedPromises {
  const { by, at, type, random } = wish;
  const day = dayOfAct(model, at);
  const known = client.value.promises ?? [];
  const name = recordNamer(model, takenTails(model), random);
  const dueOf = dueByType(model);
  const wrong: Message[] = [];
  const writes: FileWrite[] = [];
  const edits: Edit[] = [];
  const notes: Message[] = [];
  let made = 0;
  for (const { promise, to, due: saidDue, owner: saidOwner } of said) {
    const index = known.findIndex((one) => isSame(one.promise, promise));
    const before = known[index];
    if (before && (before.task !== undefined || before.kept !== undefined || before.broken)) continue;
    const owner = saidOwner ?? before?.owner ?? client.value.manager;
    const origin = { client: client.id, promise };
    const joined = taskOfPromise(model, origin);
    const due = saidDue ?? before?.due ?? joined?.value.due ?? (type && dueOf(type, owner, at));
    const task = { title: promise, type, owner, due, tags: [], by, at, random, origin };
    wrong.push(...(joined ? checkReferences(model, 'task', { owner }, at) : checkTask(model, task)));
    if (due !== undefined && parseDate(due) === undefined) {
      wrong.push({ key: 'action/bad-date', values: { given: due } });
    } else if (due !== undefined && due < day && !joined) {
      wrong.push({ key: 'action/promise-past', values: { promise, due } });
    }
    if (wrong.length > 0) continue;
    const work = joined
      ? { ok: true as const, id: joined.id, write: undefined, notes: [] }
      : makeTask(model, { ...task, name }, []);
    if (!work.ok) {
      wrong.push(...work.messages);
      continue;
    }
    if (work.write) writes.push(work.write);
    // Where no due day was found, nothing was made.
    const entry = { promise, ...(to === undefined ? {} : { to }), due: due ?? '', owner, task: work.id };
    edits.push(
      before
        ? { op: 'set', path: ['promises', index, 'task'], value: work.id }
        : { op: 'append', path: ['promises'], value: entry },
    );
    notes.push(
      ...work.notes,
      asMessage('action/promise-task', {
        promise,
        task: work.id,
        owner: labelOf(model, 'person', owner),
        due: due ?? '',
      }),
    );
    made += before ? 0 : 1;
  }
  return wrong.length > 0 ? refuse(...wrong) : { ok: true, writes, edits, notes, made };
}

/** The task that a promise became. */
function taskOfPromise(
  model: Model,
  wanted: { readonly client: string; readonly promise: string },
): Item<Task> | undefined {
  return model.all('task').find(({ value: { origin } }) => {
    if (!origin || !('promise' in origin)) return false;
    return origin.client === wanted.client && isSame(origin.promise, wanted.promise);
  });
}

function isSame(one: string, other: string): boolean {
  return caseless(one.trim()) === caseless(other.trim());
}

/** The promise that a number (from 1) or a part of its words names. */
export function findPromise(
  { id, value }: Item<Client>,
  given: string,
): { readonly ok: true; readonly index: number; readonly promise: ClientPromise } | Refusal {
  const promises = value.promises ?? [];
  const listed = promises.map(({ promise }, index) => `${index + 1}. ${promise}`);
  const wanted = caseless(given.trim());
  const number = /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1;
  const exact = promises.findIndex(({ promise }) => caseless(promise) === wanted);
  const parts = promises.flatMap(({ promise }, index) =>
    wanted !== '' && caseless(promise).includes(wanted) ? [index] : [],
  );
  const index = promises[number] ? number : exact >= 0 ? exact : parts.length === 1 ? (parts[0] ?? -1) : -1;
  const promise = promises[index];
  if (promise) return { ok: true, index, promise };
  if (promises.length === 0) return refuse({ key: 'action/no-promises', values: { id } });
  const key = parts.length > 1 ? 'action/promise-several' : 'action/promise-unknown';
  return refuse(asMessage(key, { id, given, promises: listed.join('; ') }));
}
