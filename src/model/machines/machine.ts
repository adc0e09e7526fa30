/** The form of a lifecycle: states and the moves between them, as data that rules, actions, words and diagrams read. */

/**
 * What a move asks for. `note` and `owner` stand in the history entry, `case-or-author` and the named
 * parts (`route`, `project`, …) in the record; `volunteers` only where the idea is in a contest.
 */
export type Need =
  | 'note'
  | 'new-owner'
  | 'owner'
  | 'due'
  | 'case-or-author'
  | 'route'
  | 'project'
  | 'postponement'
  | 'rejection'
  | 'outcome'
  | 'cancellation'
  | 'volunteers';

export interface Transition<S extends string> {
  /** `null`: the record comes into being. */
  readonly from: S | null;
  readonly to: S;
  readonly needs: readonly Need[];
  /** What the note has to say; the catalogues have the words. */
  readonly noteSays?: 'problem' | 'answer' | 'result' | 'reason' | 'reopening' | 'alternative' | 'resumption';
}

export interface Machine<S extends string = string> {
  readonly kind: 'task' | 'idea';
  readonly states: readonly S[];
  readonly transitions: readonly Transition<S>[];
  /** The work has ended: the client can be answered. */
  readonly ended: readonly S[];
}

/** The moves open from a state (`null`: before the record exists). */
export function movesFrom<S extends string>(machine: Machine<S>, from: S | null): readonly Transition<S>[] {
  return machine.transitions.filter((transition) => transition.from === from);
}

/** The move from one state to another, or undefined where there is none. */
export function findTransition(machine: Machine, from: string | null, to: string): Transition<string> | undefined {
  return machine.transitions.find((transition) => transition.from === from && transition.to === to);
}

/** The states through which one state can be reached from another: the shortest way, without its start. */
export function shortestWay(machine: Machine, from: string | null, to: string): readonly string[] | undefined {
  const seen = new Set<string | null>([from]);
  let front: { readonly state: string | null; readonly way: readonly string[] }[] = [{ state: from, way: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { state, way } of front) {
      for (const move of movesFrom(machine, state)) {
        if (seen.has(move.to)) continue;
        seen.add(move.to);
        const longer = [...way, move.to];
        if (move.to === to) return longer;
        next.push({ state: move.to, way: longer });
      }
    }
    front = next;
  }
  return undefined;
}
