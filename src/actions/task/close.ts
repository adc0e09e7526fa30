import type { Message } from '../../diagnostic.ts';
import type { Case, Task } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, caseStatus, workByCase } from '../../queries/common/case-status.ts';
import { type Answer, answerCases, checkAnswer, checkAnswered, reopenWork } from '../kit/answer-cases.ts';
import type { OpenCase } from '../kit/case-work.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, type Planned, type Refusal, refusalIn, refuse, writeAll } from '../kit/planned.ts';

export interface TaskClosing extends Answer {
  readonly task: string;
}

/**
 * Plans the answer to every client whom a task was for: the cases of it whose work has all ended. A client who is not
 * satisfied reopens the task. Answers are written first: a run that was cut off is completed by the same command.
 */
export function planTaskClose(model: Model, wanted: TaskClosing): Planned {
  const opened = openRecord(model, 'task', wanted.task);
  if (!opened.ok) return opened;
  const { id, value } = opened.item;
  const wrong = checkAnswer(model, id, wanted);
  const found = casesOf(model, opened.item);
  if (!found.ok) return { ...found, ...refuse(...wrong, ...found.messages) };
  const { owed, waiting } = found;
  const isUnhappy = wanted.outcome === 'not_satisfied';
  const untold = isUnhappy ? owed.filter(({ item }) => !wasToldSo(model, item.value, value)) : owed;
  const ended = { kind: 'task', id, status: value.status, ended: true } as const;
  const written = checked(
    [...wrong, ...checkAnswered(model, untold, wanted)],
    writeAll(answerCases(untold, wanted), reopenWork(model, [ended], wanted)),
  );
  if (!written.ok) return written;
  const words = { id, title: value.title, cases: owed.map(({ item }) => item.id) };
  const verb = isUnhappy ? 'task-reopened' : 'task-closed';
  return {
    ok: true,
    plan: {
      writes: written.writes,
      record: id,
      notes: waiting,
      summary: { key: `action/${verb}`, values: words },
      commit: { key: `action/${verb}-commit`, values: words },
    },
  };
}

/** The cases of a task that are owed an answer, and a word on each that still waits for work; refused where none is owed. */
function casesOf(
  model: Model,
  task: Item<Task>,
): { readonly ok: true; readonly owed: readonly OpenCase[]; readonly waiting: readonly Message[] } | Refusal {
  const byCase = workByCase(model);
  const cases = model.all('case').flatMap((item) => {
    const work = byCase.get(item.id) ?? [];
    return work.some((one) => one.id === task.id) ? [{ id: item.id, work, status: caseStatus(item.value, work) }] : [];
  });
  if (cases.length === 0) return refuse({ key: 'action/no-cases', values: { id: task.id } });
  const waiting = cases.flatMap(({ id, work, status }) =>
    status === 'resolved' || status === 'closed' ? [] : [waitingNote(id, task.id, work)],
  );
  const owed = cases.flatMap(({ id, status }) => (status === 'resolved' ? [openRecord(model, 'case', id)] : []));
  if (owed.length === 0) return refuse({ key: 'action/nothing-to-close', values: { id: task.id } }, ...waiting);
  return refusalIn(owed) ?? { ok: true, owed: owed.filter((one) => one.ok), waiting };
}

function waitingNote(id: string, task: string, work: readonly CaseWork[]): Message {
  const open = work.filter(({ ended }) => !ended);
  const others = open.filter((one) => one.id !== task);
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
