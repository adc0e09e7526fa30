import { type FacetName, facetNames } from './page-data.ts';

/** What the reader looks at; it stands in the address after the `#`, so that a link leads to the very same. */
export interface View extends Readonly<Record<FacetName, string>> {
  /** A card (`touchpoint/first-login`) or a section; empty for the page as a whole. */
  readonly target: string;
  readonly map: 'now' | 'later';
}

/** Reads `#touchpoint/first-login?map=later&team=sales`. What cannot be read counts as not said. */
export function readAddress(hash: string): View {
  const [target = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const given = new URLSearchParams(query);
  return {
    // Browsers may give the letters of an address in two parts; ids of cards are composed.
    target: decoded(target).normalize('NFC'),
    map: given.get('map') === 'later' ? 'later' : 'now',
    team: given.get('team') ?? '',
    stage: given.get('stage') ?? '',
    segment: given.get('segment') ?? '',
  };
}

export function writeAddress(view: View): string {
  const given = new URLSearchParams();
  if (view.map === 'later') given.set('map', 'later');
  for (const name of facetNames) if (view[name] !== '') given.set(name, view[name]);
  const query = given.toString();
  return `#${encodeURIComponent(view.target).replaceAll('%2F', '/')}${query === '' ? '' : `?${query}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
