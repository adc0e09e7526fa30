import type { Happening } from './happenings.ts';
import { isIn, type Span } from './months.ts';

/** What was done in a month, counted. */
export interface MonthWork {
  readonly tasks: { readonly opened: number; readonly completed: number; readonly cancelled: number };
  readonly ideas: {
    readonly received: number;
    readonly planned: number;
    readonly implemented: number;
    readonly rejected: number;
  };
  /** Answers that settled a case, one a case. */
  readonly closed: number;
  readonly applied: number;
}

/** Counts moves; a record that went through the same move twice in the month counts once. */
export function monthWork(all: readonly Happening[], span: Span): MonthWork {
  const seen = new Map<string, Set<string>>();
  for (const { at, what, to = '', first, record } of all) {
    if (!isIn(span, at)) continue;
    const moves = [
      `${what}/${to}`,
      ...(what === 'task' && first ? ['task/first'] : []),
      ...(settles(what, to) ? ['closed'] : []),
    ];
    for (const move of moves) seen.set(move, (seen.get(move) ?? new Set()).add(record.id));
  }
  const count = (move: string): number => seen.get(move)?.size ?? 0;
  return {
    tasks: { opened: count('task/first'), completed: count('task/completed'), cancelled: count('task/cancelled') },
    ideas: {
      received: count('idea/received'),
      planned: count('idea/planned'),
      implemented: count('idea/implemented'),
      rejected: count('idea/rejected'),
    },
    closed: count('closed'),
    applied: count('applied/'),
  };
}

function settles(what: Happening['what'], outcome: string): boolean {
  return what === 'answered' && outcome !== 'not_satisfied';
}
