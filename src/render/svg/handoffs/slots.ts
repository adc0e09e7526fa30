import type { EventPlan } from '../../../queries/handoffs/plan.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';

/** What stands on the time axis: something told, or the event itself. */
export type Slot = { readonly told: MapHandoff } | { readonly told: undefined };

/** What is told before the event, the event, what is told after it. */
export function slotsOf({ before, after }: EventPlan): readonly Slot[] {
  const toSlot = (told: MapHandoff): Slot => ({ told });
  return [...before.map(toSlot), { told: undefined }, ...after.map(toSlot)];
}

/** The axis in parts of at most so many places, as even as can be: each part is drawn below the one before. */
export function partsOf(slots: readonly Slot[], most: number): readonly (readonly Slot[])[] {
  const count = Math.max(1, Math.ceil(slots.length / most));
  const each = Math.ceil(slots.length / count);
  return Array.from({ length: Math.ceil(slots.length / each) }, (_, index) =>
    slots.slice(index * each, (index + 1) * each),
  );
}

/** Everybody who tells or hears one of these, in the order of the map; those it does not have come last. */
export function teamsOf(told: readonly MapHandoff[], order: readonly string[]): readonly string[] {
  const busy = new Set(told.flatMap(({ handoff }) => [handoff.from, ...handoff.to]));
  return [...new Set([...order.filter((id) => busy.has(id)), ...busy])];
}
