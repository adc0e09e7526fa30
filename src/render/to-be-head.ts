import type { Phrases } from '../locales/phrases.ts';
import { overlayWords } from './overlay-words.ts';
import type { ToBeSummary } from './to-be-signs.ts';

/** The title and description of a picture; of one that lays another map over today's they say so, and what changes. */
export function toBeHead(
  title: string,
  description: string,
  summary: ToBeSummary | undefined,
  phrases: Phrases,
): { readonly title: string; readonly description: string } {
  if (!summary) return { title, description };
  const words = overlayWords(summary, phrases);
  const change = summary.parts.length > 0 ? words.counts(summary.counts) : words.none;
  return { title: words.title(title), description: `${description}. ${change}` };
}
