import type { Phrases } from '../locales/phrases.ts';
import { caseStates, caseSteps } from '../model/machines/case.ts';
import { machines } from '../model/machines/index.ts';

/** A lifecycle in words: what pictures and diagrams of it show. */
export interface Lifecycle {
  readonly kind: 'task' | 'idea' | 'case';
  readonly title: string;
  readonly states: readonly { readonly id: string; readonly name: string; readonly ended: boolean }[];
  /** `from` is null where the thing comes into being; `label` says what the move needs, or what makes it. */
  readonly moves: readonly { readonly from: string | null; readonly to: string; readonly label: string }[];
}

/** The lifecycle of a task, an idea or a case, from the table that moves are checked by. */
export function lifecycleOf(kind: Lifecycle['kind'], phrases: Phrases): Lifecycle {
  const title = phrases.lifecycle.title({ kind });
  if (kind === 'case') {
    return {
      kind,
      title,
      states: caseStates.map((id) => ({ id, name: phrases.states.case[id], ended: id === 'closed' })),
      moves: caseSteps.map(({ from, to, by }) => ({ from, to, label: phrases.lifecycle.step[by] })),
    };
  }
  const machine = machines[kind];
  const names: Readonly<Record<string, string>> = phrases.states[kind];
  return {
    kind,
    title,
    states: machine.states.map((id) => ({
      id,
      name: names[id] ?? id,
      ended: machine.ended.some((ended) => ended === id),
    })),
    moves: machine.transitions.map(({ from, to, needs, noteSays }) => ({
      from,
      to,
      label: needs.map((need) => phrases.lifecycle.need({ need, says: noteSays ?? '' })).join(', '),
    })),
  };
}
