import type { EventPlan, HandoffPlan } from '../../../views/handoff-plan.ts';
import type { MapHandoff } from '../../../views/map.ts';
import { mermaidFence } from '../../markdown/escape.ts';
import { handoffRule } from '../../markdown/handoffs.ts';
import { drawHandoffs } from '../../mermaid/handoffs.ts';
import { fits } from '../../mermaid/limits.ts';
import { linksFrom } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import type { PageBuilder, PageData, PageValue, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { longDateOf } from '../report-date.ts';
import { matrixData } from './handoffs-matrix.ts';
import { handoffsPicture, handoffsPicturePath } from './handoffs-picture.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { materialOf } from './map-material.ts';

/** The hand-offs as rules that people follow, event by event, and who tells whom. */
export const handoffsPages: PageBuilder = {
  kind: 'handoffs',
  build(request) {
    const path = pagePath('handoffs');
    const links = linksFrom(path, request);
    const rules = ruleWriter(path, request, links);
    const { names, phrases } = request;
    const plan = materialOf(request).plan();
    const mentions = { team: (id: string) => links.team(id).text, stage: (id: string) => links.stage(id).text };
    const rule = (item: MapHandoff): PageData => ({
      ...rules.data(item),
      heading: phrases.pages.rule.heading(item),
      sentence: markdown(handoffRule(item, names, phrases, mentions)),
    });
    const data = {
      as_of: longDateOf(request),
      contents: links.page('index'),
      title: phrases.pages.titles.handoffs,
      matrix: matrixData(plan, rules, links),
      events: plan.events.map((event) => ({
        name: names.event(event.id),
        planned: event.planned.map(phrases.views.date),
        diagram: diagramOf(plan, event, request),
        rules: [...event.before, ...event.after].map(rule),
      })),
      standing: plan.standing.map(rule),
      broken: troubled(plan, request),
      picture: links.picture(handoffsPicturePath, phrases.pages.titles.handoffs),
    };
    const pictures = [handoffsPicture(plan, request)];
    return [{ name: 'handoffs', path, title: phrases.pages.titles.handoffs, template: 'handoffs', data, pictures }];
  },
};

/** A sequence in time, where there is more than what one rule says by itself. */
function diagramOf(plan: HandoffPlan, event: EventPlan, { names, phrases }: ReportRequest): PageValue {
  if (event.before.length + event.after.length < 2) return '';
  const drawing = drawHandoffs(plan, names, phrases, event);
  return fits(drawing.text, drawing.edges) ? markdown(mermaidFence(drawing.text)) : '';
}

/** How many hand-offs do not hold what they promise. */
function troubled({ events, standing }: HandoffPlan, request: ReportRequest): number {
  const troubles = materialOf(request).troubles();
  const all = [...events.flatMap(({ before, after }) => [...before, ...after]), ...standing];
  return all.filter(({ id }) => troubles.has(id)).length;
}
