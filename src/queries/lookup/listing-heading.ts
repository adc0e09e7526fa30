import type { Model } from '../../model/model.ts';
import type { Field, Listing } from './listing.ts';
import { kindNamed } from './listing-kind.ts';
import { listKinds, listThings } from './listing-of.ts';
import { headingFor, type ShortFilter } from './listing-select.ts';

/** The list of the kind that a word names; every kind's where it names none. */
export function listingsNamed(model: Model, kind: string | undefined): readonly Listing[] {
  const named = kindNamed(kind ?? '', {});
  return (typeof named === 'string' ? [named] : listKinds).map((one) => listThings(model, one));
}

/** The heading of a kind's list that answers a short filter; those of every list, where the kind has none. */
export function headingsNamed(model: Model, kind: string | undefined, filter: ShortFilter): readonly Field[] {
  const fieldIn = (listing: Listing): readonly Field[] => {
    const key = headingFor(listing, filter);
    return listing.fields.filter((field) => field.key === key);
  };
  const own = listingsNamed(model, kind).flatMap(fieldIn);
  return own.length > 0 ? own : listingsNamed(model, undefined).flatMap(fieldIn);
}
