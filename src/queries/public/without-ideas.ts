import type { Documents, Kind } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';

/** The same workspace in which nobody has an idea: as it will be, its map is that of today. */
export function withoutIdeas(model: Model): Model {
  return {
    ...model,
    all<K extends Kind>(kind: K): readonly Item<Documents[K]>[] {
      return kind === 'idea' ? [] : model.all(kind);
    },
  };
}
