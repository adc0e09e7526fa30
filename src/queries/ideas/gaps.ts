import type { Touchpoint } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { inUse } from '../common/in-use.ts';
import { touchpointState } from '../map/touchpoint-state.ts';
import { type IdeaForTarget, ideasByTarget } from './targets.ts';
import type { PartChange } from './to-be-changes.ts';

/** A gap of which nothing will come as things are. */
export interface GapWithoutIdea {
  readonly touchpoint: Item<Touchpoint>;
  /** Ideas that would have changed the touchpoint, and were rejected or cancelled. */
  readonly over: readonly IdeaForTarget[];
}

/** The gaps that no idea changes: none that came to something, or still may. */
export function gapsWithoutIdea(model: Model): readonly GapWithoutIdea[] {
  const byTarget = ideasByTarget(model);
  return inUse(model, 'touchpoint').flatMap((touchpoint): readonly GapWithoutIdea[] => {
    if (touchpointState(touchpoint.value) !== 'gap') return [];
    const ideas = byTarget.get(`touchpoint/${touchpoint.id}`) ?? [];
    return ideas.some(({ alive }) => alive) ? [] : [{ touchpoint, over: ideas }];
  });
}

/** What stands in the client's way at a touchpoint, and whether ideas on their way take it away: by closing it, or with the touchpoint. */
export interface Gap {
  readonly is: 'open' | 'closed';
  readonly barrier: string;
}

/** The gap of a touchpoint as it will be, with what ideas do to it; undefined where there is none, now or then. */
export function gapOf(
  { barrier: left }: Touchpoint,
  change: Pick<PartChange<Touchpoint>, 'fate' | 'before'> | undefined,
): Gap | undefined {
  const barrier = left ?? change?.before?.barrier;
  if (barrier === undefined) return undefined;
  return { is: left === undefined || change?.fate === 'gone' ? 'closed' : 'open', barrier };
}
