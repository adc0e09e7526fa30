import { type Facets, facetsOf } from './facets.ts';
import { type Indexed, indexSite, type SiteRequest } from './indexed.ts';

/** What the parts of the page are made from. */
export interface Material extends Indexed {
  readonly facets: Facets;
}

export function gather(request: SiteRequest): Material {
  const indexed = indexSite(request);
  return { ...indexed, facets: facetsOf(indexed) };
}
