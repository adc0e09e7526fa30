import { findRecord } from '../../model/find-record.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';

export type FoundCase = { readonly ok: true; readonly item: Item<Case>; readonly text: string } | Refusal;

/** The case that a part of an id names, with its text; refuses one that is not there, is several, or is broken. */
export function findCase(model: Model, given: string): FoundCase {
  const found = findRecord(model, 'case', given);
  if ('refusal' in found) return refuse(found.refusal);
  const item = model.get('case', found.id);
  const content = item && model.repo.read(item.path);
  if (!item || !content || 'problem' in content) {
    const file = model.ids.of('case').get(found.id)?.[0]?.file;
    const refusal = refuse({ key: 'action/broken-record', values: { id: found.id } });
    return file === undefined ? refusal : { ...refusal, brokenFile: file };
  }
  return { ok: true, item, text: content.text };
}
