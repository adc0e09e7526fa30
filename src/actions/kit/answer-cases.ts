import type { Message } from '../../diagnostic.ts';
import type { CaseAnswer } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import { findTransition } from '../../model/machines/machine.ts';
import type { Model } from '../../model/model.ts';
import type { CaseWork } from '../../queries/common/case-status.ts';
import type { OpenCase } from './case-work.ts';
import { type Act, checkGiven, checkOrder, checkReferences, saidText } from './checks.ts';
import { decideMove } from './move-record.ts';
import { editFile, type Written, writeAll } from './planned.ts';

/** What a client was told, and what they said to it. */
export interface Answer extends Act {
  readonly outcome: CaseAnswer['outcome'] | undefined;
  readonly channel: string | undefined;
  /** What was said; for a client who is not satisfied, why the work begins again. */
  readonly note: string | undefined;
}

/** Whether something went out to the client: then it is known by which channel. */
export function wentOut(outcome: CaseAnswer['outcome'] | undefined): boolean {
  return outcome !== 'unreachable' && outcome !== 'no_reply_needed';
}

/** What is wrong with an answer that is given for the record `id`: what it lacks, and whom and what it names. */
export function checkAnswer(model: Model, id: string, { at, by, outcome, channel, note }: Answer): readonly Message[] {
  const options = {
    outcome,
    ...(wentOut(outcome) ? { channel } : {}),
    ...(outcome === 'not_satisfied' ? { note } : {}),
  };
  return [...checkGiven({ id }, options), ...checkReferences(model, 'case', { answers: [{ by, channel }] }, at)];
}

/** Which of some cases have an entry that is newer than the answer. */
export function checkAnswered(model: Model, cases: readonly OpenCase[], { at }: Answer): readonly Message[] {
  return cases.flatMap(({ item }) => checkOrder(model, item, at));
}

/** Writes an answer into each case. */
export function answerCases(cases: readonly OpenCase[], { at, by, channel, outcome, note }: Answer): Written {
  const value = { at, by, channel, outcome, note: saidText(note) };
  const answered = cases.map(({ item, text }) =>
    editFile(item.path, text, [{ op: 'append', path: ['answers'], value }]),
  );
  return writeAll(...answered);
}

/** Where work begins again for a client who is not satisfied; from an implemented idea no way leads back. */
export const reopenedAs = { task: 'open', idea: 'in_analysis' } as const;

/**
 * Opens work again that has ended and has a way back, where the client is not satisfied, with what they said as the
 * reason; without a reason nothing opens, and `checkAnswer` asks for it.
 */
export function reopenWork(model: Model, work: readonly CaseWork[], { at, by, outcome, note }: Answer): Written {
  if (outcome !== 'not_satisfied' || !saidText(note)) return { ok: true, writes: [] };
  const reopened = work.flatMap(({ kind, id, status, ended }): readonly Written[] => {
    const to = reopenedAs[kind];
    if (!ended || !findTransition(machines[kind], status, to)) return [];
    const decided = decideMove(model, { id, to, at, by, note }, { kind });
    return [decided.ok ? editFile(decided.item.path, decided.text, decided.edits) : decided];
  });
  return writeAll(...reopened);
}
