import type { DocPath } from '../diagnostic.ts';
import { findTransition, type Machine, type Need } from './machines/machine.ts';
import { type LifecycleRecord, type LifeEntry, missingFor } from './needs.ts';

/** A task or an idea, as far as its life goes. */
export type LivingRecord = LifecycleRecord & { readonly status: string; readonly history?: readonly LifeEntry[] };

/** Why a history does not lead to the record as it stands. `index` is the entry's. */
export type ReplayProblem =
  | { readonly code: 'no-history' }
  | { readonly code: 'wrong-start'; readonly index: number; readonly to: string; readonly start: string }
  | { readonly code: 'no-start'; readonly index: number; readonly start: string }
  | { readonly code: 'out-of-order'; readonly index: number }
  | { readonly code: 'false-from'; readonly index: number; readonly said: string; readonly was: string }
  | { readonly code: 'illegal-move'; readonly index: number; readonly from: string; readonly to: string }
  | { readonly code: 'no-change'; readonly index: number }
  | {
      readonly code: 'missing-need';
      readonly index: number;
      readonly from: string | null;
      readonly to: string;
      readonly need: Need;
      readonly missing: readonly DocPath[];
    }
  | { readonly code: 'status-differs'; readonly replayed: string; readonly present: string }
  | { readonly code: 'owner-differs'; readonly replayed: string; readonly present: string }
  | { readonly code: 'due-differs'; readonly replayed: string; readonly present: string };

/**
 * Plays a record's history through its machine, entry by entry.
 * `instant` turns a moment into milliseconds (`undefined` for one that cannot be read, which is not judged).
 */
export function replayHistory(
  machine: Machine,
  record: LivingRecord,
  instant: (moment: string) => number | undefined,
): readonly ReplayProblem[] {
  const problems: ReplayProblem[] = [];
  const judged = new Set<Need>();
  const start = machine.transitions.find((transition) => transition.from === null)?.to ?? '';
  let state: string | null = null;
  let owner: string | undefined;
  let due: string | undefined;
  let latest = Number.NEGATIVE_INFINITY;

  for (const [index, entry] of (record.history ?? []).entries()) {
    const at = instant(entry.at);
    if (at !== undefined && at < latest) problems.push({ code: 'out-of-order', index });
    if (at !== undefined) latest = Math.max(latest, at);
    if (entry.from !== undefined && state !== null && entry.from !== state) {
      problems.push({ code: 'false-from', index, said: entry.from, was: state });
    }
    if (entry.to === undefined) {
      if (state === null) {
        problems.push({ code: 'no-start', index, start });
        state = start;
      } else if (entry.owner === undefined && entry.due === undefined) problems.push({ code: 'no-change', index });
    } else {
      const transition = findTransition(machine, state, entry.to);
      if (!transition) {
        problems.push(
          state === null
            ? { code: 'wrong-start', index, to: entry.to, start }
            : { code: 'illegal-move', index, from: state, to: entry.to },
        );
      }
      for (const need of transition?.needs ?? []) {
        const ofRecord = !entryNeeds.has(need);
        if (ofRecord && judged.has(need)) continue;
        if (ofRecord) judged.add(need);
        const missing = missingFor(need, { record, entry, ownerBefore: owner });
        if (missing.length > 0) {
          problems.push({ code: 'missing-need', index, from: state, to: entry.to, need, missing });
        }
      }
      state = entry.to;
    }
    owner = entry.owner ?? owner;
    due = entry.due ?? due;
  }

  if (state === null) problems.push({ code: 'no-history' });
  else if (state !== record.status) problems.push({ code: 'status-differs', replayed: state, present: record.status });
  if (owner !== undefined && record.owner !== undefined && owner !== record.owner) {
    problems.push({ code: 'owner-differs', replayed: owner, present: record.owner });
  }
  if (due !== undefined && record.due !== undefined && due !== record.due) {
    problems.push({ code: 'due-differs', replayed: due, present: record.due });
  }
  return problems;
}

/** Needs that each move answers for itself, in its history entry; the others are parts of the record, judged once. */
const entryNeeds: ReadonlySet<Need> = new Set(['note', 'new-owner']);
