import { fieldOf } from '../../model/field.ts';
import { shapes } from '../../model/gen/shapes.gen.ts';
import type { Kind } from '../../model/kinds.ts';
import { machines } from '../../model/machines/index.ts';
import type { LivingRecord } from '../../model/replay.ts';
import { replayHistory } from '../../model/replay.ts';
import { canonical } from '../canonical.ts';
import type { Clash, Merged, Notes, Side, Values } from './clash.ts';
import { mergeValues } from './merge-values.ts';
import type { TimeOf } from './merging.ts';

export interface MergeOptions {
  /** The side that is taken where fields can be chosen. */
  readonly take: Side | undefined;
  readonly timeOf: TimeOf;
}

/**
 * Puts two sides of a definition or a record together. The sides have the form of their kind. What a history settles (the
 * status of a task, its owner, its due date) follows from the merged history, which must be one that can have been.
 */
export function mergeDocuments(kind: Kind, values: Values, { take, timeOf }: MergeOptions): Merged<unknown> {
  const notes: Notes = { take, clashes: [], taken: [] };
  const value = mergeValues({ notes, timeOf }, shapes[kind], values, []);
  if (kind === 'task' || kind === 'idea') return mergeLives(kind, values, { value, ...notes }, timeOf);
  if (kind === 'case') return { value, clashes: [...notes.clashes, ...lostRefs(values)], taken: notes.taken };
  return { value, clashes: notes.clashes, taken: notes.taken };
}

/** What the last entry that says it says: the record has to stand there. */
const settled = { status: 'to', owner: 'owner', due: 'due' } as const;

function mergeLives(
  kind: 'task' | 'idea',
  { current, incoming }: Values,
  merged: Merged<unknown>,
  timeOf: TimeOf,
): Merged<unknown> {
  const own = [replayed(kind, current, 'current', timeOf), replayed(kind, incoming, 'incoming', timeOf)].flat();
  if (own.length > 0) return { ...merged, clashes: [...merged.clashes, ...own] };
  const record = new Map(Object.entries(Object(merged.value)));
  const history = listIn(merged.value, 'history');
  const follows = new Set<string>();
  for (const [field, said] of Object.entries(settled)) {
    const last = history.findLast((entry) => fieldOf(entry, said) !== undefined);
    if (last === undefined || !record.has(field)) continue;
    record.set(field, fieldOf(last, said));
    follows.add(field);
  }
  const isOpen = ({ kind: what, ...clash }: Clash): boolean =>
    !(what === 'two-values' && 'path' in clash && clash.path.length === 1 && follows.has(clash.path[0] ?? ''));
  const clashes = merged.clashes.filter(isOpen);
  const value = Object.fromEntries(record);
  return {
    value,
    clashes: clashes.some(({ kind: what }) => what.startsWith('entr'))
      ? clashes
      : [...clashes, ...replayed(kind, value, 'merged', timeOf)],
    taken: merged.taken.filter(isOpen),
  };
}

function replayed(kind: 'task' | 'idea', value: unknown, of: Side | 'merged', timeOf: TimeOf): readonly Clash[] {
  // Both sides have the form of their kind, and so has what is made of their parts.
  return replayHistory(machines[kind], value as LivingRecord, timeOf).map((problem) => ({
    kind: 'replay',
    lifecycle: kind,
    of,
    problem,
    entry: 'index' in problem ? listIn(value, 'history')[problem.index] : undefined,
  }));
}

/** What a decision refers to only grows. */
function lostRefs({ base, current, incoming }: Values): readonly Clash[] {
  const refsOf = (value: unknown): readonly unknown[] => listIn(fieldOf(value, 'decision'), 'refs');
  return (['current', 'incoming'] as const).flatMap((side) => {
    const kept = new Set(refsOf(side === 'current' ? current : incoming).map((ref) => canonical(ref)));
    return refsOf(base).flatMap((entry): readonly Clash[] =>
      kept.has(canonical(entry)) ? [] : [{ kind: 'entry-lost', path: ['decision', 'refs'], side, entry }],
    );
  });
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = fieldOf(value, field);
  return Array.isArray(list) ? list : [];
}
