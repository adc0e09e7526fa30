import type { Names } from '../names.ts';
import { markdownText } from './escape.ts';

/** How a text mentions what may have a page of its own: by its name, or as a link to that page. All Markdown. */
export interface Mentions {
  team(id: string): string;
  stage(id: string): string;
}

/** Mentions where there are no other pages. */
export function plainMentions(names: Names): Mentions {
  return { team: (id) => markdownText(names.team(id)), stage: (id) => markdownText(names.stage(id)) };
}
