import type { PlannedTask } from '../../../queries/monitor/task-plan.ts';
import type { Paint } from '../palette.ts';
import { decimal } from '../path-data.ts';
import type { Look, Mark, Rect } from '../scene.ts';
import { dayFrom, type TimeAxis } from './axis.ts';

export const barHeight = 14;
const endedHeight = 8;
const leastWidth = 5;

/** How a task is drawn by how far it has come: told apart without colours, by outline, filling and hatching. */
export type BarKind = 'open' | 'in_progress' | 'in_question' | 'overdue' | 'completed' | 'cancelled';

const looks: Readonly<Record<BarKind, Look>> = {
  open: { fill: 'card', stroke: 'accent', strokeWidth: 1.6 },
  in_progress: { fill: 'accent' },
  in_question: { fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.2 },
  overdue: { fill: 'badSoft', stroke: 'bad', strokeWidth: 1.2 },
  completed: { fill: 'rule' },
  cancelled: { fill: 'card', stroke: 'rule', strokeWidth: 1.2, dash: [3, 2.5] },
};

const hatches: Partial<Record<BarKind, { readonly paint: Paint; readonly pitch: number; readonly lean: 1 | -1 }>> = {
  in_question: { paint: 'caution', pitch: 7, lean: -1 },
  overdue: { paint: 'bad', pitch: 4.5, lean: 1 },
};

/** A piece of a bar: a box, hatched where its look asks for it. */
export function barPiece(kind: BarKind, box: Rect): readonly Mark[] {
  const hatch = hatches[kind];
  return [
    { kind: 'box', part: 'badge', ...box, radius: 3, ...looks[kind] },
    ...(hatch
      ? [{ kind: 'shape', d: hatching(box, hatch.pitch, hatch.lean), stroke: hatch.paint, strokeWidth: 1 } as const]
      : []),
  ];
}

/** A task from its start to its due day, and on to today where it is late; an angle tells where it goes on out of sight. */
export function taskBar(
  { value, start, end, overdue }: PlannedTask,
  axis: TimeAxis,
  x: number,
  y: number,
): readonly Mark[] {
  const [from, to] = [dayFrom(start), dayFrom(end)];
  const isEnded = value.status === 'completed' || value.status === 'cancelled';
  const height = isEnded ? endedHeight : barHeight;
  const top = y - height / 2;
  const left = Math.min(axis.x(from), axis.right - leastWidth);
  const right = Math.max(left + leastWidth, axis.x(to + 1));
  const late = overdue ? Math.max(right + leastWidth, axis.x(axis.today + 1)) - right : 0;
  return [
    ...barPiece(value.status, { x: x + left, y: top, width: right - left, height }),
    ...(late > 0 ? barPiece('overdue', { x: x + right, y: top, width: late, height }) : []),
    ...(from < axis.first ? [angle(x + axis.left - 4, y, -1)] : []),
    ...(to >= axis.end ? [angle(x + axis.right + 4, y, 1)] : []),
  ];
}

function angle(x: number, y: number, way: 1 | -1): Mark {
  return {
    kind: 'shape',
    d: `M${decimal(x - way * 2)} ${decimal(y - 4)}l${4 * way} 4l${-4 * way} 4`,
    stroke: 'muted',
    strokeWidth: 1.4,
  };
}

/** Slanting lines that fill a box and stay in it: no program needs to know clipping. */
function hatching({ x, y, width, height }: Rect, pitch: number, lean: 1 | -1): string {
  const lines: string[] = [];
  for (let at = pitch / 2; at < width + height; at += pitch) {
    // Each line falls from the upper side, or from the right one, to the left or the lower one, at 45 degrees.
    const [startX, startY] = at <= width ? [at, 0] : [width, at - width];
    const [endX, endY] = at <= height ? [0, at] : [at - height, height];
    const place = (left: number): string => decimal(lean === 1 ? x + left : x + width - left);
    lines.push(`M${place(startX)} ${decimal(y + startY)}L${place(endX)} ${decimal(y + endY)}`);
  }
  return lines.join('');
}
