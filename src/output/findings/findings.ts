import type { Diagnostic, Message } from '../../diagnostic.ts';
import type { Place } from '../../source/place.ts';

/** A finding with its line and column. */
export interface Located extends Diagnostic {
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
  return found.filter((finding) => finding.severity === severity).length;
}
