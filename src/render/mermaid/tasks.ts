import type { Phrases } from '../../locales/phrases.ts';
import type { Names } from '../../queries/common/names.ts';
import type { PlannedTask, TaskPlan } from '../../queries/monitor/task-plan.ts';
import { truncate } from '../text.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { journeyText, mermaidLabel } from './label.ts';

/** As many tasks as one chart shows. */
const chartedTasks = 150;

/** The tasks a chart has room for: those due first, and then what ended last. */
export function tasksShown({ unfinished, ended }: TaskPlan): {
  readonly unfinished: readonly PlannedTask[];
  readonly ended: readonly PlannedTask[];
} {
  const soonest = [...unfinished].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)).slice(0, chartedTasks);
  const chosen = new Set(soonest);
  return {
    unfinished: unfinished.filter((task) => chosen.has(task)),
    ended: ended.slice(0, chartedTasks - chosen.size),
  };
}

/** Unfinished tasks by owner from the day they were accepted to the day they are due, and what ended of late. */
export function drawTasks(plan: TaskPlan, names: Names, phrases: Phrases): MermaidDrawing {
  const words = phrases.loopViews.tasks;
  const { unfinished, ended } = tasksShown(plan);
  const owners = [...new Set(unfinished.map(({ value }) => value.owner))];
  const title = words.title({ workspace: plan.name });
  let count = 0;
  const bar = (task: PlannedTask): string => {
    count += 1;
    return `  ${journeyText(labelOf(task))} :${tagsOf(task)}t${count}, ${task.start}, ${task.end}`;
  };
  const lines = [
    'gantt',
    `  title ${journeyText(title)}`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(
      words.description({
        unfinished: plan.unfinished.length,
        overdue: plan.unfinished.filter(({ overdue }) => overdue).length,
        date: phrases.views.date(plan.today),
      }),
    )}`,
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${phrases.views.dayAxis}`,
    // A due day counts whole; and Mermaid's own mark would follow the reader's clock.
    '  inclusiveEndDates',
    '  todayMarker off',
    `  section ${journeyText(words.today)}`,
    `  ${journeyText(phrases.views.date(plan.today))} :milestone, now, ${plan.today}, ${plan.today}`,
    ...owners.flatMap((owner) => [
      `  section ${journeyText(truncate(names.person(owner), 24))}`,
      ...unfinished.filter(({ value }) => value.owner === owner).map(bar),
    ]),
    ...(ended.length > 0 ? [`  section ${journeyText(words.ended)}`, ...ended.map(bar)] : []),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

/** Signs besides colours: these are the host's. */
const signs = { open: '○ ', in_progress: '', in_question: '? ', completed: '✓ ', cancelled: '✗ ' } as const;

function labelOf({ value, overdue }: PlannedTask): string {
  return `${overdue ? '⚠ ' : ''}${signs[value.status]}${truncate(value.title, 40)}`;
}

function tagsOf({ value, overdue }: PlannedTask): string {
  if (value.status === 'completed' || value.status === 'cancelled') return 'done, ';
  return `${overdue ? 'crit, ' : ''}${value.status === 'open' ? '' : 'active, '}`;
}
