import type { Message } from '../diagnostic.ts';
import { findRecord } from '../model/find-record.ts';
import { instantIn } from '../model/instants.ts';
import { findTransition } from '../model/machines/machine.ts';
import { taskMachine } from '../model/machines/task.ts';
import type { Item, Model } from '../model/model.ts';
import { movesHints } from '../model/move-hints.ts';
import { type LifeEntry, missingFor } from '../model/needs.ts';
import { replayHistory } from '../model/replay.ts';
import { nearest } from '../model/suggest.ts';
import type { Task } from '../model/types.gen.ts';
import type { Plan } from '../outcome.ts';
import { applyEdits, type Edit } from '../source/edit.ts';
import { checkPerson } from './person.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface TaskMove {
  /** Any part of the id that names one task. */
  readonly task: string;
  readonly to: string;
  /** Who moves it. */
  readonly by: string;
  /** When, as it will stand in the history. */
  readonly at: string;
  readonly note?: string | undefined;
  readonly owner?: string | undefined;
}

/** Plans a task's move: its status, and one entry more in its history. */
export function planTaskMove(model: Model, move: TaskMove): { readonly ok: true; readonly plan: Plan } | Refusal {
  const found = findRecord(model, 'task', move.task);
  if ('refusal' in found) return refuse(found.refusal);
  const item = model.get('task', found.id);
  if (!item) return brokenRecord(model, found.id);
  const refusal = refusalOf(model, item, move);
  if (refusal) return refusal;

  const from = item.value.status;
  const content = model.repo.read(item.path);
  if ('problem' in content) return brokenRecord(model, found.id);
  const edits: Edit[] = [
    { op: 'set', path: ['status'], value: move.to },
    ...(move.owner !== undefined && move.owner !== item.value.owner
      ? [{ op: 'set', path: ['owner'], value: move.owner } as const]
      : []),
    { op: 'append', path: ['history'], value: { ...entryOf(move) } },
  ];
  const edited = applyEdits(content.text, edits);
  if ('problem' in edited) {
    return refuse({ key: 'action/cannot-edit', values: { path: item.path, reason: edited.problem.kind } });
  }
  const { id, value } = item;
  return {
    ok: true,
    plan: {
      writes: [{ path: item.path, before: content.text, after: edited.text }],
      summary: { key: 'action/task-moved', values: { id, title: value.title, from, to: move.to } },
      commit: { key: 'action/task-moved-commit', values: { id, title: value.title, to: move.to } },
    },
  };
}

function entryOf({ at, by, to, note, owner }: TaskMove): LifeEntry {
  return {
    at,
    by,
    to,
    ...(owner === undefined ? {} : { owner }),
    ...(note === undefined ? {} : { note }),
  };
}

function refusalOf(model: Model, item: Item<Task>, move: TaskMove): Refusal | undefined {
  const { id, value } = item;
  const from = value.status;
  const instant = instantIn(model.settings.timezone);
  const problems = replayHistory(taskMachine, value, instant);
  if (problems.length > 0) return brokenRecord(model, id);

  if (!taskMachine.states.some((state) => state === move.to)) {
    const candidates = nearest(move.to, taskMachine.states);
    const hint: Message =
      candidates.length > 0
        ? { key: 'hint/did-you-mean', values: { candidates } }
        : { key: 'hint/allowed', values: { values: taskMachine.states } };
    return refuse({ key: 'action/unknown-status', values: { kind: 'task', given: move.to } }, hint);
  }
  if (move.to === from) return refuse({ key: 'action/same-status', values: { id, status: from } });
  const transition = findTransition(taskMachine, from, move.to);
  if (!transition) {
    return refuse(
      { key: 'action/illegal-move', values: { kind: 'task', id, from, to: move.to } },
      ...movesHints(taskMachine, from, move.to),
    );
  }
  for (const person of [move.by, ...(move.owner === undefined ? [] : [move.owner])]) {
    const wrong = checkPerson(model, person, move.at);
    if (wrong.length > 0) return refuse(...wrong);
  }
  const entry = entryOf(move);
  const missing = transition.needs.flatMap((need) =>
    missingFor(need, { record: value, entry, ownerBefore: value.owner }).map(([field]) => String(field)),
  );
  if (missing.length > 0) {
    const says = transition.noteSays ?? '';
    return refuse({ key: 'action/missing-options', values: { id, to: move.to, fields: missing, says } });
  }
  const last = value.history?.at(-1)?.at;
  const lastInstant = last === undefined ? undefined : instant(last);
  const now = instant(move.at);
  if (last !== undefined && lastInstant !== undefined && now !== undefined && now < lastInstant) {
    return refuse({ key: 'action/earlier-than-history', values: { id, at: move.at, last } });
  }
  return undefined;
}

function brokenRecord(model: Model, id: string): Refusal {
  const file = model.ids.of('task').get(id)?.[0]?.file;
  const refusal = refuse({ key: 'action/broken-record', values: { id } });
  return file === undefined ? refusal : { ...refusal, brokenFile: file };
}
