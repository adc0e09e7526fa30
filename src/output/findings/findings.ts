import type { Diagnostic, Message } from '../../diagnostic.ts';
import type { Place } from '../../source/place.ts';

/** A finding as it is told; where it says how many more there are like others, for how many it stands. */
export interface Told extends Diagnostic {
  readonly standsFor?: number;
}

/** A finding with its line and column. */
export interface Located extends Told {
  readonly place: Place;
  readonly relatedPlaces: readonly { readonly message: Message; readonly place: Place }[];
}

/** What every format is made from: findings in the order of files and places, and what they were found in. */
export interface Findings {
  readonly found: readonly Located[];
  /** How many files were checked. */
  readonly files: number;
}

export function countBy(found: readonly Located[], severity: Diagnostic['severity']): number {
  return found.reduce((sum, one) => sum + (one.severity === severity ? (one.standsFor ?? 1) : 0), 0);
}
