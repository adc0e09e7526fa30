import type { Message } from '../../diagnostic.ts';
import type { Documents } from '../../model/gen/types.gen.ts';
import { machines } from '../../model/machines/index.ts';
import { findTransition, type Machine, type Transition } from '../../model/machines/machine.ts';
import type { Item, Model } from '../../model/model.ts';
import { fieldName, movesHints } from '../../model/move-hints.ts';
import { type LifecycleRecord, type LifeEntry, missingFor } from '../../model/needs.ts';
import { nearest } from '../../model/suggest.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { type Act, checkAct, saidText } from './checks.ts';
import { openRecord } from './open-record.ts';
import { checked, type Refusal, refuse } from './planned.ts';

/** A record's step from one state to another, and what comes with it. */
export interface RecordMove extends Act {
  /** Any part of the id that names one record. */
  readonly id: string;
  readonly to: string;
  readonly note?: string | undefined;
  readonly owner?: string | undefined;
}

/** Parts of the record as they will be, by field: `rejection`, `project`, … */
export type Parts = Readonly<Record<string, EditValue>>;

export type FoundParts = { readonly ok: true; readonly parts: Parts } | Refusal;

/** A move that may be made: what it changes in the record's file. */
export interface DecidedMove<K extends 'task' | 'idea'> {
  readonly ok: true;
  readonly item: Item<Documents[K]>;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** How a kind of record goes about its moves. */
export interface MoveWays<K extends 'task' | 'idea'> {
  readonly kind: K;
  /** The parts that come with the move. */
  parts?(item: Item<Documents[K]>, transition: Transition<string>): FoundParts;
  /** Words for the fields that are missing, by their paths (`rejection.reason`); by default they are options. */
  sayMissing?(id: string, transition: Transition<string>, fields: readonly string[]): readonly Message[];
}

/** Decides whether a record may move: the one way on which tasks and ideas change their status. */
export function decideMove<K extends 'task' | 'idea'>(
  model: Model,
  move: RecordMove,
  ways: MoveWays<K>,
): DecidedMove<K> | Refusal {
  const opened = openRecord(model, ways.kind, move.id);
  if (!opened.ok) return opened;
  const { item, text } = opened;
  const wrong = checkAct(model, item, move, move.owner);
  const transition = transitionOf(machines[ways.kind], item.id, item.value.status, move.to);
  if ('ok' in transition) return refuse(...transition.messages, ...wrong);
  const found = ways.parts?.(item, transition) ?? { ok: true, parts: {} };
  if (!found.ok) return refuse(...wrong, ...found.messages);
  const { parts } = found;
  const fields = missingFields(item.value, transition, move, parts);
  const sayMissing = ways.sayMissing ?? missingOptions;
  const missing = fields.length > 0 ? sayMissing(item.id, transition, fields) : [];
  return checked([...wrong, ...missing], { ok: true, item, text, edits: editsOf(item.value, move, parts) });
}

function missingOptions(
  id: string,
  { to, noteSays }: Transition<string>,
  fields: readonly string[],
): readonly Message[] {
  return [{ key: 'action/missing-options', values: { id, to, fields, says: noteSays ?? '' } }];
}

function transitionOf(machine: Machine, id: string, from: string, to: string): Transition<string> | Refusal {
  const { kind, states } = machine;
  if (!states.includes(to)) {
    const candidates = nearest(to, states);
    const hint: Message =
      candidates.length > 0
        ? { key: 'hint/did-you-mean', values: { candidates } }
        : { key: 'hint/allowed', values: { values: states } };
    return refuse({ key: 'action/unknown-status', values: { kind, given: to } }, hint);
  }
  if (to === from) return refuse({ key: 'action/same-status', values: { id, status: from } });
  return (
    findTransition(machine, from, to) ??
    refuse({ key: 'action/illegal-move', values: { kind, id, from, to } }, ...movesHints(machine, from, to))
  );
}

/**
 * What a move lacks, as fields from the record's root (`rejection.reason`; a note is `note`). What an earlier move of the same sort left in the record does not
 * count: it was another time.
 */
export function missingFields(
  value: Documents['task' | 'idea'],
  transition: Transition<string>,
  move: RecordMove,
  parts: Parts = {},
): readonly string[] {
  const owner = 'owner' in value ? value.owner : undefined;
  const stale = isRepeated(value, transition)
    ? transition.needs.filter((need) => isOfTheMove(need) && !(need in parts))
    : [];
  const record: LifecycleRecord = {
    ...value,
    ...parts,
    ...Object.fromEntries(stale.map((need) => [need, undefined])),
  };
  const entry = entryOf(move);
  return transition.needs.flatMap((need) => missingFor(need, { record, entry, ownerBefore: owner }).map(fieldName));
}

/** Whether the record has been where the move leads once before. */
export function isRepeated(value: Documents['task' | 'idea'], { to }: Transition<string>): boolean {
  return value.history.some((entry) => entry.to === to);
}

/** Whether a part of a record tells of one move; a route or a project stays good for the next. */
export function isOfTheMove(part: string): boolean {
  return ['rejection', 'postponement', 'outcome', 'cancellation'].includes(part);
}

function entryOf({ at, by, to, owner, ...said }: RecordMove): LifeEntry {
  const note = saidText(said.note);
  return { at, by, to, ...(owner === undefined ? {} : { owner }), ...(note === undefined ? {} : { note }) };
}

function editsOf(value: Documents['task' | 'idea'], move: RecordMove, parts: Parts): readonly Edit[] {
  const isNewOwner = move.owner !== undefined && 'owner' in value && move.owner !== value.owner;
  return [
    { op: 'set', path: ['status'], value: move.to },
    ...(isNewOwner ? [{ op: 'set', path: ['owner'], value: move.owner } as const] : []),
    ...Object.entries(parts).map(([field, part]): Edit => ({ op: 'set', path: [field], value: part })),
    { op: 'append', path: ['history'], value: { ...entryOf(move) } },
  ];
}
