import { asMessage, type Message } from '../../diagnostic.ts';
import type { Case, Documents } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { caseStatus, workByCase } from '../../queries/common/case-status.ts';
import type { Edit } from '../../source/edit.ts';
import { type Act, checkOrder, saidText } from './checks.ts';
import { type Opened, openRecord } from './open-record.ts';
import { checked, editFile, type Refusal, refusalIn, type Written, writeAll } from './planned.ts';

export type OpenCase = Opened<'case'>;

/**
 * The cases that new work is for, each once. Refused where one is not found, or has an entry that is newer than the
 * moment `at`, or is closed: a closed one is answered again first.
 */
export function openCases(
  model: Model,
  given: readonly string[],
  at: string,
): { readonly ok: true; readonly cases: readonly OpenCase[] } | Refusal {
  const work = workByCase(model);
  const opened = given.map((one) => openRecord(model, 'case', one));
  const cases = new Map(opened.flatMap((one) => (one.ok ? [[one.item.id, one] as const] : [])));
  const wrong = [...cases.values()].flatMap(({ item }): readonly Message[] => {
    const isClosed = caseStatus(item.value, work.get(item.id) ?? []) === 'closed';
    const closed = isClosed ? [asMessage('action/case-closed', { id: item.id })] : [];
    return [...closed, ...checkOrder(model, item, at)];
  });
  return checked(wrong, refusalIn(opened) ?? { ok: true, cases: [...cases.values()] });
}

/** The tags of all cases, each once, in the order they come. */
export function tagsOf(cases: readonly OpenCase[]): readonly string[] {
  return [...new Set(cases.flatMap(({ item }) => item.value.tags ?? []))];
}

/**
 * The task or idea that an earlier run made for these cases and was cut off before it got to all of them. `isSame` says
 * of one that names them all whether it is what is wanted now.
 */
export function findLeftWork<K extends 'task' | 'idea'>(
  model: Model,
  kind: K,
  cases: readonly OpenCase[],
  isSame: (value: Documents[K]) => boolean,
): Item<Documents[K]> | undefined {
  if (cases.length === 0) return undefined;
  return model.all(kind).find(({ id, value }) => {
    const namesAll = cases.every(({ item }) => value.cases?.includes(item.id));
    return namesAll && cases.some(({ item }) => !leadsTo(item.value, id)) && isSame(value);
  });
}

/** What is decided about a case. */
export interface Decision extends Act {
  readonly kind: 'task' | 'idea' | 'none';
  /** The task or idea that follows. */
  readonly work?: string | undefined;
  readonly reason?: string | undefined;
  /** Tags that it gets besides those it has. */
  readonly tags?: readonly string[];
}

/** Writes a decision into each case that does not name the work yet. */
export function decideCases(cases: readonly OpenCase[], decision: Decision): Written {
  const { work } = decision;
  const undecided = cases.filter(({ item }) => work === undefined || !leadsTo(item.value, work));
  return writeAll(...undecided.map(({ item, text }) => editFile(item.path, text, decisionEdits(item.value, decision))));
}

function leadsTo({ decision }: Case, work: string): boolean {
  return decision?.refs?.includes(work) === true;
}

/** A case that had no decision, or the decision that nothing follows, is decided now; another has one work more. */
function decisionEdits(value: Case, { kind, at, by, reason, work, tags = [] }: Decision): readonly Edit[] {
  const refs = work === undefined ? undefined : [work];
  const hasWork = value.decision !== undefined && value.decision.kind !== 'none';
  return [
    ...tags
      .filter((tag) => value.tags?.includes(tag) !== true)
      .map((tag): Edit => ({ op: 'append', path: ['tags'], value: tag })),
    hasWork && work !== undefined
      ? { op: 'append', path: ['decision', 'refs'], value: work }
      : { op: 'set', path: ['decision'], value: { kind, at, by, reason: saidText(reason), refs } },
  ];
}
