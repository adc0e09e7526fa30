import { asMessage } from '../../diagnostic.ts';
import { findUnknown } from '../../model/check-reference.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { type Refusal, refuse } from './planned.ts';

/** Why there is no definition of this id to work on: there is none, with what could be meant, or its file has mistakes. */
export function refuseUnknown(model: Model, kind: Kind, id: string): Refusal {
  const found = findUnknown(model, [kind], id);
  return found ? refuse(found.message, ...found.hints) : refuse(asMessage('action/broken-record', { id }));
}
