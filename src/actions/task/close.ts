import type { Message } from '../../diagnostic.ts';
import type { Case, CaseAnswer, Task } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { type CaseWork, caseStatus, workByCase } from '../../queries/common/case-status.ts';
import { editFile, type Planned } from '../kit/record-edit.ts';
import { type Act, checkOrder, checkPeople } from '../kit/record-guards.ts';
import { decideMove } from '../kit/record-move.ts';
import { checkKnown, missingOptions } from '../kit/record-new.ts';
import { openRecord } from '../kit/record-open.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';
import { taskWays } from './move.ts';

export interface TaskClosing extends Act {
  readonly task: string;
  readonly outcome: CaseAnswer['outcome'] | undefined;
  readonly channel: string | undefined;
  /** What was said; for a client who is not satisfied, why the work begins again. */
  readonly note: string | undefined;
}

/**
 * Plans the answer to every client whom a task was for: the cases of it whose work has all ended. A client who is not
 * satisfied reopens the task. Answers are written first: a run that was cut off is completed by the same command.
 */
export function planTaskClose(model: Model, wanted: TaskClosing): Planned {
  const opened = openRecord(model, 'task', wanted.task);
  if (!opened.ok) return opened;
  const task = opened.item;
  const wrong = problemsOf(model, task, wanted);
  if (wrong.length > 0) return refuse(...wrong);
  const cases = casesOf(model, task);
  if (cases.length === 0) return refuse({ key: 'action/no-cases', values: { id: task.id } });
  const due = cases.filter(({ state }) => state === 'owed');
  const waiting = cases.flatMap(({ item, state, work }) =>
    state === 'waits' ? [waitingNote(item.id, task, work)] : [],
  );
  const isUnhappy = wanted.outcome === 'not_satisfied';
  const told = isUnhappy ? due.filter(({ item }) => wasToldSo(model, item.value, task.value)) : [];
  if (due.length === 0) return refuse({ key: 'action/nothing-to-close', values: { id: task.id } }, ...waiting);

  const answered = answerCases(
    model,
    due.filter((one) => !told.includes(one)).map(({ item }) => item),
    wanted,
  );
  if (!answered.ok) return answered;
  const reopened = isUnhappy ? reopen(model, task, wanted) : undefined;
  if (reopened && !reopened.ok) return reopened;
  const words = { id: task.id, title: task.value.title, cases: due.map(({ item }) => item.id) };
  const verb = isUnhappy ? 'task-reopened' : 'task-closed';
  return {
    ok: true,
    plan: {
      writes: [...answered.writes, ...(reopened ? [reopened.write] : [])],
      record: task.id,
      notes: waiting,
      summary: { key: `action/${verb}`, values: words },
      commit: { key: `action/${verb}-commit`, values: words },
    },
  };
}

function problemsOf(model: Model, task: Item<Task>, wanted: TaskClosing): readonly Message[] {
  const { outcome, channel, note, by, at } = wanted;
  const options = { outcome, channel, ...(outcome === 'not_satisfied' ? { note } : {}) };
  const missing = missingOptions(options);
  return [
    ...(missing.length > 0 ? [{ key: 'action/missing-for', values: { id: task.id, options: missing } }] : []),
    ...(channel === undefined ? [] : checkKnown(model, 'channel', [channel])),
    ...checkPeople(model, at, [by]),
  ];
}

interface TaskCase {
  readonly item: Item<Case>;
  /** `owed`: its work has ended; `waits`: some has not; `closed`: it was answered. */
  readonly state: 'owed' | 'waits' | 'closed';
  readonly work: readonly CaseWork[];
}

function casesOf(model: Model, { id }: Item<Task>): readonly TaskCase[] {
  const byCase = workByCase(model);
  return model.all('case').flatMap((item): readonly TaskCase[] => {
    const work = byCase.get(item.id) ?? [];
    if (!work.some((one) => one.id === id)) return [];
    const status = caseStatus(item.value, work);
    return [{ item, work, state: status === 'closed' || status === 'resolved' ? stateOf[status] : 'waits' }];
  });
}

const stateOf = { closed: 'closed', resolved: 'owed' } as const;

function waitingNote(id: string, task: Item<Task>, work: readonly CaseWork[]): Message {
  const open = work.filter(({ ended }) => !ended);
  const others = open.filter((one) => one.id !== task.id);
  return {
    key: others.length > 0 ? 'action/case-waits' : 'action/case-waits-for-task',
    values: { id, work: (others.length > 0 ? others : open).map((one) => `${one.id} (${one.status})`) },
  };
}

/** The client has said already, since the work ended, that they are not satisfied: an earlier run got so far. */
function wasToldSo(model: Model, { answers = [] }: Case, { history }: Task): boolean {
  const instant = instantIn(model.settings.timezone);
  const last = answers.at(-1);
  const [said, ended] = [instant(last?.at ?? ''), instant(history.at(-1)?.at ?? '')];
  return last?.outcome === 'not_satisfied' && said !== undefined && ended !== undefined && said >= ended;
}

function answerCases(
  model: Model,
  cases: readonly Item<Case>[],
  { at, by, channel, outcome, note }: TaskClosing,
): { readonly ok: true; readonly writes: readonly FileWrite[] } | Refusal {
  const writes: FileWrite[] = [];
  for (const { id, path, value } of cases) {
    const late = checkOrder(model, id, value.answers, at);
    const content = model.repo.read(path);
    if (late.length > 0 || 'problem' in content) return refuse(...late);
    const answer = { at, by, channel, outcome, note };
    const edited = editFile(path, content.text, [{ op: 'append', path: ['answers'], value: answer }]);
    if (!edited.ok) return edited;
    writes.push(edited.write);
  }
  return { ok: true, writes };
}

function reopen(
  model: Model,
  { id }: Item<Task>,
  { at, by, note }: TaskClosing,
): { readonly ok: true; readonly write: FileWrite } | Refusal {
  const decided = decideMove(model, { id, to: 'open', at, by, note }, taskWays);
  return decided.ok ? editFile(decided.item.path, decided.text, decided.edits) : decided;
}
