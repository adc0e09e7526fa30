import type { Model } from '../../model/model.ts';
import { type Listing, rowsOf, shown } from './listing.ts';
import { listKinds, listThings } from './listing-of.ts';

/** How much there is of each kind; `called` has the kinds' names in the reader's language. */
export function listKindCounts(model: Model, called: Readonly<Record<string, string>>): Listing {
  const kinds = listKinds.map((kind) => {
    const { rows, broken } = listThings(model, kind);
    return { id: kind, path: '', value: { count: rows.length, broken: broken.length } };
  });
  return {
    kind: 'kind',
    broken: [],
    ...rowsOf(kinds, [
      shown('name', (_, { id }) => called[id] ?? id),
      shown('count', ({ count }) => count),
      shown('broken', ({ broken }) => broken || undefined),
    ]),
  };
}
