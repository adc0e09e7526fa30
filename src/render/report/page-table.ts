import type { PageBuilder } from './page.ts';
import { contentsPage } from './pages/contents.ts';
import { handoffsPages } from './pages/handoffs.ts';
import { mapPages } from './pages/map.ts';
import { stagePages } from './pages/stage.ts';
import { teamPages } from './pages/team.ts';
import { toBePages } from './pages/to-be.ts';

/** Every kind of page, in the order the contents name them. */
export const pageBuilders: readonly PageBuilder[] = [
  contentsPage,
  mapPages,
  toBePages,
  handoffsPages,
  stagePages,
  teamPages,
];
