import { asMessage } from '../../diagnostic.ts';
import { findUnknown } from '../../model/check-reference.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { type Refusal, refuse } from '../kit/planned.ts';

/** The hand-off that is meant; why not, with what could be meant. */
export function openHandoff(model: Model, given: string): Item<Handoff> | Refusal {
  const item = model.get('handoff', given);
  if (item) return item;
  const found = findUnknown(model, ['handoff'], given);
  return found ? refuse(found.message, ...found.hints) : refuse(asMessage('action/broken-record', { id: given }));
}
