import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { Refusal } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';

/** The hand-off that is meant; why not, with what could be meant. */
export function openHandoff(model: Model, given: string): Item<Handoff> | Refusal {
  return model.get('handoff', given) ?? refuseUnknown(model, 'handoff', given);
}
