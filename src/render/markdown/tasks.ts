import type { Phrases } from '../../locales/phrases.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { PlannedTask, TaskPlan } from '../../queries/monitor/task-plan.ts';
import { drawTasks, tasksShown } from '../mermaid/tasks.ts';
import type { Names } from '../names.ts';
import type { Diagrams } from './diagrams.ts';
import { markdownCell, markdownText, mermaidFence } from './escape.ts';
import { markdownTable } from './table.ts';

const unfinishedStates = taskMachine.states.filter((state) => !taskMachine.ended.includes(state));

/** The tasks as a page: the chart, who has how much, what is to finish, and what ended of late. */
export function tasksPage(plan: TaskPlan, names: Names, phrases: Phrases, diagrams: Diagrams = 'drawn'): string {
  const words = phrases.loopViews.tasks;
  const { unfinished, ended } = plan;
  const isDrawn = diagrams === 'drawn';
  const all = unfinished.length + ended.length;
  const charted = tasksShown(plan);
  const shown = charted.unfinished.length + charted.ended.length;
  const overdue = unfinished.filter((task) => task.overdue).length;
  const date = phrases.views.date(plan.today);
  return [
    `# ${markdownText(words.title({ workspace: plan.name }))}\n`,
    `${words.description({ unfinished: unfinished.length, overdue, date })}.\n`,
    ...(isDrawn && all > 0 ? [mermaidFence(drawTasks(plan, names, phrases).text), `${words.legend}\n`] : []),
    ...(isDrawn && shown < all ? [`${phrases.views.diagramOf({ shown, all })}\n`] : []),
    ...(unfinished.length > 0
      ? [
          `## ${words.load}\n`,
          loadTable(unfinished, names, phrases),
          `## ${words.unfinished}\n`,
          unfinishedTable(unfinished, names, phrases),
        ]
      : [`${words.nothing}\n`]),
    ...(ended.length > 0 ? [`## ${words.ended}\n`, endedTable(ended, names, phrases)] : []),
  ].join('\n');
}

function loadTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): string {
  const words = phrases.loopViews.tasks;
  const owners = [...new Set(tasks.map(({ value }) => value.owner))];
  const count = (of: readonly PlannedTask[]): string => (of.length > 0 ? String(of.length) : phrases.views.none);
  return markdownTable(
    [
      phrases.map.owner,
      phrases.map.team,
      ...unfinishedStates.map((state) => phrases.states.task[state]),
      words.overdue,
    ],
    owners.map((owner) => {
      const own = tasks.filter(({ value }) => value.owner === owner);
      return [
        markdownCell(names.person(owner)),
        teamCell(own[0], names),
        ...unfinishedStates.map((state) => count(own.filter(({ value }) => value.status === state))),
        count(own.filter(({ overdue }) => overdue)),
      ];
    }),
    ['left', 'left', ...unfinishedStates.map(() => 'right' as const), 'right'],
  );
}

function unfinishedTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): string {
  const { map, views, states } = phrases;
  const words = phrases.loopViews.tasks;
  const byStatus = [...unfinishedStates].flatMap((state) => tasks.filter(({ value }) => value.status === state));
  return markdownTable(
    [views.status, words.task, views.id, map.owner, map.team, words.due],
    byStatus.map((task) => {
      const date = views.date(task.value.due);
      return [
        states.task[task.value.status],
        markdownCell(task.value.title),
        task.id,
        markdownCell(names.person(task.value.owner)),
        teamCell(task, names),
        task.overdue ? words.isOverdue({ date }) : date,
      ];
    }),
  );
}

function endedTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): string {
  const { map, views, states } = phrases;
  const words = phrases.loopViews.tasks;
  return markdownTable(
    [words.endedOn, views.status, words.task, views.id, map.owner, words.result],
    tasks.map(({ id, end, value }) => [
      views.date(end),
      states.task[value.status],
      markdownCell(value.title),
      id,
      markdownCell(names.person(value.owner)),
      markdownCell(value.history.findLast(({ to }) => to === value.status)?.note ?? ''),
    ]),
  );
}

function teamCell(task: PlannedTask | undefined, names: Names): string {
  return task?.team === undefined ? '' : markdownCell(names.team(task.team));
}
