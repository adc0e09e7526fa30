import { type Block, stack } from '../block.ts';
import { styles } from '../format.ts';
import { borderLine } from '../map/border-line.ts';
import type { Mark } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { type BlueprintSheet, backstageCard, clientCard, evidenceCard, systemCard } from './cards.ts';
import { type BlueprintRow, leftRail } from './columns.ts';
import { frontCard } from './front-card.ts';
import { backstageWays, cardGap, clientWay, meetingWay, systemWays } from './ways.ts';

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
  const clientHeight = highest(columns.map((column) => clientCard(column, sheet)));
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
    columns.map((column) => [clientCard(column, sheet, clientHeight)]),
  );
  const front = lane(
    said.frontstage,
    columns.map((column) => [frontCard(column, sheet, frontHeight)]),
  );
  const back = lane(
    said.backstage,
    columns.map(({ step, card }) => step.acts.map((act) => backstageCard(act, step, card, sheet))),
  );
  const systems = lane(
    said.systems,
    columns.map((column) => column.systems.map((system) => systemCard(system, column, sheet))),
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
          ...meetingWay(middle, y + clientAt + clientHeight, y + frontAt),
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
