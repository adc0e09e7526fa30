import type { Message } from '../diagnostic.ts';
import type { RecordKind } from './kinds.ts';
import type { Model } from './model.ts';

export type FoundRecord = { readonly id: string } | { readonly refusal: Message };

/** The record that a part of an id names: the whole id, else the only one that contains it. Case does not matter. */
export function findRecord(model: Model, kind: RecordKind, given: string): FoundRecord {
  const wanted = given.trim().toUpperCase();
  const ids = [...model.ids.of(kind).keys()];
  const exact = ids.find((id) => id.toUpperCase() === wanted);
  if (exact) return { id: exact };
  const candidates = wanted === '' ? [] : ids.filter((id) => id.toUpperCase().includes(wanted)).sort();
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return { id: only };
  return {
    refusal:
      candidates.length === 0
        ? { key: 'action/unknown-record', values: { kind, given } }
        : { key: 'action/ambiguous-record', values: { kind, given, candidates: candidates.slice(0, 10) } },
  };
}
