import type { Block } from '../block.ts';
import { lineThrough } from '../path-data.ts';
import type { Look, Mark } from '../scene.ts';
import { straightArrow } from '../straight-arrow.ts';
import { type BlueprintRow, leftRail, mostTracks, type StepColumn, systemsOfAct, trackPitch } from './columns.ts';

/** From one card of a lane to the next below it. */
export const cardGap = 8;

const wayLook: Look = { stroke: 'accent', strokeWidth: 1.6 };
const backLook: Look = { stroke: 'rule', strokeWidth: 1.4 };
const systemLook: Look = { stroke: 'rule', strokeWidth: 1.2, dash: [2, 3] };

/** Both ways across the line of interaction. */
export function meetingWay(x: number, from: number, to: number): readonly Mark[] {
  return straightArrow(
    [
      { x, y: from },
      { x, y: to },
    ],
    wayLook,
    'both',
  );
}

/** From one action of the client to the next. */
export function clientWay({ columns, right }: BlueprintRow, goesOn: boolean, x: number, y: number): readonly Mark[] {
  const ends = columns.map((column) => x + column.x + leftRail + column.card);
  return ends.flatMap((from, at) => {
    const next = columns[at + 1];
    const to = next ? x + next.x + leftRail : goesOn ? x + right + leftRail - 8 : undefined;
    if (to === undefined) return [];
    return straightArrow(
      [
        { x: from, y },
        { x: to, y },
      ],
      wayLook,
    );
  });
}

/** Down the left side of a column, to each team behind the scenes. */
export function backstageWays(
  { x: left }: StepColumn,
  cards: readonly Block[],
  x: number,
  from: number,
  top: number,
): readonly Mark[] {
  const rail = x + left + leftRail / 2 - 2;
  const start = { x: x + left + leftRail + 14, y: from };
  const bend = from + 9;
  return middles(cards, top).flatMap((y) =>
    straightArrow(
      [start, { x: start.x, y: bend }, { x: rail, y: bend }, { x: rail, y }, { x: x + left + leftRail, y }],
      backLook,
    ),
  );
}

/** Down the right side of a column, from each team to the system it works in. */
export function systemWays(
  { step, systems, x: left, card }: StepColumn,
  acts: readonly Block[],
  cards: readonly Block[],
  x: number,
  actsTop: number,
  systemsTop: number,
): readonly Mark[] {
  const side = x + left + leftRail + card;
  const [starts, ends] = [middles(acts, actsTop), middles(cards, systemsTop)];
  return systems.flatMap((system, at) => {
    const end = ends[at];
    const users = step.acts.flatMap((act, index) => (systemsOfAct(act).includes(system) ? (starts[index] ?? []) : []));
    const [highest, ...others] = users;
    if (highest === undefined || end === undefined) return [];
    // The first system has the outermost way, so that no way crosses the end of another.
    const track = side + 4 + (Math.min(mostTracks, systems.length) - Math.min(at, mostTracks - 1)) * trackPitch;
    const way = [
      { x: side, y: highest },
      { x: track, y: highest },
      { x: track, y: end },
      { x: side, y: end },
    ];
    // Whoever else works in the system joins its way: drawn twice, the dashes would run together.
    const joining = others.map((y): Mark => {
      const points = [
        { x: side, y },
        { x: track, y },
      ];
      return { kind: 'shape', d: lineThrough(points), ...systemLook };
    });
    return [...straightArrow(way, systemLook), ...joining];
  });
}

function middles(cards: readonly Block[], top: number): readonly number[] {
  let at = top;
  return cards.map(({ height }) => {
    const middle = at + height / 2;
    at += height + cardGap;
    return middle;
  });
}
