import type { Phrases } from '../../locales/phrases.ts';

/** What a side of a comparison is called for people: a revision by its name, and what is not committed in words. */
export function sideName(name: string, { review }: Phrases): string {
  if (name === 'work-tree') return review.workTree;
  return name === 'index' ? review.index : name;
}
