import type { Phrases } from '../../../locales/phrases.ts';
import { civil } from '../../../model/calendar/day.ts';
import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { roomFor } from '../measure.ts';
import { lineThrough } from '../path-data.ts';
import type { Mark } from '../scene.ts';
import { lineMark } from '../text-block.ts';
import { mondays, monthsOf, type TimeAxis } from './axis.ts';

const line = 16;
const gapAbout = 8;

/** The months, and below them the days on which weeks begin, as many as have room. */
export function timeRows(axis: TimeAxis, { pictures }: Phrases): Block {
  const { row, small } = styles;
  const weeks = mondays(axis);
  const week = (axis.right - axis.left) / Math.max(1, weeks.length);
  const every = Math.max(1, Math.ceil((roomFor('30', small.size) + gapAbout) / week));
  return {
    width: axis.right,
    height: 2 * line,
    draw: (x, y): readonly Mark[] => [
      ...monthsOf(axis).flatMap(({ from, to }): readonly Mark[] => {
        const { year, month } = civil(from);
        const text = pictures.tasks.month({ year, month });
        const room = axis.x(to) - axis.x(from) - gapAbout;
        const within = { x: x + axis.x(from) + 4, y, width: room, height: line };
        return roomFor(text, row.size, row.weight) > room
          ? []
          : [lineMark([{ text, weight: row.weight, paint: 'ink' }], row, 'start', within)];
      }),
      ...weeks.flatMap((monday, index): readonly Mark[] => {
        if (index % every !== 0) return [];
        const text = String(civil(monday).date);
        const within = { x: x + axis.x(monday) + 4, y: y + line, width: week * every - 4, height: line };
        return [lineMark([{ text, weight: 400, paint: 'muted' }], small, 'start', within)];
      }),
    ],
  };
}

/** Which day it is, above the line of today. */
export function todayLabel(axis: TimeAxis, date: string, { loopViews }: Phrases): Block {
  const text = `${loopViews.tasks.today}: ${date}`;
  const style = styles.row;
  const width = roomFor(text, style.size, style.weight);
  return {
    width: axis.right,
    height: line,
    draw: (x, y) => {
      const left = Math.max(axis.left, Math.min(axis.right - width, middleOfToday(axis) - width / 2));
      return [
        lineMark([{ text, weight: 600, paint: 'accent' }], style, 'start', { x: x + left, y, width, height: line }),
      ];
    },
  };
}

/** Where weeks and months begin, and where today is, all the way down the chart. */
export function gridLines(axis: TimeAxis, x: number, top: number, bottom: number): readonly Mark[] {
  const upright = (at: number): string =>
    lineThrough([
      { x: x + at, y: top },
      { x: x + at, y: bottom },
    ]);
  return [
    ...mondays(axis).map(
      (day): Mark => ({
        kind: 'shape',
        d: upright(axis.x(day)),
        stroke: 'hairline',
        strokeWidth: 0.6,
      }),
    ),
    ...monthsOf(axis)
      .slice(1)
      .map(({ from }): Mark => ({ kind: 'shape', d: upright(axis.x(from)), stroke: 'rule', strokeWidth: 0.8 })),
    { kind: 'shape', d: upright(middleOfToday(axis)), stroke: 'accent', strokeWidth: 1.6, dash: [6, 3] },
  ];
}

function middleOfToday({ today, x }: TimeAxis): number {
  return (x(today) + x(today + 1)) / 2;
}
