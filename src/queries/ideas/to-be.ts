import type { Idea, MapChange } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type JourneyMap, journeyMap } from '../map/map.ts';
import { type Claim, findConflicts, type ToBeConflict } from './to-be-conflicts.ts';
import { type Misfit, startParts } from './to-be-parts.ts';

/** How far an idea that is laid over the map has come, in the order in which they are laid. */
export const toBeStatuses = ['in_progress', 'planned', 'postponed'] as const;
export type ToBeStatus = (typeof toBeStatuses)[number];

export interface ToBeIdea {
  readonly id: string;
  readonly title: string;
  readonly status: ToBeStatus;
  /** The parts it adds, changes or removes: `touchpoint/first-login`. */
  readonly parts: readonly string[];
}

/** What ideas do to one part of the map. */
export interface ToBeMark {
  readonly fate: 'new' | 'gone' | 'changed';
  /** Ids of the ideas, in the order they are laid over the map. */
  readonly ideas: readonly string[];
}

/** A change that the map it meets has no place for. */
export interface UnfitChange {
  readonly idea: string;
  /** Its place in the idea's `changes`, from 0. */
  readonly index: number;
  readonly part: string;
  readonly reason: Misfit;
}

/** The map as it will be when the ideas on their way have arrived. */
export interface ToBe {
  /** The workspace as its files have it. */
  readonly today: Model;
  /** The workspace with the ideas laid over it: what is taken away is gone. */
  readonly model: Model;
  /** The same with what is taken away still in it: what a picture of both maps is drawn from. */
  readonly overlaid: Model;
  /** In the order they are laid. Ideas that change nothing are not here. */
  readonly ideas: readonly ToBeIdea[];
  /** By part: `touchpoint/<id>`, `handoff/<id>`, `stage/<id>`, `team/<id>`. Parts that stay as they are have none. */
  readonly marks: ReadonlyMap<string, ToBeMark>;
  /** Fields that two ideas set differently; the idea laid later wins. */
  readonly conflicts: readonly ToBeConflict[];
  /** Changes left out because they fit nothing. */
  readonly unfit: readonly UnfitChange[];
  /** Not ideas but a change made the other map: what the revision before it is called. Then there are no ideas. */
  readonly since?: string;
}

/** Lays the ideas in progress, planned and postponed over the map, in this order, then by id. Applied ones are in it already. */
export function layIdeas(model: Model): ToBe {
  const parts = startParts(model);
  const marks = new Map<string, ToBeMark>();
  const claims: Claim[] = [];
  const unfit: UnfitChange[] = [];
  const ideas: ToBeIdea[] = [];
  for (const { id, value } of ideasOnTheWay(model)) {
    const touched = new Set<string>();
    for (const [index, change] of (value.changes ?? []).entries()) {
      const part = partOf(change);
      const misfit = parts.lay(change);
      const earlier = marks.get(part);
      // What an earlier idea took away or added first is a matter between the two, not a mistake of the later one.
      const isOthers = earlier?.ideas.some((other) => other !== id) ?? false;
      if (misfit && !(isOthers && (misfit === 'missing' || misfit === 'exists'))) {
        unfit.push({ idea: id, index, part, reason: misfit });
        continue;
      }
      claims.push({ idea: id, change });
      touched.add(part);
      if (misfit) continue;
      marks.set(part, { fate: fateOf(change, earlier), ideas: [...new Set([...(earlier?.ideas ?? []), id])] });
    }
    if (touched.size > 0) ideas.push({ id, title: value.title, status: value.status, parts: [...touched] });
  }
  return {
    today: model,
    model: parts.model('without-gone'),
    overlaid: parts.model('with-gone'),
    ideas,
    marks,
    conflicts: findConflicts(claims),
    unfit,
  };
}

/** The TO-BE map with its marks; what goes is still on it. Hand-offs keep the numbers of today's map, new ones follow. */
export function toBeMap(model: Model): JourneyMap & { readonly toBe: ToBe } {
  return mapToBe(layIdeas(model));
}

/** The same of ideas that are laid over the map already. */
export function mapToBe(toBe: ToBe): JourneyMap & { readonly toBe: ToBe } {
  const today = new Map(journeyMap(toBe.today).handoffs.map(({ id, number }) => [id, number]));
  const map = journeyMap(toBe.overlaid);
  let next = today.size;
  const handoffs = map.handoffs
    .map((handoff) => ({ ...handoff, number: today.get(handoff.id) ?? ++next }))
    .sort((a, b) => a.number - b.number);
  return { ...map, handoffs, toBe };
}

type IdeaOnTheWay = Idea & { readonly status: ToBeStatus };

function ideasOnTheWay(model: Model): readonly { readonly id: string; readonly value: IdeaOnTheWay }[] {
  return toBeStatuses.flatMap((status) =>
    model
      .all('idea')
      .filter(({ value }) => value.status === status && value.applied === undefined)
      .map(({ id, value }) => ({ id, value: { ...value, status } })),
  );
}

/** The part that a change is about. */
export function partOf(change: MapChange): string {
  return 'change' in change ? change.change : 'add' in change ? change.add : change.remove;
}

function fateOf(change: MapChange, earlier: ToBeMark | undefined): ToBeMark['fate'] {
  if ('remove' in change) return 'gone';
  if ('add' in change) return 'new';
  return earlier?.fate ?? 'changed';
}
