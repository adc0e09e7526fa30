import type { Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { checkIdea, makeIdea } from '../idea/make.ts';
import { decideCases, findLeftWork, type OpenCase } from '../kit/case-work.ts';
import { type Act, checkAct, checkReferences, saidText } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { checked, editFile, type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { checkTask, makeTask } from '../task/make.ts';

export interface Triage extends Act {
  readonly case: string;
  readonly decision: 'task' | 'idea' | 'none';
  readonly reason: string | undefined;
  /** Tags the case gets besides those it has. */
  readonly tags: readonly string[];
  /** For a task or idea: what; for a task, which type, and where routing is not wanted, who and by when. */
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  /** An existing task or idea to join, by any part of its id. */
  readonly into: string | undefined;
  readonly random: () => number;
}

/**
 * Plans a decision: the case's tags, the task or idea that follows (new or joined), and the decision itself, written
 * last. Where a run was killed in between, the task or idea that already names the case is joined instead of made anew.
 */
export function planTriage(model: Model, triage: Triage): Planned {
  const opened = openRecord(model, 'case', triage.case);
  if (!opened.ok) return opened;
  const { id, value } = opened.item;
  const { decision: kind, by, at, reason } = triage;
  if (value.decision) {
    return refuse({ key: 'cases/decided', values: { id, kind: value.decision.kind, refs: value.decision.refs ?? [] } });
  }
  const tags = [...new Set([...(value.tags ?? []), ...triage.tags])];
  const wrong = [
    ...checkUseless(id, triage),
    ...checkReferences(model, 'case', { tags: triage.tags }, at),
    ...checkAct(model, opened.item, triage),
  ];
  const work = checked(wrong, workFor(model, opened, { ...triage, tags }));
  if (!work.ok) return work;
  const decided = decideCases([opened], { kind, at, by, reason, work: work.id, tags });
  if (!decided.ok) return decided;
  const name = kind !== 'none' && work.isJoined ? 'joined' : kind;
  const words = { id, work: work.id ?? '' };
  return {
    ok: true,
    plan: {
      writes: [...work.writes, ...decided.writes],
      record: id,
      notes: work.notes,
      summary: { key: `cases/triaged-${name}`, values: words },
      commit: { key: 'cases/triaged-commit', values: { ...words, kind } },
    },
  };
}

/** What was typed that this decision has no use for: nobody should think that it was heeded. */
function checkUseless(id: string, triage: Triage): readonly Message[] {
  const { decision: kind, into } = triage;
  const given = (['title', 'type', 'owner', 'due', 'into'] as const).filter((name) => triage[name] !== undefined);
  const taken: readonly string[] =
    kind === 'none'
      ? []
      : into !== undefined
        ? ['into']
        : kind === 'idea'
          ? ['title']
          : ['title', 'type', 'owner', 'due'];
  const useless = given.filter((name) => !taken.includes(name));
  return useless.length > 0 ? [{ key: 'cases/useless-options', values: { id, kind, options: useless } }] : [];
}

/** The task or idea that a decision leads to, and what must be written for it; no id where nothing follows. */
type FoundWork =
  | {
      readonly ok: true;
      readonly id?: string;
      readonly writes: readonly FileWrite[];
      readonly isJoined: boolean;
      readonly notes: readonly Message[];
    }
  | Refusal;

/** Makes the task or idea, joins the one asked for, or the one that a run before this has begun. */
function workFor(model: Model, opened: OpenCase, triage: Triage): FoundWork {
  const { id, value } = opened.item;
  const { decision: kind, reason, into, title } = triage;
  if (kind === 'none') {
    return saidText(reason)
      ? { ok: true, writes: [], isJoined: false, notes: [] }
      : refuse({ key: 'cases/none-wants-reason', values: { id } });
  }
  if (into !== undefined) return joinWork(model, kind, into, id);
  const left = findLeftWork(model, kind, [opened], () => true);
  if (left) return { ok: true, id: left.id, writes: [], isJoined: true, notes: [] };
  if (kind === 'task') {
    const wrong = checkTask(model, triage);
    const made = wrong.length > 0 ? refuse(...wrong) : makeTask(model, triage, [opened]);
    return made.ok ? { ok: true, id: made.id, writes: [made.write], isJoined: false, notes: made.notes } : made;
  }
  const text = saidText(value.text) ?? title;
  const wish = { ...triage, text, author: undefined, supporters: [], more: {} };
  const wrong = checkIdea(model, wish, true);
  if (wrong.length > 0) return refuse(...wrong);
  const made = makeIdea(model, wish, [opened]);
  return { ok: true, id: made.id, writes: [made.write], isJoined: false, notes: [] };
}

/** The case is added to the list of the task or idea that it joins. */
function joinWork(model: Model, kind: 'task' | 'idea', given: string, id: string): FoundWork {
  const work = openRecord(model, kind, given);
  if (!work.ok) return work;
  const isNamed = work.item.value.cases?.includes(id) === true;
  const joined = editFile(work.item.path, work.text, isNamed ? [] : [{ op: 'append', path: ['cases'], value: id }]);
  return joined.ok ? { ...joined, id: work.item.id, isJoined: true, notes: [] } : joined;
}
