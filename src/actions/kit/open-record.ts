import { findRecord } from '../../model/find-record.ts';
import type { Documents } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import { machines } from '../../model/machines/index.ts';
import type { Item, Model } from '../../model/model.ts';
import { replayHistory } from '../../model/replay.ts';
import { type Refusal, refuse } from './planned.ts';

/** Kinds of records that actions work on. */
export type WorkableKind = 'task' | 'idea' | 'case' | 'announcement' | 'question';

/** A record that is sound, with the text it stands in. */
export interface Opened<K extends WorkableKind> {
  readonly ok: true;
  readonly item: Item<Documents[K]>;
  readonly text: string;
}

/**
 * The record that any part of an id names; refused where two files have the id, where it
 * has not its form, or where its history does not lead to it.
 */
export function openRecord<K extends WorkableKind>(model: Model, kind: K, given: string): Opened<K> | Refusal {
  const found = findRecord(model, kind, given);
  if ('refusal' in found) return refuse(found.refusal);
  const files = (model.ids.of(kind).get(found.id) ?? []).map(({ file }) => file);
  if (files.length > 1) return refuse({ key: 'action/doubled-id', values: { id: found.id, files } });
  const item = model.get(kind, found.id);
  const content = item && model.repo.read(item.path);
  if (!item || !content || 'problem' in content || !isSound(model, kind, item.value)) {
    const [file] = files;
    const refusal = refuse({ key: 'action/broken-record', values: { id: found.id } });
    return file === undefined ? refusal : { ...refusal, brokenFile: file };
  }
  return { ok: true, item, text: content.text };
}

function isSound(model: Model, kind: WorkableKind, value: Documents[WorkableKind]): boolean {
  if ((kind !== 'task' && kind !== 'idea') || !('history' in value)) return true;
  return replayHistory(machines[kind], value, instantIn(model.settings.timezone)).length === 0;
}
