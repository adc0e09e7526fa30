import type { Phrases } from '../locales/phrases.ts';
import type { ToBeSummary } from './to-be-signs.ts';

/** The title and description of a picture; of one of the map to be they say so, and what changes. */
export function toBeHead(
  title: string,
  description: string,
  summary: ToBeSummary | undefined,
  { picture, pictures }: Phrases,
): { readonly title: string; readonly description: string } {
  if (!summary) return { title, description };
  const change = summary.ideas.length > 0 ? pictures.toBe.counts(summary.counts) : pictures.toBe.none;
  return { title: picture.toBeTitle({ title }), description: `${description}. ${change}` };
}
