import type { MapChange } from '../../model/gen/types.gen.ts';
import { patchedPaths } from '../../model/merge-patch.ts';

/** One field of the map that two ideas set differently. */
export interface ToBeConflict {
  readonly part: string;
  /** Keys down to the field; empty where it is the part itself: two add it, or one takes away what the other changes. */
  readonly path: readonly string[];
  /** Ids of the two ideas, the one that is laid over the map first in front. */
  readonly ideas: readonly [first: string, second: string];
}

/** A change as an idea asks for it. */
export interface Claim {
  readonly idea: string;
  readonly change: MapChange;
}

/** What one idea wants of one field; `undefined` takes it away. */
interface Wish {
  readonly idea: string;
  readonly part: string;
  readonly path: readonly string[];
  readonly value: string | undefined;
}

/** Pairs of ideas that want different things of the same field, or of a field and of what it is part of. */
export function findConflicts(claims: readonly Claim[]): readonly ToBeConflict[] {
  const byPart = new Map<string, Wish[]>();
  for (const wish of claims.flatMap(wishesOf)) {
    const wishes = byPart.get(wish.part);
    if (wishes) wishes.push(wish);
    else byPart.set(wish.part, [wish]);
  }
  const found = new Map<string, ToBeConflict>();
  for (const [part, wishes] of byPart) {
    for (const [index, second] of wishes.entries()) {
      for (const first of wishes.slice(0, index)) {
        if (!disagree(first, second)) continue;
        const path = first.path.length < second.path.length ? first.path : second.path;
        const conflict: ToBeConflict = { part, path, ideas: [first.idea, second.idea] };
        found.set(JSON.stringify(conflict), conflict);
      }
    }
  }
  return [...found.values()];
}

function wishesOf({ idea, change }: Claim): readonly Wish[] {
  if ('remove' in change) return [{ idea, part: change.remove, path: [], value: undefined }];
  if ('add' in change) return [{ idea, part: change.add, path: [], value: JSON.stringify(change.value) }];
  return patchedPaths(change.set).map((path) => {
    const value = path.reduce<unknown>(fieldOf, change.set);
    return { idea, part: change.change, path, value: value === null ? undefined : JSON.stringify(value) };
  });
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function disagree(first: Wish, second: Wish): boolean {
  if (first.idea === second.idea) return false;
  const shared = Math.min(first.path.length, second.path.length);
  if (!first.path.slice(0, shared).every((key, index) => key === second.path[index])) return false;
  if (first.path.length === second.path.length) return first.value !== second.value;
  // A later idea may well refine a part that an earlier one adds.
  const outer = first.path.length < second.path.length ? first : second;
  return !(outer.path.length === 0 && outer.value !== undefined && outer === first);
}
