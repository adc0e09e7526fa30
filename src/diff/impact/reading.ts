import { type Kind, roleOf } from '../../model/kinds.ts';
import type { Change } from '../change.ts';
import type { Comparison } from '../compare.ts';
import type { Subject } from '../edit.ts';
import { nameOfThing } from '../words.ts';

/** What all lists ask of a comparison. */
export interface Reading {
  readonly comparison: Comparison;
  /** The moment that it is read at, in milliseconds since 1970, and the date it is then. */
  readonly now: number;
  readonly today: string;
  /** The id that a thing of the later revision had in the earlier one. */
  earlier(kind: string, id: string): string;
  /** The id that a thing of the earlier revision has in the later one. */
  later(kind: string, id: string): string;
  /** What a thing is called, in the later revision if it is there. */
  name(kind: string, id: string): string;
  /** The fingerprints of the changes of these things. */
  causes(...things: readonly Subject[]): readonly string[];
  /** The fingerprints of all changes in files of a kind. */
  causesIn(kind: Kind): readonly string[];
}

/** Prepares a comparison for all lists: each change is looked at once. */
export function readingOf(comparison: Comparison, now: number, today: string): Reading {
  const { before, after, changes, renames } = comparison;
  const earlier = new Map(renames.map(({ kind, from, to }) => [`${kind}/${to}`, from]));
  const later = new Map(renames.map(({ kind, from, to }) => [`${kind}/${from}`, to]));
  const bySubject = fingerprintsBy(changes, ({ subject: { kind, id } }) => `${kind}/${id}`);
  const byKind = fingerprintsBy(changes, (change) => kindOf(change) ?? '');
  return {
    comparison,
    now,
    today,
    earlier: (kind, id) => earlier.get(`${kind}/${id}`) ?? id,
    later: (kind, id) => later.get(`${kind}/${id}`) ?? id,
    name: (kind, id) => nameOfThing(after, { kind, id }) ?? nameOfThing(before, { kind, id }) ?? id,
    causes: (...things) => [...new Set(things.flatMap(({ kind, id }) => bySubject.get(`${kind}/${id}`) ?? []))],
    causesIn: (kind) => byKind.get(kind) ?? [],
  };
}

/** The kind of file that a change is in. */
export function kindOf({ location: { file } }: Change): Kind | undefined {
  return roleOf(file)?.kind;
}

function fingerprintsBy(
  changes: readonly Change[],
  key: (change: Change) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const change of changes) {
    const known = found.get(key(change));
    if (known) known.push(change.fingerprint);
    else found.set(key(change), [change.fingerprint]);
  }
  return found;
}
