import type { ProjectPlan } from '../../../queries/ideas/project-plans.ts';
import { mermaidFence } from '../../markdown/escape.ts';
import { journeyText, mermaidLabel } from '../../mermaid/label.ts';
import { fits } from '../../mermaid/limits.ts';
import { truncate } from '../../text.ts';
import { markdown } from '../markdown-value.ts';
import { materialOf } from '../material.ts';
import type { PageValue, ReportRequest } from '../page.ts';
import { dueSigns } from './projects-plan.ts';

/** As many projects as one chart shows without becoming a wall. */
const mostProjects = 25;

/** The projects that have both their days, as many as a chart has room for. */
export function projectsCharted(plans: readonly ProjectPlan[]): readonly ProjectPlan[] {
  return plans
    .filter(({ project: { start, end } }) => start !== undefined && end !== undefined && start <= end)
    .slice(0, mostProjects);
}

/** A chart of the projects: from the first to the last day of each, and its milestones; nothing where it does not fit. */
export function projectChart(plans: readonly ProjectPlan[], request: ReportRequest): PageValue {
  const { phrases } = request;
  const charted = projectsCharted(plans);
  if (charted.length === 0) return '';
  const today = materialOf(request).clock().today;
  const words = phrases.pages.projects;
  let count = 0;
  const bar = (label: string, tags: string, from: string, to: string): string => {
    count += 1;
    return `  ${journeyText(label)} :${tags}p${count}, ${from}, ${to}`;
  };
  const section = ({ idea, project, running, late, milestones, done, work }: ProjectPlan): readonly string[] => [
    `  section ${journeyText(truncate(idea.value.title, 32))}`,
    bar(
      `${late ? '⚠ ' : ''}${words.barOf({ done, total: work.length })}`,
      `${late ? 'crit, ' : ''}${running ? 'active, ' : ''}`,
      project.start ?? today,
      project.end ?? today,
    ),
    ...milestones.flatMap(({ milestone, state }) =>
      milestone.due === undefined
        ? []
        : [
            bar(
              `${dueSigns[state]} ${truncate(milestone.name, 40)}`,
              `${state === 'past' ? 'crit, ' : state === 'done' ? 'done, ' : ''}milestone, `,
              milestone.due,
              milestone.due,
            ),
          ],
    ),
  ];
  const title = phrases.pages.titles.projects;
  const text = [
    'gantt',
    `  title ${journeyText(title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(words.chartSays({ projects: charted.length }))}`,
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${phrases.views.dayAxis}`,
    '  inclusiveEndDates',
    // Mermaid's own mark would follow the reader's clock.
    '  todayMarker off',
    `  section ${journeyText(phrases.loopViews.tasks.today)}`,
    `  ${journeyText(phrases.views.date(today))} :milestone, now, ${today}, ${today}`,
    ...charted.flatMap(section),
  ].join('\n');
  return fits(text, 0) ? markdown(mermaidFence(text)) : '';
}
