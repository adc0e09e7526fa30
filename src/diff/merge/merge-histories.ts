import { fieldOf } from '../../model/field.ts';
import type { Shape } from '../../model/gen/shapes.gen.ts';
import { canonical } from '../canonical.ts';
import { compareKeyed, timeOf as writtenTime } from '../entries.ts';
import type { Notes, Side } from './clash.ts';
import type { Lists, Merging } from './merging.ts';

/** The field by which the entries of a list tell when they came. */
const timeFields = ['at', 'asked', 'started'] as const;

/** Whether a list is a history: its order means something, and each entry says when it was made. Such a list only grows. */
export function isHistory({ list, each }: Shape): boolean {
  return list === 'sequence' && timeFields.some((field) => each?.fields?.[field] !== undefined);
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Every entry of both sides once: those of the ancestor in their order, and between them those that came, by their time.
 * Each side keeps its own order. A side that lost, changed or moved an entry of the ancestor is refused.
 */
export function mergeHistories(
  { notes, timeOf }: Merging,
  shape: Shape,
  lists: Lists,
  path: readonly string[],
): readonly unknown[] | undefined {
  const base = keyed(lists.base);
  const sides = { current: keyed(lists.current), incoming: keyed(lists.incoming) };
  const known = notes.clashes.length;
  for (const side of ['current', 'incoming'] as const) checkKept(notes, base, sides[side], side, path);
  if (notes.clashes.length > known) return lists.current;
  const merged = interleave(sides, (entry) => timeOf(String(timeOfEntry(entry) ?? '')));
  if (merged === undefined) {
    notes.clashes.push({ kind: 'entries-crossed', path });
    return lists.current;
  }
  const values = merged.map(({ one, other }) => {
    const value = together(one, other, shape);
    if (value === undefined) notes.clashes.push({ kind: 'entry-twice', path, entry: one });
    return value ?? one;
  });
  return values.length === 0 ? undefined : values;
}

/** When an entry was made: of playbooks, when they were started. */
function timeOfEntry(entry: unknown): unknown {
  return writtenTime(entry) ?? fieldOf(entry, 'started');
}

/** Entries with what each is told from others by: a question that was open is the same one with its answer. */
function keyed(entries: readonly unknown[]): readonly Entry[] {
  const counts = new Map<string, number>();
  return entries.map((value) => {
    const asked = fieldOf(value, 'asked');
    const own =
      asked === undefined
        ? canonical(value)
        : canonical({ asked, by: fieldOf(value, 'by'), question: fieldOf(value, 'question') });
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return { key: `${own} ${count}`, value };
  });
}

function checkKept(
  notes: Notes,
  base: readonly Entry[],
  now: readonly Entry[],
  side: Side,
  path: readonly string[],
): void {
  const keysOf = (entries: readonly Entry[]) => ({
    entries: entries.map(({ value }) => value),
    keys: entries.map(({ key }) => key),
  });
  const { lost, changed, moved } = compareKeyed(keysOf(base), keysOf(now));
  const note = (kind: 'entry-lost' | 'entry-changed' | 'entry-moved', index: number): void => {
    notes.clashes.push({ kind, path, side, entry: base[index]?.value });
  };
  for (const index of lost) note('entry-lost', index);
  for (const { before } of changed) note('entry-changed', before);
  if (moved !== undefined) note('entry-moved', moved);
  const later = new Map(now.map(({ key, value }) => [key, value]));
  for (const [index, { key, value }] of base.entries()) {
    const kept = later.get(key);
    if (kept !== undefined && !onlyGrew(value, kept)) note('entry-changed', index);
  }
}

/** Whether an entry says all that it said: an answer may have come to a question. */
function onlyGrew(before: unknown, after: unknown): boolean {
  return Object.entries(Object(before)).every(([key, value]) => canonical(fieldOf(after, key)) === canonical(value));
}

interface Both {
  readonly one: unknown;
  readonly other: unknown;
}

/** The entries of both sides in one order that is the order of each; undefined where there is none. */
function interleave(
  { current, incoming }: Readonly<Record<Side, readonly Entry[]>>,
  timeOf: (entry: unknown) => number | undefined,
): readonly Both[] | undefined {
  const [ours, theirs] = [new Set(current.map(({ key }) => key)), new Set(incoming.map(({ key }) => key))];
  const merged: Both[] = [];
  let next = 0;
  let latest = Number.NEGATIVE_INFINITY;
  const takeTheirsBefore = (time: number): void => {
    for (; next < incoming.length; next++) {
      const entry = incoming[next];
      if (entry === undefined || ours.has(entry.key)) return;
      const at = timeOf(entry.value) ?? latest;
      if (at >= time) return;
      latest = Math.max(latest, at);
      merged.push({ one: entry.value, other: entry.value });
    }
  };
  for (const { key, value } of current) {
    if (!theirs.has(key)) {
      takeTheirsBefore(timeOf(value) ?? Number.NEGATIVE_INFINITY);
      merged.push({ one: value, other: value });
      continue;
    }
    takeTheirsBefore(Number.POSITIVE_INFINITY);
    const same = incoming[next];
    if (same?.key !== key) return undefined;
    next += 1;
    merged.push({ one: value, other: same.value });
  }
  takeTheirsBefore(Number.POSITIVE_INFINITY);
  return next === incoming.length ? merged : undefined;
}

/** What both sides say of one entry, each what the other does not; undefined where they say two things. */
function together(one: unknown, other: unknown, shape: Shape): unknown {
  if (canonical(one, shape.each) === canonical(other, shape.each)) return one;
  const first = new Map(Object.entries(Object(one)));
  for (const [key, value] of Object.entries(Object(other))) {
    if (first.has(key) && canonical(first.get(key)) !== canonical(value)) return undefined;
  }
  // Half an answer of each side would be nobody’s answer.
  const [ours, theirs] = [Object.keys(Object(one)), Object.keys(Object(other))];
  if (theirs.every((key) => ours.includes(key))) return one;
  return ours.every((key) => theirs.includes(key)) ? other : undefined;
}
