import type { MapHandoff } from '../../../queries/map/map.ts';
import { plainLine } from '../../text.ts';
import { markText } from '../../to-be-signs.ts';
import { handoffBadge, handoffPaint } from '../badge.ts';
import { modeDash } from '../map/arrows.ts';
import { circle, lineThrough } from '../path-data.ts';
import type { Look, Mark } from '../scene.ts';
import { arrowTip } from '../straight-arrow.ts';
import { type HandoffSheet, shortTime, stateOf } from './sheet.ts';

/** A team's line through the time axis. */
export interface Lane {
  readonly team: string;
  /** The middle, from the top of the axis's part. */
  readonly y: number;
}

/** Half of a number's badge, and some air. */
const badgeReach = 11;
/** The radius of a receiver's ring. */
const receiver = 4.5;

/** From the sender's lane, where the number stands, to a ring in the lane of each receiver. */
export function toldMarks(
  told: MapHandoff,
  lanes: readonly Lane[],
  x: number,
  y: number,
  sheet: HandoffSheet,
): readonly Mark[] {
  const { number, handoff } = told;
  const state = stateOf(told, sheet);
  const paint = handoffPaint[state];
  const from = y + (lanes.find(({ team }) => team === handoff.from)?.y ?? 0);
  const to = lanes.filter(({ team }) => team !== handoff.from && handoff.to.includes(team)).map((lane) => y + lane.y);
  const look: Look = { stroke: paint, strokeWidth: 1.7, dash: modeDash[handoff.mode] };
  const lines = [Math.min(...to), Math.max(...to)]
    .filter((end, index) => (index === 0 ? end < from : end > from))
    .map((end): Mark => {
      const way = Math.sign(end - from);
      const points = [
        { x, y: from + way * badgeReach },
        { x, y: end - way * (receiver + 5) },
      ];
      return { kind: 'shape', d: lineThrough(points), ...look };
    });
  const ends = to.flatMap((end): readonly Mark[] => {
    const way = Math.sign(end - from);
    return [
      { kind: 'shape', d: circle(x, end, receiver), fill: 'card', stroke: paint, strokeWidth: 1.6 },
      { kind: 'shape', d: arrowTip({ x, y: end - way * receiver }, { x, y: from }), fill: paint },
    ];
  });
  const badge = handoffBadge(number, state, 'drawn');
  return [
    {
      kind: 'group',
      title: hintOf(told, sheet),
      marks: [...lines, ...ends, ...badge.draw(x - badge.width / 2, from - badge.height / 2)],
    },
  ];
}

function hintOf(told: MapHandoff, sheet: HandoffSheet): string {
  const { names, phrases } = sheet;
  const { name, from, to } = told.handoff;
  const change = sheet.changes.handoff(told.id);
  return [
    `${told.number} ${plainLine(name)}`,
    plainLine(`${names.team(from)} → ${to.map(names.team).join(', ')}`),
    plainLine(shortTime(told.handoff, phrases)),
    ...(change ? [markText(change, phrases)] : []),
    ...sheet.troublesOf(told.id).map((trouble) => `! ${plainLine(trouble)}`),
  ].join('\n');
}
