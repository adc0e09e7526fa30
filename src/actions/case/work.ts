import type { Message } from '../../diagnostic.ts';
import { findRecord } from '../../model/find-record.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { pathFor } from '../../model/kinds.ts';
import type { Item, Model } from '../../model/model.ts';
import { newRecordId } from '../../model/record-id.ts';
import { suggestions } from '../../model/suggest.ts';
import type { FileWrite } from '../../outcome.ts';
import { workByCase } from '../../queries/common/case-status.ts';
import { routeIdea } from '../../queries/routing/routing.ts';
import { routingTable } from '../../queries/routing/table.ts';
import { applyEdits } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { checkPerson } from '../kit/person.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { dueByType, ownerByRouting } from '../task/owner.ts';

export interface Triage {
  readonly case: string;
  readonly by: string;
  readonly at: string;
  readonly decision: 'task' | 'idea' | 'none';
  readonly reason?: string | undefined;
  /** Tags the case gets besides those it has. */
  readonly tags: readonly string[];
  /** For a task: what, which type, and where routing is not wanted, who and by when. */
  readonly title?: string | undefined;
  readonly type?: string | undefined;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  /** An existing task or idea to join, by any part of its id. */
  readonly into?: string | undefined;
}

/** The task or idea that a decision leads to, and what must be written for it; no id where nothing follows. */
export type Made = {
  readonly ok: true;
  readonly id: string;
  readonly writes: readonly FileWrite[];
  readonly joined: boolean;
  /** What there is to say besides. */
  readonly notes?: readonly Message[];
};

/** Makes the task or idea, joins the one asked for, or the one that a run before this has begun. */
export function workFor(
  model: Model,
  item: Item<Case>,
  triage: Triage,
  tags: readonly string[],
  random: () => number,
): Made | Refusal {
  const { id } = item;
  if (triage.decision === 'none') {
    return triage.reason?.trim()
      ? { ok: true, id: '', writes: [], joined: false }
      : refuse({ key: 'cases/none-wants-reason', values: { id } });
  }
  const begun = (workByCase(model).get(id) ?? []).find(({ kind }) => kind === triage.decision);
  if (triage.into === undefined && begun) return { ok: true, id: begun.id, writes: [], joined: true };
  if (triage.into !== undefined) return join(model, id, triage.decision, triage.into);
  return triage.decision === 'task'
    ? makeTask(model, item, triage, tags, random)
    : makeIdea(model, item, triage, tags, random);
}

/** The case is added to the list of the task or idea that it joins. */
function join(model: Model, id: string, kind: 'task' | 'idea', given: string): Made | Refusal {
  const found = findRecord(model, kind, given);
  if ('refusal' in found) return refuse(found.refusal);
  const work = model.get(kind, found.id);
  const content = work && model.repo.read(work.path);
  if (!work || !content || 'problem' in content)
    return refuse({ key: 'action/broken-record', values: { id: found.id } });
  if (work.value.cases?.includes(id)) return { ok: true, id: work.id, writes: [], joined: true };
  const edited = applyEdits(content.text, [{ op: 'append', path: ['cases'], value: id }]);
  if ('problem' in edited) {
    return refuse({ key: 'action/cannot-edit', values: { path: work.path, reason: edited.problem.kind } });
  }
  return {
    ok: true,
    id: work.id,
    joined: true,
    writes: [{ path: work.path, before: content.text, after: edited.text }],
  };
}

function makeTask(
  model: Model,
  { id, value }: Item<Case>,
  triage: Triage,
  tags: readonly string[],
  random: () => number,
): Made | Refusal {
  const { at, by, title, type } = triage;
  const types = model.single('vocabulary')?.value.task_types ?? [];
  const known = types.find((one) => one.id === type?.normalize('NFC'));
  const missing = [...(title?.trim() ? [] : ['--title']), ...(type === undefined ? ['--type'] : [])];
  if (title === undefined || missing.length > 0)
    return refuse({ key: 'cases/task-wants', values: { id, options: missing } });
  if (!known) {
    const ids = types.map((one) => one.id);
    return refuse(
      { key: 'unknown-reference/unknown', values: { id: type, kinds: ['task_type'] } },
      ...suggestions(type ?? '', ids),
    );
  }
  const { client, source } = value;
  const situation = { tags, source, task_type: known.id, ...(client === undefined ? {} : { client }) };
  const found = triage.owner === undefined ? ownerByRouting(model, situation, at.slice(0, 10)) : undefined;
  if (found && !found.ok) return found;
  const owner = triage.owner ?? found?.owner ?? '';
  const wrong = checkPerson(model, owner, at);
  if (wrong.length > 0) return refuse(...wrong);
  const due = triage.due ?? dueByType(model, known.id, owner, at);
  if (due === undefined) return refuse({ key: 'cases/task-wants', values: { id, options: ['--due'] } });
  const task = newRecordId('task', at, random, (one) => model.ids.of('task').has(one));
  const after = writeDocument({
    title: title.trim(),
    type: known.id,
    owner,
    due,
    status: 'open',
    cases: [id],
    ...(tags.length > 0 ? { tags: [...tags] } : {}),
    history: [{ at, by, to: 'open', owner, due }],
  });
  return {
    ok: true,
    id: task,
    joined: false,
    writes: [{ path: pathFor('task', task, at.slice(0, 7)), before: null, after }],
  };
}

function makeIdea(
  model: Model,
  { id, value }: Item<Case>,
  triage: Triage,
  tags: readonly string[],
  random: () => number,
): Made | Refusal {
  const { at, by, title } = triage;
  if (!title?.trim()) return refuse({ key: 'cases/idea-wants', values: { id, options: ['--title'] } });
  const idea = newRecordId('idea', at, random, (one) => model.ids.of('idea').has(one));
  const { to } = routeIdea(routingTable(model), tags);
  const after = writeDocument({
    title: title.trim(),
    text: value.text,
    status: 'received',
    cases: [id],
    ...(tags.length > 0 ? { tags: [...tags] } : {}),
    ...(value.client === undefined ? {} : { supporters: [value.client] }),
    ...(to === undefined ? {} : { route: { ...to } }),
    history: [{ at, by, to: 'received' }],
  });
  return {
    ok: true,
    id: idea,
    joined: false,
    writes: [{ path: pathFor('idea', idea, at.slice(0, 7)), before: null, after }],
  };
}
