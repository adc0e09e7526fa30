import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { TaskPlan } from '../../../queries/monitor/task-plan.ts';
import { tasksShown } from '../../mermaid/tasks.ts';
import { plainLine } from '../../text.ts';
import { type Block, stack } from '../block.ts';
import { formats, styles } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { axisOf } from './axis.ts';
import { tasksKey } from './legend.ts';
import type { TaskSheet } from './row.ts';
import { taskSections } from './sections.ts';
import { gridLines, timeRows, todayLabel } from './time-rows.ts';

/** The column of words at the left of the chart. */
const wordsWidth = { wide: 400, compact: 300 } as const;
/** Where a chart is higher, its days stand below it too. */
const highChart = 700;

/** Who has what to do until when as geometry, with as many tasks as the chart of Mermaid has. */
export function tasksScene(plan: TaskPlan, names: Names, phrases: Phrases, width: PictureOptions['width']): Scene {
  const { margin, minWidth } = formats[width];
  const inner = minWidth - 2 * margin;
  const shown = tasksShown(plan);
  const tasks = [...shown.unfinished, ...shown.ended];
  const words = phrases.loopViews.tasks;
  const date = phrases.views.date(plan.today);
  const axis = axisOf(tasks, plan.today, { left: wordsWidth[width], right: inner - 10 });
  const sheet: TaskSheet = { names, phrases, axis };
  const missing = plan.unfinished.length + plan.ended.length - tasks.length;
  const body =
    tasks.length === 0
      ? [paragraph(words.nothing, styles.goal, inner)]
      : [chart(stack(taskSections(shown, sheet), 14), date, sheet), tasksKey(tasks, phrases, inner)];
  return pictureScene(
    {
      name: `tasks-${width}`,
      title: words.title({ workspace: plainLine(plan.name) }),
      description: words.description({
        unfinished: plan.unfinished.length,
        overdue: plan.unfinished.filter(({ overdue }) => overdue).length,
        date,
      }),
      width: minWidth,
      margin,
      parts: [
        ...body,
        ...(missing > 0 ? [paragraph(phrases.pictures.tasks.missing({ count: missing }), styles.subtitle, inner)] : []),
      ],
    },
    phrases,
  );
}

/** The rows between the days above and, where they are far away, below. */
function chart(rows: Block, date: string, { axis, phrases }: TaskSheet): Block {
  const head = stack([todayLabel(axis, date, phrases), timeRows(axis, phrases)], 2);
  const foot = rows.height > highChart ? [timeRows(axis, phrases)] : [];
  const all = stack([head, rows, ...foot], 8);
  return {
    ...all,
    draw: (x, y) => {
      const top = y + head.height + 4;
      return [...gridLines(axis, x, top, top + rows.height + 8), ...all.draw(x, y)];
    },
  };
}
