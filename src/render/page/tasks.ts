import type { Phrases } from '../../locales/phrases.ts';
import { taskMachine } from '../../model/machines/task.ts';
import type { Names } from '../../queries/common/names.ts';
import type { PlannedTask, TaskPlan } from '../../queries/monitor/task-plan.ts';
import { drawTasks, tasksShown } from '../mermaid/tasks.ts';
import { type Block, type Diagrams, diagram, heading, type Page, paragraph, table } from './blocks.ts';

const unfinishedStates = taskMachine.states.filter((state) => !taskMachine.ended.includes(state));

/** The tasks as a page: the chart, who has how much, what is to finish, and what ended of late. */
export function tasksPage(plan: TaskPlan, names: Names, phrases: Phrases, diagrams: Diagrams): Page {
  const words = phrases.loopViews.tasks;
  const { unfinished, ended } = plan;
  const isDrawn = diagrams === 'drawn';
  const all = unfinished.length + ended.length;
  const charted = tasksShown(plan);
  const shown = charted.unfinished.length + charted.ended.length;
  const overdue = unfinished.filter((task) => task.overdue).length;
  const date = phrases.views.date(plan.today);
  return {
    title: words.title({ workspace: plan.name }),
    blocks: [
      paragraph(`${words.description({ unfinished: unfinished.length, overdue, date })}.`),
      ...(isDrawn && all > 0 ? [diagram(drawTasks(plan, names, phrases).text), paragraph(words.legend)] : []),
      ...(isDrawn && shown < all ? [paragraph(phrases.views.diagramOf({ shown, all }))] : []),
      ...(unfinished.length > 0
        ? [
            heading(2, words.load),
            loadTable(unfinished, names, phrases),
            heading(2, words.unfinished),
            unfinishedTable(unfinished, names, phrases),
          ]
        : [paragraph(words.nothing)]),
      ...(ended.length > 0 ? [heading(2, words.ended), endedTable(ended, names, phrases)] : []),
    ],
  };
}

function loadTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): Block {
  const words = phrases.loopViews.tasks;
  const owners = [...new Set(tasks.map(({ value }) => value.owner))];
  const count = (of: readonly PlannedTask[]): string => (of.length > 0 ? String(of.length) : phrases.views.none);
  return table(
    [
      phrases.map.owner,
      phrases.map.team,
      ...unfinishedStates.map((state) => phrases.states.task[state]),
      words.overdue,
    ],
    owners.map((owner) => {
      const own = tasks.filter(({ value }) => value.owner === owner);
      return [
        names.person(owner),
        teamOf(own[0], names),
        ...unfinishedStates.map((state) => count(own.filter(({ value }) => value.status === state))),
        count(own.filter(({ overdue }) => overdue)),
      ];
    }),
    ['left', 'left', ...unfinishedStates.map(() => 'right' as const), 'right'],
  );
}

function unfinishedTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): Block {
  const { map, views, states } = phrases;
  const words = phrases.loopViews.tasks;
  const byStatus = [...unfinishedStates].flatMap((state) => tasks.filter(({ value }) => value.status === state));
  return table(
    [views.status, words.task, views.id, map.owner, map.team, words.due],
    byStatus.map((task) => {
      const date = views.date(task.value.due);
      return [
        states.task[task.value.status],
        task.value.title,
        task.id,
        names.person(task.value.owner),
        teamOf(task, names),
        task.overdue ? words.isOverdue({ date }) : date,
      ];
    }),
  );
}

function endedTable(tasks: readonly PlannedTask[], names: Names, phrases: Phrases): Block {
  const { map, views, states } = phrases;
  const words = phrases.loopViews.tasks;
  return table(
    [words.endedOn, views.status, words.task, views.id, map.owner, words.result],
    tasks.map(({ id, end, value }) => [
      views.date(end),
      states.task[value.status],
      value.title,
      id,
      names.person(value.owner),
      value.history.findLast(({ to }) => to === value.status)?.note ?? '',
    ]),
  );
}

function teamOf(task: PlannedTask | undefined, names: Names): string {
  return task?.team === undefined ? '' : names.team(task.team);
}
