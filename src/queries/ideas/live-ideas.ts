import { fieldOf } from '../../model/field.ts';
import type { Idea, MapChange } from '../../model/gen/types.gen.ts';
import { definitionsOfPart, partNamed } from '../../model/map-part.ts';
import { filesOfKind, type Item, type Model } from '../../model/model.ts';
import { walkPattern } from '../../model/walk.ts';
import { isAlive } from '../common/idea-alive.ts';

/** An idea that may still change the map. */
export type LiveIdea = Item<Idea & { readonly changes: readonly MapChange[] }>;

/** The ideas whose changes are still to come. */
export function liveIdeas(model: Model): readonly LiveIdea[] {
  return model.all('idea').filter((idea): idea is LiveIdea => idea.value.changes !== undefined && isLive(idea.value));
}

/** Whether what an idea does to the map is still to come; also of one that is ill-formed. */
export function isLive(idea: unknown): boolean {
  return fieldOf(idea, 'applied') === undefined && isAlive(String(fieldOf(idea, 'status')));
}

/** Everything that live ideas bring in and that other changes may refer to: `stage/trial`, `person/eve`. */
export function plannedIds(model: Model): ReadonlySet<string> {
  const planned = new Set<string>();
  for (const { value } of filesOfKind(model, 'idea')) {
    if (!isLive(value)) continue;
    walkPattern(value, ['changes', '*'], (change) => {
      const added = partNamed(fieldOf(change, 'add'));
      if (added) planned.add(`${added.kind}/${added.id}`);
      const part = added ?? partNamed(fieldOf(change, 'change'));
      if (!part || part.kind === 'stage') return;
      for (const { pattern, defines } of definitionsOfPart(part.kind)) {
        walkPattern(fieldOf(change, added ? 'value' : 'set'), pattern, (id) => {
          if (typeof id === 'string') planned.add(`${defines}/${id}`);
        });
      }
    });
  }
  return planned;
}
