import { type Block, stack } from '../block.ts';
import { borderLine } from '../map/border-line.ts';
import { styles } from '../map/format.ts';
import type { Look, Mark, Point } from '../scene.ts';
import { straightArrow } from '../straight-arrow.ts';
import { paragraph } from '../text-block.ts';
import { type BlueprintSheet, backstageCard, clientCard, evidenceCard, frontCard, systemCard } from './cards.ts';
import { type BlueprintRow, leftRail, mostTracks, type StepColumn, trackPitch } from './columns.ts';

/** From one card of a lane to the next below it. */
const cardGap = 8;
/** The least height of a row's head and of an empty lane. */
const leastLane = 30;

interface Lane {
  readonly name: Block;
  /** The cards of each column, from top to bottom. */
  readonly cells: readonly (readonly Block[])[];
  readonly height: number;
}

/** The lanes of some steps one below the other, parted by the three lines, with the ways between them. */
export function drawLanes(row: BlueprintRow, goesOn: boolean, sheet: BlueprintSheet): Block {
  const { columns } = row;
  const { picture, pictures } = sheet.phrases;
  const said = pictures.blueprint;
  const highest = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(({ height }) => height));
  const clientHeight = highest(columns.map((column) => clientCard(column)));
  const frontHeight = highest(columns.map((column) => frontCard(column, sheet)));
  const lane = (name: string, cells: Lane['cells']): Lane => {
    const head = paragraph(name, styles.row, sheet.format.header - 14);
    const height = Math.max(leastLane, head.height, ...cells.map((cards) => stack(cards, cardGap).height));
    return { name: head, cells, height };
  };
  const evidence = lane(
    said.evidence,
    columns.map((column) => [evidenceCard(column, sheet)]),
  );
  const client = lane(
    said.client,
    columns.map((column) => [clientCard(column, clientHeight)]),
  );
  const front = lane(
    said.frontstage,
    columns.map((column) => [frontCard(column, sheet, frontHeight)]),
  );
  const back = lane(
    said.backstage,
    columns.map(({ step, card }) => (step.touchpoint.backstage ?? []).map((act) => backstageCard(act, card, sheet))),
  );
  const systems = lane(
    said.systems,
    columns.map((column) => column.systems.map((system) => systemCard(system, column.card, sheet))),
  );
  const { margin } = sheet.format;
  const border = (name: string): Block =>
    borderLine(name, { left: margin + row.left, right: margin + row.right - 8 }, sheet);
  const borders = [border(picture.lineOfInteraction), border(picture.lineOfVisibility), border(said.lineOfInternal)];
  const [interaction = 0, visibility = 0, internal = 0] = borders.map(({ height }) => height);
  const evidenceAt = 0;
  const clientAt = evidence.height + 12;
  const frontAt = clientAt + client.height + interaction;
  const backAt = frontAt + front.height + visibility;
  const systemsAt = backAt + back.height + internal;
  const places = [
    [evidence, evidenceAt],
    [client, clientAt],
    [front, frontAt],
    [back, backAt],
    [systems, systemsAt],
  ] as const;
  const linesAt = [clientAt + client.height, frontAt + front.height, backAt + back.height];
  return {
    width: 0,
    height: systemsAt + systems.height,
    draw: (x, y) => [
      ...borders.flatMap((line, at) => line.draw(x, y + (linesAt[at] ?? 0))),
      ...clientWay(row, goesOn, x, y + clientAt + clientHeight / 2),
      ...columns.flatMap((column, at): readonly Mark[] => {
        const middle = x + column.x + leftRail + column.card / 2;
        return [
          ...straightArrow(upright(middle, y + clientAt + clientHeight, y + frontAt), wayLook, 'both'),
          ...backstageWays(column, back.cells[at] ?? [], x, y + frontAt + frontHeight, y + backAt),
          ...systemWays(column, back.cells[at] ?? [], systems.cells[at] ?? [], x, y + backAt, y + systemsAt),
        ];
      }),
      ...places.flatMap(([{ name, cells }, at]) => [
        ...name.draw(x, y + at + 6),
        ...cells.flatMap((cards, index) => stack(cards, cardGap).draw(x + (columns[index]?.x ?? 0) + leftRail, y + at)),
      ]),
    ],
  };
}

const wayLook: Look = { stroke: 'accent', strokeWidth: 1.6 };
const backLook: Look = { stroke: 'rule', strokeWidth: 1.4 };
const systemLook: Look = { stroke: 'rule', strokeWidth: 1.2, dash: [2, 3] };

function upright(x: number, from: number, to: number): readonly Point[] {
  return [
    { x, y: from },
    { x, y: to },
  ];
}

/** From one action of the client to the next. */
function clientWay({ columns, right }: BlueprintRow, goesOn: boolean, x: number, y: number): readonly Mark[] {
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
function backstageWays(
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
function systemWays(
  { step, systems, x: left, card }: StepColumn,
  acts: readonly Block[],
  cards: readonly Block[],
  x: number,
  actsTop: number,
  systemsTop: number,
): readonly Mark[] {
  const side = x + left + leftRail + card;
  const [starts, ends] = [middles(acts, actsTop), middles(cards, systemsTop)];
  return (step.touchpoint.backstage ?? []).flatMap(({ system }, index) => {
    const at = system === undefined ? -1 : systems.indexOf(system);
    const [start, end] = [starts[index], ends[at]];
    if (start === undefined || end === undefined) return [];
    // The first system has the outermost way, so that no way crosses the end of another.
    const track = side + 4 + (Math.min(mostTracks, systems.length) - Math.min(at, mostTracks - 1)) * trackPitch;
    return straightArrow(
      [
        { x: side, y: start },
        { x: track, y: start },
        { x: track, y: end },
        { x: side, y: end },
      ],
      systemLook,
    );
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
