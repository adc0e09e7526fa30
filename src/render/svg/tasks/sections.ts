import type { PlannedTask } from '../../../queries/monitor/task-plan.ts';
import { type Block, stack } from '../block.ts';
import { styles } from '../format.ts';
import { paragraph } from '../text-block.ts';
import { ending, standing, type TaskSheet, taskRow } from './row.ts';

/** The unfinished tasks by team and owner, in the order of the plan, and what ended of late. */
export function taskSections(
  { unfinished, ended }: { readonly unfinished: readonly PlannedTask[]; readonly ended: readonly PlannedTask[] },
  sheet: TaskSheet,
): readonly Block[] {
  const { names, phrases } = sheet;
  const teams = grouped(unfinished, ({ team }) => team ?? '').map(([team, tasks]) =>
    stack(
      [
        heading(team === '' ? phrases.pictures.tasks.noTeam : names.team(team), tasks.length, sheet),
        ...grouped(tasks, ({ value }) => value.owner).map(([owner, own]) =>
          stack([
            paragraph(names.person(owner), { ...styles.body, weight: 600, paint: 'muted' }, sheet.axis.left - 12),
            ...own.map((task) => taskRow(task, sheet, standing(task, sheet))),
          ]),
        ),
      ],
      6,
    ),
  );
  if (ended.length === 0) return teams;
  const rows = ended.map((task) => taskRow(task, sheet, ending(task, sheet)));
  return [...teams, stack([heading(phrases.loopViews.tasks.ended, ended.length, sheet), stack(rows)], 6)];
}

/** The name of a section on a ground from side to side, with how many tasks it has. */
function heading(text: string, count: number, { axis }: TaskSheet): Block {
  const name = paragraph(
    [{ text: `${text} ` }, { text: String(count), weight: 400, paint: 'muted' }],
    styles.team,
    axis.right - 16,
  );
  const height = name.height + 8;
  return {
    width: axis.right,
    height,
    draw: (x, y) => [
      { kind: 'box', part: 'ground', x, y, width: axis.right, height, radius: 5, fill: 'panel' },
      ...name.draw(x + 8, y + 4),
    ],
  };
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
