import { fieldOf } from '../model/field.ts';
import type { Idea, MapChange } from '../model/gen/types.gen.ts';
import { roleOf } from '../model/kinds.ts';
import { onceEach } from '../once.ts';
import type { Change } from './change.ts';
import type { Comparison } from './compare.ts';
import { changedRecords, newRecords } from './records.ts';

/**
 * Tells whether an idea that was applied between two revisions explains a change: its `changes` name each field of it, or
 * take away what is gone. Ideas change touchpoints, hand-offs, stages and teams: nothing else is ever explained by one.
 */
export function explainedByIdeas(comparison: Comparison): (change: Change) => boolean {
  const byPart = partsChanged(comparison);
  return (change) => {
    const part = partOf(change);
    const patches = part === undefined ? undefined : byPart.get(part.name);
    if (!part || !patches) return false;
    return (
      patches.some((patch) => patch === 'removed') ||
      (change.fields.length > 0 &&
        change.fields.every(({ path }) => {
          const inside = path.slice(part.depth);
          return patches.some((patch) => patch !== 'removed' && isSet(patch, inside));
        }))
    );
  };
}

type Patch = object | 'removed';

const partsChanged = onceEach((comparison: Comparison): ReadonlyMap<string, readonly Patch[]> => {
  const found = new Map<string, Patch[]>();
  for (const change of newlyApplied(comparison).flatMap(({ changes }) => changes ?? [])) {
    const named = patchOf(change);
    if (named) found.set(named.part, [...(found.get(named.part) ?? []), named.patch]);
  }
  return found;
});

function newlyApplied(comparison: Comparison): readonly Idea[] {
  return [
    ...newRecords(comparison, 'idea').map(({ value }) => value),
    ...changedRecords(comparison, 'idea').flatMap(({ before, after }) => (before.applied ? [] : [after])),
  ].filter(({ applied }) => applied !== undefined);
}

function patchOf(change: MapChange): { readonly part: string; readonly patch: Patch } | undefined {
  if ('change' in change) return { part: change.change, patch: change.set };
  return 'remove' in change ? { part: change.remove, patch: 'removed' } : undefined;
}

/** The part of the map that a change is in, as ideas name it, and how many steps of a path lead to it. */
function partOf({ subject, location }: Change): { readonly name: string; readonly depth: number } | undefined {
  const role = roleOf(location.file);
  if (role?.kind === 'success-map' && subject.kind === 'stage') return { name: `stage/${subject.id}`, depth: 2 };
  if (role?.kind !== 'touchpoint' && role?.kind !== 'handoff' && role?.kind !== 'team') return undefined;
  return { name: `${role.kind}/${role.id}`, depth: 0 };
}

/** Whether a merge patch sets what a path leads to: it, or something that holds it as a whole. */
function isSet(patch: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return true;
  return Object.hasOwn(patch, step) && isSet(fieldOf(patch, step), rest);
}
