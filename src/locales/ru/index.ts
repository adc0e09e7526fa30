import { byGroup } from '../by-group.ts';
import type { Phrases } from '../shape.ts';
import { action } from './actions.ts';
import { board } from './board.ts';
import { askWords, caseWords } from './cases.ts';
import { dataChanges } from './changes-data.ts';
import { mapChanges } from './changes-map.ts';
import { teamChanges } from './changes-teams.ts';
import { charts } from './charts.ts';
import { ci } from './ci.ts';
import { askField, clientActions, clients } from './clients.ts';
import { explain } from './explain.ts';
import { exportActions, exports } from './exports.ts';
import { firstSteps } from './first-steps.ts';
import { flow, flowActions } from './flow.ts';
import { formats } from './formats.ts';
import { hint } from './hints.ts';
import { importActions, importWords } from './import.ts';
import { lifecycle } from './lifecycle.ts';
import { live } from './live.ts';
import { lookupActions, lookups } from './lookups.ts';
import { map } from './map.ts';
import { metricActions, metricCheck, metricStatus } from './metric-status.ts';
import { monitorNotes, monitorWords, publicNote, remindWords } from './monitor.ts';
import { news, newsActions } from './news.ts';
import { pages, reportActions } from './pages.ts';
import { picking } from './picking.ts';
import { picture } from './picture.ts';
import { pictures } from './pictures.ts';
import { renameActions } from './rename.ts';
import { report } from './report.ts';
import { resolveActions } from './resolve.ts';
import { review, reviewActions } from './review.ts';
import { impact, impactWords } from './review-impact.ts';
import { changeRules } from './rules-changes.ts';
import { clientRules } from './rules-clients.ts';
import { fileRules } from './rules-files.ts';
import { handoffRules } from './rules-handoffs.ts';
import { ideaRules } from './rules-ideas.ts';
import { lifecycleRules } from './rules-lifecycle.ts';
import { linkRules } from './rules-links.ts';
import { mapRules } from './rules-map.ts';
import { metricRules } from './rules-metrics.ts';
import { newsRules } from './rules-news.ts';
import { privacyRules } from './rules-privacy.ts';
import { routingRules } from './rules-routing.ts';
import { suppressionRules } from './rules-suppression.ts';
import { schemaActions, schemas } from './schemas.ts';
import { fields, setActions } from './set.ts';
import { sheetActions, sheetWords } from './sheets.ts';
import { site, siteActions } from './site.ts';
import { states } from './states.ts';
import { viewPage } from './view-page.ts';
import { viewActions, views } from './views.ts';
import { loopViews } from './views-loop.ts';
import { voice } from './voice.ts';
import { projectTemplate, work } from './work.ts';

export const ru: Phrases = byGroup({
  rules: () => ({
    ...suppressionRules,
    ...fileRules,
    ...linkRules,
    ...lifecycleRules,
    ...mapRules,
    ...handoffRules,
    ...newsRules,
    ...metricRules,
    ...clientRules,
    ...routingRules,
    ...ideaRules,
    ...privacyRules,
    ...changeRules,
  }),
  change: () => ({ ...mapChanges, ...teamChanges, ...dataChanges }),
  review: () => review,
  impact: () => impact,
  impactWords: () => impactWords,
  hint: () => hint,
  action: () => ({
    ...action,
    ...lookupActions,
    ...renameActions,
    ...setActions,
    ...resolveActions,
    ...work,
    ...metricActions,
    ...schemaActions,
    ...viewActions,
    ...importActions,
    ...reportActions,
    ...sheetActions,
    ...siteActions,
    ...reviewActions,
    ...flowActions,
    ...exportActions,
    ...clientActions,
    ...newsActions,
  }),
  report: () => report,
  ask: () => askWords,
  askField: () => askField,
  board: () => board,
  cases: () => caseWords,
  charts: () => charts,
  ci: () => ci,
  clients: () => clients,
  explain: () => explain,
  exports: () => exports,
  fields: () => fields,
  firstSteps: () => firstSteps,
  flow: () => flow,
  formats: () => formats,
  imported: () => importWords,
  lifecycle: () => lifecycle,
  live: () => live,
  lookups: () => lookups,
  map: () => map,
  metricCheck: () => metricCheck,
  metricStatus: () => metricStatus,
  monitor: () => monitorWords,
  news: () => news,
  notes: () => monitorNotes,
  publicNote: () => publicNote,
  remind: () => remindWords,
  pages: () => pages,
  picking: () => picking,
  picture: () => picture,
  pictures: () => pictures,
  projectTemplate: () => projectTemplate,
  schemas: () => schemas,
  sheets: () => sheetWords,
  site: () => site,
  states: () => states,
  loopViews: () => loopViews,
  viewPage: () => viewPage,
  views: () => views,
  voice: () => voice,
});
