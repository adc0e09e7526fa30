import { parseDate } from '../../../model/calendar/day.ts';
import { monthFeedback } from '../../../queries/meetings/month-feedback.ts';
import { type Months, monthsAround } from '../../../queries/meetings/months.ts';
import { linksFrom } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageBuilder, PageData, ReportRequest } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { longDateOf } from '../report-date.ts';
import { changesOfMonth } from './director-changes.ts';
import { feedbackData } from './director-feedback.ts';
import { metricsOfMonth } from './director-metrics.ts';
import { projectsOfMonth } from './director-projects.ts';

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
          as_of: longDateOf(request),
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
