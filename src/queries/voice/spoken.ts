import type { Case } from '../../model/gen/types.gen.ts';
import type { Item } from '../../model/model.ts';

/** A case, and the instant at which it was heard. */
export interface Spoken extends Item<Case> {
  readonly at: number;
}
