import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { flag } from '../icons.ts';
import type { Mark } from '../scene.ts';
import { arrowTip } from '../straight-arrow.ts';
import { paragraph } from '../text-block.ts';
import { type HandoffSheet, shortTime } from './sheet.ts';
import type { Slot } from './slots.ts';
import { type Lane, toldMarks } from './told.ts';

const padding = 14;
const laneHeight = 34;
/** From the axis to the first lane. */
const underAxis = 16;

interface NamedLane extends Lane {
  readonly name: Block;
}

/** A part of an event's time axis over the lanes of the teams: who tells whom, at which time, from left to right. */
export function axisPart(
  slots: readonly Slot[],
  teams: readonly string[],
  slotWidth: number,
  sheet: HandoffSheet,
): Block {
  const { header } = sheet.format;
  const labels = timeLabels(slots, slotWidth, sheet);
  const axisAt = padding + Math.max(0, ...labels.map(({ block }) => block.height)) + 8;
  const lanes: NamedLane[] = [];
  let bottom = axisAt + underAxis;
  for (const team of teams) {
    const name = paragraph(sheet.names.team(team), { ...styles.body, weight: 600 }, header - 16);
    const height = Math.max(laneHeight, name.height + 8);
    lanes.push({ team, name, y: bottom + height / 2 });
    bottom += height;
  }
  const width = header + slots.length * slotWidth + padding;
  const height = bottom + 6;
  const middleOf = (at: number): number => header + (at + 0.5) * slotWidth;
  return {
    width,
    height,
    draw: (x, y) => [
      { kind: 'box', part: 'ground', x, y, width, height, radius: 10, fill: 'panel' },
      ...lanes.flatMap((lane) => laneMarks(lane, x, y, width)),
      ...slots.flatMap(({ told }, at) => (told ? [] : eventMarks(x + middleOf(at), y + axisAt, y + bottom))),
      ...axisMarks(slots, x, y + axisAt, width, middleOf),
      ...labels.flatMap(({ block, at }) => block.draw(x + header + at * slotWidth + 4, y + padding)),
      ...slots.flatMap(({ told }, at) => (told ? toldMarks(told, lanes, x + middleOf(at), y, sheet) : [])),
    ],
  };
}

/** Times over the axis, one for neighbours that are told at the same time. */
function timeLabels(
  slots: readonly Slot[],
  slotWidth: number,
  { phrases }: HandoffSheet,
): readonly { readonly block: Block; readonly at: number }[] {
  const runs: { readonly text: string; readonly at: number; count: number }[] = [];
  for (const [at, { told }] of slots.entries()) {
    const text = told ? shortTime(told.handoff, phrases) : phrases.pictures.handoffs.event;
    const last = runs.at(-1);
    if (last?.text === text) last.count += 1;
    else runs.push({ text, at, count: 1 });
  }
  return runs.map(({ text, at, count }) => ({
    block: paragraph(text, { ...styles.small, weight: 600 }, count * slotWidth - 8, 'middle'),
    at,
  }));
}

function laneMarks({ name, y: middle }: NamedLane, x: number, y: number, width: number): readonly Mark[] {
  return [
    {
      kind: 'shape',
      d: `M${x + padding + name.width} ${y + middle}H${x + width - padding}`,
      stroke: 'hairline',
      strokeWidth: 1,
    },
    ...name.draw(x + padding, y + middle - name.height / 2),
  ];
}

function axisMarks(
  slots: readonly Slot[],
  x: number,
  y: number,
  width: number,
  middleOf: (at: number) => number,
): readonly Mark[] {
  const end = { x: x + width - padding, y };
  return [
    { kind: 'shape', d: `M${x + padding} ${y}H${end.x - 5}`, stroke: 'rule', strokeWidth: 1.4 },
    { kind: 'shape', d: arrowTip(end, { x, y }), fill: 'rule' },
    ...slots.flatMap(({ told }, at): readonly Mark[] =>
      told ? [{ kind: 'shape', d: `M${x + middleOf(at)} ${y - 4}v8`, stroke: 'rule', strokeWidth: 1.4 }] : [],
    ),
  ];
}

/** The event: a line through all lanes under a flag. */
function eventMarks(x: number, top: number, bottom: number): readonly Mark[] {
  return [
    { kind: 'shape', d: `M${x} ${top}V${bottom}`, stroke: 'accent', strokeWidth: 2.4 },
    ...flag(x, top - 2, 16, 'accent'),
  ];
}
