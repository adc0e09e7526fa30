import type { Model } from '../../model/model.ts';
import { indexThings } from './find-thing.ts';
import type { Names } from './listing-select.ts';

/** The names of all ids of a workspace, as lists show them and filters take them. */
export function namesIn(model: Model): Names {
  const things = indexThings(model);
  return {
    nameOf: (kind, id) => things.get({ kind, id })?.name,
    idsOf: (kind) => model.ids.of(kind).keys(),
  };
}
