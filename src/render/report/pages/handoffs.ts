import type { EventPlan, HandoffPlan } from '../../../queries/handoffs/plan.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { mermaidFence } from '../../markdown/escape.ts';
import { drawHandoffs } from '../../mermaid/handoffs.ts';
import { fits } from '../../mermaid/limits.ts';
import { longList } from '../fitting-tables.ts';
import { linksFrom } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder, PageData, PageValue, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { matrixData } from './handoffs-matrix.ts';
import { ruleWriter } from './handoffs-rule.ts';
import { handoffsPicture, handoffsPicturePath } from './pictures.ts';

/** The hand-offs as rules that people follow, event by event, and who tells whom. */
export const handoffsPages: PageBuilder = {
  kind: 'handoffs',
  build(request) {
    const path = pagePath('handoffs');
    const links = linksFrom(path, request);
    const rules = ruleWriter(path, request, links);
    const { names, phrases } = request;
    const plan = materialOf(request).plan();
    const rule = (item: MapHandoff): PageData => ({
      ...rules.data(item),
      heading: phrases.pages.rule.heading(item),
    });
    const data = {
      ...asOfData(request),
      contents: links.page('index'),
      title: phrases.pages.titles.handoffs,
      rules: longList(rulesInOrder(plan), 'cxmap list handoff', ({ item, event }) => ({
        ...rules.data(item),
        event: event === undefined ? '' : names.event(event),
      })),
      matrix: matrixData(plan, rules, links),
      events: plan.events.map((event) => ({
        name: names.event(event.id),
        planned: event.planned.map(phrases.views.date),
        planned_iso: event.planned,
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

/** All rules as the page goes through them, each with the event that sets it in motion. */
function rulesInOrder({ events, standing }: HandoffPlan): readonly { item: MapHandoff; event: string | undefined }[] {
  return [
    ...events.flatMap(({ id, before, after }) => [...before, ...after].map((item) => ({ item, event: id }))),
    ...standing.map((item) => ({ item, event: undefined })),
  ];
}

/** A sequence in time, where there is more than what one rule says by itself. */
function diagramOf(plan: HandoffPlan, event: EventPlan, { names, phrases }: ReportRequest): PageValue {
  if (event.before.length + event.after.length < 2) return '';
  const drawing = drawHandoffs(plan, names, phrases, event);
  return fits(drawing.text, drawing.edges) ? markdown(mermaidFence(drawing.text)) : '';
}

/** How many hand-offs do not hold what they promise. */
function troubled(plan: HandoffPlan, request: ReportRequest): number {
  const troubles = materialOf(request).troubles();
  return rulesInOrder(plan).filter(({ item }) => troubles.has(item.id)).length;
}
