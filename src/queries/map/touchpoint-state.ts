import type { Touchpoint } from '../../model/gen/types.gen.ts';
import { isPlaceholder } from '../../model/placeholder.ts';

/** How a touchpoint may stand, the worst first. */
export const touchpointStates = ['gap', 'unchecked', 'fine'] as const;
export type TouchpointState = (typeof touchpointStates)[number];

/**
 * How a touchpoint stands: what happens against what was planned. A barrier makes a gap, whether or not anybody has
 * written down what happens; without one, a touchpoint that nobody has looked at is unchecked.
 */
export function touchpointState(touchpoint: Pick<Touchpoint, 'barrier' | 'reality'>): TouchpointState {
  if (touchpoint.barrier !== undefined) return 'gap';
  return isUnchecked(touchpoint) ? 'unchecked' : 'fine';
}

/** Whether nobody has written down what really happens; of a gap too. */
export function isUnchecked({ reality }: Pick<Touchpoint, 'reality'>): boolean {
  return reality === undefined;
}

/** Whether it has just been begun: what the client does or expects is not said yet, so nobody can look at it or measure it. */
export function isDraft({ client_does, expectation }: Pick<Touchpoint, 'client_does' | 'expectation'>): boolean {
  return isPlaceholder(client_does) || isPlaceholder(expectation);
}

/** How many touchpoints stand so. */
export function countIn(touchpoints: readonly { readonly state: TouchpointState }[], wanted: TouchpointState): number {
  return touchpoints.filter(({ state }) => state === wanted).length;
}
