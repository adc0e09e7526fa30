import type { Model } from '../../model/model.ts';
import type { PartKind } from '../../queries/ideas/live-ideas.ts';
import { indexReferences } from '../../queries/lookup/related.ts';

/**
 * Whether something tells of a part of the map that is to go, or of a person of a team that is to go: what ideas
 * want to change apart. Such a part cannot go without making what is older untrue, so it is retired.
 */
export function isNamedElsewhere(model: Model, kind: PartKind, id: string): boolean {
  const references = indexReferences(model);
  const own = kind === 'stage' ? undefined : model.get(kind, id)?.path;
  const people = kind === 'team' ? (model.get('team', id)?.value.members ?? []) : [];
  const things = [{ kind, id }, ...people.map((member) => ({ kind: 'person', id: member.id }))];
  return things
    .flatMap((thing) => references.to(thing))
    .some(({ from, file, path }) => file !== own && !(from.kind === 'idea' && path[0] === 'changes'));
}
