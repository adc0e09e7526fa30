import type { Case, Idea, Task } from '../../model/gen/types.gen.ts';
import type { CaseState } from '../../model/machines/case.ts';
import { machines } from '../../model/machines/index.ts';
import type { Model } from '../../model/model.ts';
import { onceEach } from '../../once.ts';

/** A task or idea that belongs to a case. */
export interface CaseWork {
  readonly kind: 'task' | 'idea';
  readonly id: string;
  readonly status: string;
  /** Completed, cancelled, implemented, rejected; postponed has not ended. */
  readonly ended: boolean;
  /** When it was last taken up again after it had ended. */
  readonly reopenedAt?: string;
}

/**
 * All work by the case it belongs to, whichever side names the other: each list by kind, then id. Read once a model:
 * several rules and lists ask it the same.
 */
export const workByCase = onceEach((model: Model): ReadonlyMap<string, readonly CaseWork[]> => {
  const named = new Map<string, Set<string>>();
  for (const { id, value } of model.all('case')) {
    for (const ref of value.decision?.refs ?? []) {
      const cases = named.get(ref) ?? new Set();
      named.set(ref, cases.add(id));
    }
  }
  const byCase = new Map<string, CaseWork[]>();
  for (const kind of ['task', 'idea'] as const) {
    for (const { id, value } of model.all(kind)) {
      const work: CaseWork = { kind, id, status: value.status, ...lifeOf(kind, value) };
      for (const ref of new Set([...(value.cases ?? []), ...(named.get(id) ?? [])])) {
        const works = byCase.get(ref) ?? [];
        byCase.set(ref, works);
        works.push(work);
      }
    }
  }
  return byCase;
});

function lifeOf(kind: 'task' | 'idea', value: Task | Idea): Pick<CaseWork, 'ended' | 'reopenedAt'> {
  const { ended } = machines[kind];
  let state = '';
  let reopenedAt: string | undefined;
  for (const entry of value.history ?? []) {
    if (entry.to === undefined) continue;
    if (ended.includes(state) && !ended.includes(entry.to)) reopenedAt = entry.at;
    state = entry.to;
  }
  return { ended: ended.includes(value.status), ...(reopenedAt === undefined ? {} : { reopenedAt }) };
}

/** When a case came into cxmap, from which limits and times count: old feedback that is imported came in late. */
export function enteredAt({ received, recorded }: Pick<Case, 'received' | 'recorded'>): string {
  return recorded ?? received;
}

/** A case's status, derived: the last of new, clarifying, triaged, resolved, closed that holds. */
export function caseStatus(
  value: Pick<Case, 'answers' | 'clarifications' | 'decision'>,
  work: readonly Pick<CaseWork, 'ended'>[],
): CaseState {
  const allEnded = work.every(({ ended }) => ended);
  const last = value.answers?.at(-1);
  if (last && last.outcome !== 'not_satisfied' && allEnded) return 'closed';
  const decision = value.decision;
  if (decision && (decision.kind === 'none' || (work.length > 0 && allEnded))) return 'resolved';
  if (decision) return 'triaged';
  return value.clarifications?.some((asked) => asked.answered === undefined) ? 'clarifying' : 'new';
}
