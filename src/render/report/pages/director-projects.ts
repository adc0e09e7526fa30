import { monthPromises } from '../../../queries/meetings/month-promises.ts';
import type { Months } from '../../../queries/meetings/months.ts';
import { dayData } from '../day-data.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';

/** As many rows as the page has room for in one small table. */
const mostRows = 8;

/** Projects, what is due next, what ideas brought, and whether teams told each other in time. */
export function projectsOfMonth({ now, before, next }: Months, links: Links, request: ReportRequest): PageData {
  const { model, phrases } = request;
  const { projects, clock, entries } = materialOf(request);
  const running = projects().filter((plan) => plan.running);
  const coming = projects()
    .flatMap(({ idea, milestones }) => milestones.map(({ milestone, state }) => ({ idea, milestone, state })))
    .filter(({ milestone: { due }, state }) => state === 'past' || (state === 'due' && (due ?? '9999') <= next.lastDay))
    .sort((a, b) => ((a.milestone.due ?? '') < (b.milestone.due ?? '') ? -1 : 1));
  const [promised, promisedBefore] = [now, before].map((span) => monthPromises(model, clock(), span));
  const newsDue = entries().get('news-due') ?? [];
  return {
    projects: {
      page: links.page('projects'),
      running: running.length,
      late: running.filter(({ late }) => late).length,
      planned: projects().length - running.length,
      late_ones: running.filter(({ late }) => late).map(({ idea }) => links.page('projects', idea.value.title)),
      milestones: coming.slice(0, mostRows).map(({ idea, milestone, state }) => ({
        ...dayData('due', milestone.due, phrases),
        name: milestone.name,
        project: idea.value.title,
        late: state === 'past',
      })),
      more: Math.max(0, coming.length - mostRows),
      ...dayData('until', next.lastDay, phrases),
    },
    promises: {
      page: links.page('handoffs'),
      in_time: promised?.inTime ?? 0,
      late: promised?.late ?? 0,
      in_time_before: promisedBefore?.inTime ?? 0,
      late_before: promisedBefore?.late ?? 0,
      due: newsDue.length,
      overdue: newsDue.filter((entry) => entry.late).length,
    },
  };
}
