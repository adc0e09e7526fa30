import type { Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import type { Task } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { Situation } from '../../queries/routing/conditions.ts';
import { writeDocument } from '../../source/write-document.ts';
import { linkCases, type OpenCase, openCases, tagsOf } from '../kit/record-cases.ts';
import type { Planned } from '../kit/record-edit.ts';
import { type Act, checkPeople } from '../kit/record-guards.ts';
import { checkKnown, dayOfAct, missingOptions, nameRecord } from '../kit/record-new.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { awayNotes, dueByType, ownerByRouting } from './owner.ts';

export interface NewTask extends Act {
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** Any parts of ids that name one case each. */
  readonly cases: readonly string[];
  /** None: those of its cases. */
  readonly tags: readonly string[];
  readonly note: string | undefined;
  readonly random: () => number;
}

/**
 * Plans a new task: routed and dated where that is not given, tied to its cases. The task is written first; where an
 * earlier run was cut off after that, the task it left is taken up instead of making another.
 */
export function planTaskAdd(model: Model, wanted: NewTask): Planned {
  const { title = '', type = '', by, at } = wanted;
  const wrong = problemsOf(model, wanted);
  if (wrong.length > 0) return refuse(...wrong);
  const opened = openCases(model, wanted.cases);
  if (!opened.ok) return opened;
  const { cases } = opened;

  const left = unfinished(model, title, type, cases);
  const made = left ? undefined : makeTask(model, wanted, cases);
  if (made && !made.ok) return made;
  const id = left?.id ?? made?.id ?? '';
  const linked = linkCases(cases, { kind: 'task', id }, { at, by });
  if (!linked.ok) return linked;
  const { owner, due } = left?.value ?? made ?? { owner: '', due: '' };
  const values = { id, title, owner, due };
  return {
    ok: true,
    plan: {
      writes: [...(made ? [{ path: made.path, before: null, after: made.text }] : []), ...linked.writes],
      record: id,
      notes: made?.notes ?? [],
      summary: { key: left ? 'action/task-joined' : 'action/task-added', values },
      commit: { key: 'action/task-added-commit', values },
    },
  };
}

function problemsOf(model: Model, { title, type, owner, due, tags, by, at }: NewTask): readonly Message[] {
  const missing = missingOptions({ title, type });
  return [
    ...(missing.length > 0 ? [{ key: 'action/missing-to-add', values: { kind: 'task', options: missing } }] : []),
    ...(type === undefined ? [] : checkKnown(model, 'task_type', [type])),
    ...checkKnown(model, 'tag', tags),
    ...(due !== undefined && parseDate(due) === undefined ? [{ key: 'action/bad-date', values: { given: due } }] : []),
    ...checkPeople(model, at, [by, owner]),
  ];
}

interface MadeTask {
  readonly ok: true;
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly notes: readonly Message[];
}

function makeTask(model: Model, wanted: NewTask, cases: readonly OpenCase[]): MadeTask | Refusal {
  const { title = '', type = '', by, at, note } = wanted;
  const day = dayOfAct(model, at);
  const tags = wanted.tags.length > 0 ? wanted.tags : tagsOf(cases);
  const found =
    wanted.owner === undefined
      ? ownerByRouting(model, situationOf(cases, tags, type), day)
      : { ok: true as const, owner: wanted.owner, notes: awayNotes(model, wanted.owner, day) };
  if (!found.ok) return found;
  const { owner, notes } = found;
  const due = wanted.due ?? dueByType(model, type, owner, at);
  if (due === undefined) return refuse({ key: 'action/no-due', values: { type, owner } });
  const ids = cases.map(({ item }) => item.id);
  const text = writeDocument({
    title,
    type,
    owner,
    due,
    status: 'open',
    cases: ids.length > 0 ? ids : undefined,
    tags: tags.length > 0 ? tags : undefined,
    history: [{ at, by, to: 'open', owner, due, note }],
  });
  return { ok: true, ...nameRecord(model, 'task', at, wanted.random), text, owner, due, notes };
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

/** The task that an earlier run wrote without getting to all of its cases. */
function unfinished(model: Model, title: string, type: string, cases: readonly OpenCase[]): Item<Task> | undefined {
  const wanted = cases.map(({ item }) => item.id);
  if (wanted.length === 0) return undefined;
  return model.all('task').find(({ id, value }) => {
    const named = value.cases ?? [];
    const isSame = value.title === title && value.type === type && wanted.every((one) => named.includes(one));
    return isSame && cases.some(({ item }) => !item.value.decision?.refs?.includes(id));
  });
}
