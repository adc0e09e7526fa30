import type { ToBe } from '../queries/ideas/to-be.ts';
import { changesOf, type PartChange, type ToBeChanges } from '../queries/ideas/to-be-changes.ts';
import { ideaSigns, type SignedIdea, signsOf } from './to-be-signs.ts';

/** A change with the ideas behind it. */
export type SignedChange<T> = Omit<PartChange<T>, 'ideas'> & { readonly ideas: readonly SignedIdea[] };

/** What the parts of a picture want to know of ideas; a picture of today has none. */
export type SignedChanges = {
  readonly [K in keyof ToBeChanges]: (
    id: string,
  ) => (ReturnType<ToBeChanges[K]> extends PartChange<infer T> | undefined ? SignedChange<T> : never) | undefined;
};

/** Looks up what ideas do to a part. */
export function signedChanges(toBe: ToBe | undefined): SignedChanges {
  const changes = changesOf(toBe);
  const signs = ideaSigns(toBe);
  const signed = <T>(change: PartChange<T> | undefined): SignedChange<T> | undefined =>
    change && { ...change, ideas: signsOf(change, signs) };
  return {
    touchpoint: (id) => signed(changes.touchpoint(id)),
    handoff: (id) => signed(changes.handoff(id)),
    stage: (id) => signed(changes.stage(id)),
    team: (id) => signed(changes.team(id)),
  };
}
