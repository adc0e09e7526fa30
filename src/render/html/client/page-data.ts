/** Forms of a phrase by the category that Intl.PluralRules gives a number; `{n}` is the number. */
type Forms = Readonly<Record<string, string>>;

/** What the page tells its script; made by facets.ts and document.ts of the site. */
export interface PageData {
  readonly language: string;
  readonly words: {
    readonly found: Forms;
    readonly shown: Forms;
    readonly nothingFound: string;
    readonly nothingHere: string;
    readonly around: string;
    readonly kinds: Readonly<Record<string, string>>;
  };
  /** Ids of what a reader may choose; cards name their places in these lists. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

export const facetNames = ['team', 'stage', 'segment'] as const;
export type FacetName = (typeof facetNames)[number];

export function readData(): PageData {
  return JSON.parse(byId('data').textContent ?? '');
}

/** An element that is on every page. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}

/** “5 shown”, in the form that the language has for five. */
export function counted(forms: Forms, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '{n}';
  return form.replace('{n}', String(count));
}
