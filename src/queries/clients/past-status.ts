import type { Case, CaseAnswer } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import type { Item, Model } from '../../model/model.ts';
import { caseStatus, workByCase } from '../common/case-status.ts';
import type { Span } from './spans.ts';

/** What something was for a while. */
export interface PastStatus extends Span {
  readonly status: string;
}

/**
 * The statuses that a case had, one after another since it is known: what was asked, decided, answered and done is gone
 * through once, in order of time.
 */
export function statusesOf(
  model: Model,
  { id, value }: Item<Case>,
  known: number,
  instant: (moment: string) => number,
): readonly PastStatus[] {
  let asked = 0;
  let isDecided = false;
  let last: CaseAnswer | undefined;
  const work = new Map<string, boolean>();
  let unfinished = 0;
  const happened: { readonly at: number; readonly happens: () => void }[] = [];
  const happens = (moment: string, then: () => void): void => {
    happened.push({ at: Math.max(known, instant(moment)), happens: then });
  };
  for (const { asked: from, answered } of value.clarifications ?? []) {
    happens(from, () => {
      asked += 1;
    });
    if (answered !== undefined)
      happens(answered, () => {
        asked -= 1;
      });
  }
  if (value.decision)
    happens(value.decision.at, () => {
      isDecided = true;
    });
  for (const answer of value.answers ?? [])
    happens(answer.at, () => {
      last = answer;
    });
  for (const { kind, id: one } of workByCase(model).get(id) ?? []) {
    for (const { at, to } of model.get(kind, one)?.value.history ?? []) {
      if (to === undefined) continue;
      const hasEnded = machines[kind].ended.includes(to);
      happens(at, () => {
        if (work.get(one) === false) unfinished -= 1;
        if (!hasEnded) unfinished += 1;
        work.set(one, hasEnded);
      });
    }
  }
  const now = (): string =>
    caseStatus(
      {
        ...(value.decision && isDecided ? { decision: value.decision } : {}),
        answers: last ? [last] : [],
        clarifications: asked > 0 ? [{ asked: value.received, by: '', question: '' }] : [],
      },
      work.size > 0 ? [{ ended: unfinished === 0 }] : [],
    );
  happened.sort((a, b) => a.at - b.at || 0);
  const statuses: PastStatus[] = [];
  let [status, from] = [now(), known];
  for (const { at, happens: step } of happened) {
    step();
    const next = now();
    if (next === status) continue;
    if (from < at) statuses.push({ status, from, to: at });
    [status, from] = [next, at];
  }
  statuses.push({ status, from, to: Number.POSITIVE_INFINITY });
  return statuses;
}
