import { findRecord } from '../../model/find-record.ts';
import type { Case, Idea, Task } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import { machines } from '../../model/machines/index.ts';
import type { Item, Model } from '../../model/model.ts';
import { replayHistory } from '../../model/replay.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Kinds of records that actions work on. */
export interface Workable {
  readonly task: Task;
  readonly idea: Idea;
  readonly case: Case;
}

/** A record that is sound, with the text it stands in. */
export interface Opened<K extends keyof Workable> {
  readonly ok: true;
  readonly item: Item<Workable[K]>;
  readonly text: string;
}

/** The record that any part of an id names; refused where it has not its form, or its history does not lead to it. */
export function openRecord<K extends keyof Workable>(model: Model, kind: K, given: string): Opened<K> | Refusal {
  const found = findRecord(model, kind, given);
  if ('refusal' in found) return refuse(found.refusal);
  const item: Item<Workable[keyof Workable]> | undefined = model.get(kind, found.id);
  const content = item && model.repo.read(item.path);
  if (!item || !content || 'problem' in content || !isSound(model, kind, item.value)) {
    const file = model.ids.of(kind).get(found.id)?.[0]?.file;
    const refusal = refuse({ key: 'action/broken-record', values: { id: found.id } });
    return file === undefined ? refusal : { ...refusal, brokenFile: file };
  }
  // `get` gave it for this kind; the compiler does not follow the kind through a union.
  return { ok: true, item: item as Item<Workable[K]>, text: content.text };
}

function isSound(model: Model, kind: keyof Workable, value: Workable[keyof Workable]): boolean {
  if (kind === 'case' || !('history' in value)) return true;
  return replayHistory(machines[kind], value, instantIn(model.settings.timezone)).length === 0;
}
