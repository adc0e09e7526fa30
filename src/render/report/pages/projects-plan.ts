import type { DueState } from '../../../queries/common/due-state.ts';
import type { ProjectPlan } from '../../../queries/ideas/project-plans.ts';
import { dayData } from '../day-data.ts';
import { headingLink } from '../heading-link.ts';
import { markdown } from '../markdown-value.ts';
import type { PageData, ReportRequest } from '../page.ts';
import type { IdeaCells } from './idea-cells.ts';

/** Signs besides words: done, due, past due. */
export const dueSigns: Readonly<Record<DueState, string>> = { done: '✓', due: '○', past: '⚠', open: '○' };

/** A project as the template takes it. */
export function projectData(plan: ProjectPlan, cells: IdeaCells, request: ReportRequest): PageData {
  const { phrases, names } = request;
  const { idea, project, milestones, work, checkin } = plan;
  const dated = (key: string, day: string | undefined): PageData => dayData(key, day, phrases);
  const next = milestones.find(({ state }) => state === 'past' || state === 'due');
  const { last } = checkin;
  return {
    id: idea.id,
    title: idea.value.title,
    link: headingLink(`${idea.value.title} (${idea.id})`, idea.value.title),
    status: phrases.states.idea[idea.value.status],
    running: plan.running,
    late: plan.late,
    overrun: plan.overrun,
    route: cells.route(idea.value.route),
    ...dated('start', project.start),
    ...dated('end', project.end),
    goal: project.goal ?? '',
    scope: project.scope ?? '',
    deliverables: [project.deliverables ?? []].flat(),
    done: plan.done,
    total: work.length,
    next: next ? { name: next.milestone.name, ...dated('due', next.milestone.due), late: next.state === 'past' } : '',
    milestones: milestones.map(({ milestone, state }) => ({
      name: milestone.name,
      ...dated('due', milestone.due),
      sign: dueSigns[state],
      state: phrases.pages.projects.due[state],
      ...dated('done', typeof milestone.done === 'string' ? milestone.done : undefined),
    })),
    work: work.map(({ item, depth, state }) => ({
      name: item.name,
      // A tree in the cells of a table: what is part of something stands further in.
      indent: markdown('&nbsp;&nbsp;&nbsp;'.repeat(Math.min(depth, 8))),
      owner: item.owner === undefined ? '' : names.person(item.owner),
      ...dated('due', item.due),
      sign: dueSigns[state],
      state: phrases.pages.projects.due[state],
    })),
    risks: (project.risks ?? []).map(({ risk, plan: way }) => ({ risk, plan: way ?? '' })),
    checkin: last
      ? {
          ...dated('at', last.at),
          by: names.person(last.by),
          progress: last.progress,
          delays: last.delays ?? '',
          risks: last.risks ?? '',
        }
      : '',
    ...dated('checkin_due', checkin.due),
    checkin_missed: checkin.missed,
    parts: cells.parts(idea.value),
  };
}
