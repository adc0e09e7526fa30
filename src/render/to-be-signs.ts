import type { Phrases } from '../locales/phrases.ts';
import type { ToBe, ToBeMark, ToBeStatus } from '../queries/ideas/to-be.ts';
import type { ToBeConflict } from '../queries/ideas/to-be-conflicts.ts';
import { letterOf } from './letter-of.ts';

/** An idea by the letter it has in every picture of the map to be. */
export interface IdeaSign {
  readonly letter: string;
  readonly status: ToBeStatus;
}

/** An idea as a legend names it. */
export interface SignedIdea extends IdeaSign {
  readonly id: string;
  readonly title: string;
}

type Fate = ToBeMark['fate'];

/** What becomes of a part, as a sign before its word. */
export const fateSigns: Readonly<Record<Fate, string>> = { new: '+', gone: '×', changed: '→' };

/** The ideas laid over the map, by id, in the order they are laid. */
export function ideaSigns(toBe: ToBe | undefined): ReadonlyMap<string, SignedIdea> {
  return new Map(
    (toBe?.ideas ?? []).map(({ id, title, status }, index) => [id, { id, title, status, letter: letterOf(index) }]),
  );
}

/** The ideas behind a mark. */
export function signsOf(mark: ToBeMark | undefined, ideas: ReadonlyMap<string, SignedIdea>): readonly SignedIdea[] {
  return (mark?.ideas ?? []).flatMap((id) => ideas.get(id) ?? []);
}

/** A mark in words: `→ changes: A, B`. */
export function markText(
  { fate, ideas }: { readonly fate: Fate; readonly ideas: readonly IdeaSign[] },
  { picture, pictures }: Phrases,
): string {
  const letters = ideas.map(({ letter }) => letter);
  return pictures.toBe.mark({ sign: fateSigns[fate], fate: picture.fate[fate], letters });
}

/** What ideas do to the parts that one picture shows. */
export interface ToBeSummary {
  readonly ideas: readonly {
    readonly idea: SignedIdea;
    /** In the order in which the picture shows them. */
    readonly parts: readonly { readonly part: string; readonly fate: Fate }[];
  }[];
  readonly conflicts: readonly ToBeConflict[];
  /** Ideas that change the map and nothing of this picture. */
  readonly elsewhere: number;
  /** How many parts of the picture have which fate. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** Of a change that no idea stands for: what the revision before it is called, and what it does to parts of the picture. */
  readonly since?: string;
  readonly parts: readonly { readonly part: string; readonly fate: Fate }[];
}

/** Sums up what ideas do to some parts of the map (`touchpoint/first-login`), in the order in which a picture shows them. */
export function summarizeToBe(toBe: ToBe, shown: readonly string[]): ToBeSummary {
  const signs = ideaSigns(toBe);
  const marked = [...new Set(shown)].filter((part) => toBe.marks.has(part));
  const fateOf = (part: string): Fate => toBe.marks.get(part)?.fate ?? 'changed';
  const count = (fate: Fate): number => marked.filter((part) => fateOf(part) === fate).length;
  const ideas = toBe.ideas.flatMap(({ id, parts }) => {
    const idea = signs.get(id);
    const touched = marked.filter((part) => parts.includes(part));
    return idea && touched.length > 0 ? [{ idea, parts: touched.map((part) => ({ part, fate: fateOf(part) })) }] : [];
  });
  return {
    ideas,
    conflicts: toBe.conflicts.filter(({ part }) => marked.includes(part)),
    elsewhere: toBe.ideas.length - ideas.length,
    counts: { new: count('new'), changed: count('changed'), gone: count('gone') },
    ...(toBe.since === undefined ? {} : { since: toBe.since }),
    parts: marked.map((part) => ({ part, fate: fateOf(part) })),
  };
}

/** The same of the whole map, each idea's parts in its own order. */
export function summarizeMap(toBe: ToBe): ToBeSummary {
  return summarizeToBe(
    toBe,
    toBe.since === undefined ? toBe.ideas.flatMap(({ parts }) => parts) : [...toBe.marks.keys()],
  );
}
