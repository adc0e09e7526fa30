import type { ChangedPart, MapChange } from '../../model/gen/types.gen.ts';
import { type Part, partNamed } from '../../model/map-part.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import type { Model } from '../../model/model.ts';
import { additionFaults, changeFaults, type FormFault, partChecker } from './change-form.ts';
import { type LiveIdea, liveIdeas } from './live-ideas.ts';
import { layIdeas, partOf, toBeStatuses } from './to-be.ts';
import { type Misfit, startParts } from './to-be-parts.ts';

/** Why a change of an idea does not fit the map. */
export type UnfitReason =
  /** What it changes or removes is taken away by a change above it. */
  | { readonly code: 'gone' }
  /** What it changes, removes or comes after is brought in further down, or by an idea that comes later. */
  | { readonly code: 'later' }
  /** What it adds is there already. */
  | { readonly code: 'exists' }
  | FormFault;

export interface UnfitChange {
  readonly idea: LiveIdea;
  /** Its place in the idea's `changes`, from 0. */
  readonly index: number;
  readonly reason: UnfitReason;
}

/**
 * The changes still to come that do not fit the map as it is, nor as the ideas on their way will make it; `planned`
 * is what live ideas bring in. That a change names what nobody has or brings in is a matter of references, not of this.
 */
export function unfitChanges(model: Model, planned: ReadonlySet<string>): readonly UnfitChange[] {
  const ideas = liveIdeas(model);
  const onTheWay = new Set<string>(toBeStatuses);
  const toBe = layIdeas(model);
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  const found = [
    ...toBe.unfit.flatMap(({ idea: id, index, reason }) => {
      const idea = byId.get(id);
      return idea ? [{ idea, index, misfit: reason }] : [];
    }),
    ...ideas
      .filter(({ value }) => !onTheWay.has(value.status))
      .flatMap((idea) => misfits(model, toBe.model, idea).map(([index, misfit]) => ({ idea, index, misfit }))),
  ];
  return found.flatMap(({ idea, index, misfit }) =>
    reasonsFor(model, planned, idea, index, misfit).map((reason) => ({ idea, index, reason })),
  );
}

/** What fits neither today's map nor the one to come. */
function misfits(today: Model, toBe: Model, { value }: LiveIdea): readonly (readonly [number, Misfit])[] {
  const unfit = layAlone(today, value.changes);
  if (unfit.size === 0) return [];
  const then = layAlone(toBe, value.changes);
  return [...unfit].filter(([index]) => then.has(index));
}

function layAlone(model: Model, changes: readonly MapChange[]): ReadonlyMap<number, Misfit> {
  const parts = startParts(model);
  const unfit = new Map<number, Misfit>();
  for (const [index, change] of changes.entries()) {
    const misfit = parts.lay(change);
    if (misfit) unfit.set(index, misfit);
  }
  return unfit;
}

function reasonsFor(
  model: Model,
  planned: ReadonlySet<string>,
  { value: { changes } }: LiveIdea,
  index: number,
  misfit: Misfit,
): readonly UnfitReason[] {
  const change = changes[index];
  const part = change && partNamed(partOf(change));
  if (!change || !part) return [];
  switch (misfit) {
    case 'exists':
      return [{ code: 'exists' }];
    case 'missing':
    case 'no-such-stage': {
      const wanted = misfit === 'missing' ? part : partNamed('add' in change ? change.after : undefined);
      if (!wanted) return [];
      if (changes.slice(0, index).some((other) => 'remove' in other && isSame(partNamed(other.remove), wanted))) {
        return [{ code: 'gone' }];
      }
      const { kind, id } = wanted;
      return planned.has(`${kind}/${id}`) && !model.ids.of(kind).has(id) ? [{ code: 'later' }] : [];
    }
    case 'form':
      if ('add' in change) return additionFaults(model, part.kind, change.value);
      return 'change' in change ? faultsOf(model, changes.slice(0, index), change) : [];
  }
}

/** Where another idea has a hand in it, this one's values may each do by themselves. */
function faultsOf(model: Model, above: readonly MapChange[], change: ChangedPart): readonly FormFault[] {
  const part = partNamed(change.change);
  if (!part) return [];
  const before = above.reduce(
    (value, other) => {
      if ('remove' in other || !isSame(partNamed(partOf(other)), part)) return value;
      if ('change' in other) return mergePatch(value, other.set);
      return part.kind === 'stage' ? mergePatch(other.value, { id: part.id }) : other.value;
    },
    valueToday(model, part),
  );
  if (before === undefined || partChecker(model)(part.kind, mergePatch(before, change.set)))
    return [{ code: 'together' }];
  return changeFaults(model, part.kind, before, change.set);
}

function valueToday(model: Model, { kind, id }: Part): unknown {
  if (kind !== 'stage') return model.get(kind, id)?.value;
  return model.single('success-map')?.value.stages.find((stage) => stage.id === id);
}

function isSame(one: Part | undefined, other: Part): boolean {
  return one?.kind === other.kind && one.id === other.id;
}
