import type { Message } from '../../diagnostic.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { dueByType } from '../../queries/common/due-by-type.ts';
import type { Situation } from '../../queries/routing/conditions.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type OpenCase, tagsOf } from '../kit/case-work.ts';
import { type Act, checkGiven, checkReferences, saidText } from '../kit/checks.ts';
import { dayOfAct, nameRecord, type RecordName } from '../kit/name-record.ts';
import { type Refusal, refuse } from '../kit/planned.ts';
import { awayNotes, ownerByRouting } from './owner.ts';

/** A task as somebody wants it. */
export interface TaskWish extends Act {
  readonly title: string | undefined;
  readonly type: string | undefined;
  /** Undefined: found by routing. */
  readonly owner: string | undefined;
  /** Undefined: found by the type and the calendar of the owner's team. */
  readonly due: string | undefined;
  /** None: those of its cases. */
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  /** What it comes from, where that is no case. */
  readonly origin?: Task['origin'];
  readonly random: () => number;
  /** Names it, where several are made in one go: each is unlike those before. */
  readonly name?: (kind: 'task', at: string) => RecordName;
}

export interface MadeTask {
  readonly ok: true;
  readonly id: string;
  readonly write: FileWrite;
  readonly owner: string;
  readonly due: string;
  /** Who stands in for whom. */
  readonly notes: readonly Message[];
}

/** Everything that is wrong with what was said of a new task. */
export function checkTask(model: Model, { title, type, owner, tags, by, at }: TaskWish): readonly Message[] {
  return [
    ...checkGiven({ kind: 'task' }, { title, type }),
    ...checkReferences(model, 'task', { type, owner, tags, history: [{ by }] }, at),
  ];
}

/** Makes a task that `checkTask` has found nothing wrong with: routed and dated where that is not given, for its cases. */
export function makeTask(model: Model, wish: TaskWish, cases: readonly OpenCase[]): MadeTask | Refusal {
  const { title = '', type = '', by, at, note } = wish;
  const day = dayOfAct(model, at);
  const tags = wish.tags.length > 0 ? wish.tags : tagsOf(cases);
  const found =
    wish.owner === undefined
      ? ownerByRouting(model, situationOf(cases, tags, type), day)
      : { ok: true as const, owner: wish.owner, notes: awayNotes(model, wish.owner, day) };
  if (!found.ok) return found;
  const { owner, notes } = found;
  const due = wish.due ?? dueByType(model)(type, owner, at);
  if (due === undefined) return refuse({ key: 'action/no-due', values: { type, owner } });
  const { id, path } = wish.name?.('task', at) ?? nameRecord(model, 'task', at, wish.random);
  const ids = cases.map(({ item }) => item.id);
  const after = writeDocument({
    title: title.trim(),
    type,
    owner,
    due,
    status: 'open',
    cases: ids.length > 0 ? ids : undefined,
    tags: tags.length > 0 ? tags : undefined,
    origin: wish.origin && { ...wish.origin },
    history: [{ at, by, to: 'open', owner, due, note: saidText(note) }],
  });
  return { ok: true, id, write: { path, before: null, after }, owner, due, notes };
}

/** What routing looks at: the task's type and tags, and where all its cases agree, their client and source. */
function situationOf(cases: readonly OpenCase[], tags: readonly string[], type: string): Situation {
  const only = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.every((value) => value === values[0]) ? values[0] : undefined;
  const client = only(cases.map(({ item }) => item.value.client));
  const source = only(cases.map(({ item }) => item.value.source));
  return {
    tags,
    task_type: type,
    ...(client === undefined ? {} : { client }),
    ...(source === undefined ? {} : { source }),
  };
}
