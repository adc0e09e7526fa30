import type { PageBuilder } from './page.ts';
import { agendaPages } from './pages/agenda.ts';
import { clientPages } from './pages/client.ts';
import { contentsPage } from './pages/contents.ts';
import { directorPages } from './pages/director.ts';
import { handoffsPages } from './pages/handoffs.ts';
import { ideasPages } from './pages/ideas.ts';
import { mapPages } from './pages/map.ts';
import { metricsPages } from './pages/metrics.ts';
import { monitoringPages } from './pages/monitoring.ts';
import { projectsPages } from './pages/projects.ts';
import { scenarioPages } from './pages/scenario.ts';
import { stagePages } from './pages/stage.ts';
import { teamPages } from './pages/team.ts';
import { toBePages } from './pages/to-be.ts';

/** Every kind of page, in the order the contents name them. */
export const pageBuilders: readonly PageBuilder[] = [
  contentsPage,
  directorPages,
  mapPages,
  toBePages,
  handoffsPages,
  monitoringPages,
  ideasPages,
  projectsPages,
  metricsPages,
  stagePages,
  scenarioPages,
  teamPages,
  clientPages,
  agendaPages,
];
