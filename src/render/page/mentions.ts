import type { Names } from '../../queries/common/names.ts';
import { shownLine } from '../text.ts';
import type { Inline } from './blocks.ts';

/** How a text mentions what may have a page of its own: by its name, or as a link to that page. */
export interface Mentions {
  team(id: string): Inline;
  stage(id: string): Inline;
}

/** Mentions where there are no other pages. */
export function plainMentions(names: Names): Mentions {
  return { team: (id) => shownLine(names.team(id)), stage: (id) => shownLine(names.stage(id)) };
}
