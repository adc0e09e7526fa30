import { fieldOf } from '../../model/field.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import { filesOfKind, type Item, type Model } from '../../model/model.ts';
import { isAlive } from '../common/idea-alive.ts';

/** An idea that names a part of the map in its changes. */
export interface IdeaForTarget {
  readonly id: string;
  readonly path: string;
  /** Neither rejected nor cancelled: it has changed the part, or still may. */
  readonly alive: boolean;
  readonly status: string;
}

/** Ideas by the parts of the map (`touchpoint/first-login`) that their changes name, also ideas that are ill-formed elsewhere. */
export function ideasByTarget(model: Model): ReadonlyMap<string, readonly IdeaForTarget[]> {
  const byTarget = new Map<string, IdeaForTarget[]>();
  for (const { path, role, value } of filesOfKind(model, 'idea')) {
    if (!role) continue;
    const status = String(fieldOf(value, 'status'));
    const changes = fieldOf(value, 'changes');
    const targets = new Set((Array.isArray(changes) ? changes : []).flatMap(targetOf));
    for (const target of targets) {
      const ideas = byTarget.get(target) ?? [];
      byTarget.set(target, ideas);
      ideas.push({ id: role.id, path, status, alive: isAlive(status) });
    }
  }
  return byTarget;
}

/** The ideas whose changes name a part of the map (`touchpoint/first-login`) and that came to something or still may. */
export function ideasOfParts(model: Model): (part: string) => readonly Item<Idea>[] {
  const byTarget = ideasByTarget(model);
  return (part) => (byTarget.get(part) ?? []).flatMap(({ id, alive }) => (alive ? (model.get('idea', id) ?? []) : []));
}

function targetOf(change: unknown): readonly string[] {
  for (const verb of ['change', 'add', 'remove']) {
    const target = fieldOf(change, verb);
    if (typeof target === 'string') return [target];
  }
  return [];
}
