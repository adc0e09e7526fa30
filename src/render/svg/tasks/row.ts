import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { PlannedTask } from '../../../queries/monitor/task-plan.ts';
import { plainLine, truncate } from '../../text.ts';
import { type Block, inset, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import type { Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { dayFrom, type TimeAxis } from './axis.ts';
import { barHeight, taskBar } from './bar.ts';

/** What the parts of the picture of tasks want to know. */
export interface TaskSheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly axis: TimeAxis;
}

/** As much of a title as a row shows; the rest is in its hint. */
const titleLength = 110;
const indent = 14;
/** Between the words and the chart, with room for an angle. */
const gutter = 18;

/** A task: its title and how it stands at the left, its bar on the chart. `said` is what else there is to say. */
export function taskRow(task: PlannedTask, sheet: TaskSheet, said: readonly Span[]): Block {
  const { axis, phrases, names } = sheet;
  const { id, value, start, end } = task;
  const room = axis.left - indent - gutter;
  const title = plainLine(value.title);
  const words = stack([
    paragraph(truncate(title, titleLength), { ...styles.body, size: 11, leading: 14.5 }, room),
    paragraph(said, styles.small, room),
  ]);
  const text = inset(words, { top: 4, bottom: 5, left: indent });
  const { date } = phrases.views;
  const hint = [
    `${id} ${title}`,
    `${plainLine(names.person(value.owner))}: ${phrases.states.task[value.status]}`,
    `${date(start)} – ${date(end)}`,
  ].join('\n');
  const height = Math.max(text.height, barHeight + 8);
  return titled(
    {
      width: axis.right,
      height,
      draw: (x, y) => [...text.draw(x, y), ...taskBar(task, axis, x, y + height / 2)],
    },
    hint,
  );
}

/** `in progress · due 4 Nov 2026 · ! 3 days overdue`: how an unfinished task stands. */
export function standing({ value, overdue }: PlannedTask, { axis, phrases }: TaskSheet): readonly Span[] {
  const { pictures, states, views } = phrases;
  const said = pictures.tasks;
  const state = states.task[value.status];
  const isWaiting = value.status === 'in_question';
  const late = `! ${said.overdueBy({ days: axis.today - dayFrom(value.due) })}`;
  return [
    isWaiting ? { text: `? ${state}`, weight: 600, paint: 'caution' } : { text: state },
    { text: ` · ${said.due({ date: views.date(value.due) })}` },
    // What is late stands together, on a line of its own where it must.
    ...(overdue ? [{ text: ' · ' }, { text: late.replaceAll(' ', '\u00A0'), weight: 600, paint: 'bad' } as const] : []),
  ];
}

/** `✓ completed · 4 Nov 2026 · Ann`: how a task ended, when, and whose it was. */
export function ending({ value, end }: PlannedTask, { names, phrases }: TaskSheet): readonly Span[] {
  const parts = [phrases.states.task[value.status], phrases.views.date(end), names.person(value.owner)];
  return [{ text: `${value.status === 'completed' ? '✓' : '✗'} ` }, { text: parts.join(' · ') }];
}
