import { parseDate } from '../../../model/calendar/day.ts';
import { monthFeedback } from '../../../queries/meetings/month-feedback.ts';
import { monthMetrics } from '../../../queries/meetings/month-metrics.ts';
import { type Months, monthsAround } from '../../../queries/meetings/months.ts';
import { type Links, linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { changesOfMonth } from './director-changes.ts';
import { feedbackData } from './director-feedback.ts';
import { projectsOfMonth } from './director-projects.ts';
import { metricCell } from './metric-data.ts';

/** One page for those who answer for it all: the month in numbers against the month before, and what changed. */
export const directorPages: PageBuilder = {
  kind: 'director',
  build(request) {
    const path = pagePath('director');
    const links = linksFrom(path, request);
    const { clock } = materialOf(request);
    const months = monthsAround(clock());
    const { titles } = request.phrases.pages;
    return [
      {
        name: 'director',
        path,
        title: titles.director,
        template: 'director',
        data: {
          title: titles.director,
          workspace: request.model.settings.name,
          ...asOfData(request),
          contents: links.page('index'),
          ...periodsData(months, request),
          feedback: feedbackData(
            monthFeedback(request.model, clock(), months.now),
            monthFeedback(request.model, clock(), months.before),
            request,
          ),
          metrics: metricsOfMonth(links, request),
          ...projectsOfMonth(months, links, request),
          ...changesOfMonth(months, links, request),
        },
      },
    ];
  },
};

function periodsData({ now, before, next }: Months, { phrases }: ReportRequest): PageData {
  const { period } = phrases.pages.director;
  return {
    period: period({ from: now.firstDay, to: now.lastDay }),
    over: (parseDate(now.lastDay) ?? 0) + 1 === parseDate(next.firstDay),
    period_before: period({ from: before.firstDay, to: before.lastDay }),
  };
}

/** As many moves as one looks at. */
const mostMoves = 6;

/** How the metrics stand, and the biggest moves against the value before. */
function metricsOfMonth(links: Links, request: ReportRequest): PageData {
  const { phrases, names } = request;
  const { moves, met, missed, noValue, noTarget, metBefore } = monthMetrics(materialOf(request).metrics(), mostMoves);
  return {
    page: links.page('metrics'),
    met,
    missed,
    no_value: noValue,
    no_target: noTarget,
    met_before: metBefore,
    moves: moves.map((metric) => ({
      ...metricCell(metric, phrases),
      before: phrases.picture.amount({ value: metric.before, unit: metric.metric.unit }),
      owner: names.person(metric.metric.owner),
    })),
  };
}
