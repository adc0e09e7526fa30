import type { MapTeam, MapTouchpoint } from '../../../queries/map/map.ts';
import { ideaBadge } from '../badge.ts';
import { type Block, flow, partOfMap, stack } from '../block.ts';
import { styles } from '../format.ts';
import type { Mark } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { drawArrows, type RowPlace } from './arrows.ts';
import { borderLine } from './border-line.ts';
import { type Cell, drawCell, layOutCell } from './cell.ts';
import type { Band } from './columns.ts';
import { portsHeight, portsOf } from './ports.ts';
import { inEach, type MapPicture, type Sheet } from './sheet.ts';

const rowGap = 6;

interface Row {
  readonly team: MapTeam;
  readonly name: Block;
  readonly cells: readonly Cell[];
  /** The room that the ports of each cell need. */
  readonly ports: readonly number[];
  readonly height: number;
}

/** The teams of a band with their cells, cards and arrows, the line of visibility above those the client does not meet. */
export function teamRows(band: Band, teams: readonly MapTeam[], sheet: Sheet): Block {
  const rows = teams.map((team, index) => layOutRow(band, team, index, sheet));
  const firstHidden = rows.findIndex(({ team }) => !team.visible);
  const border = firstHidden >= 0 ? borderLine(sheet.phrases.picture.lineOfVisibility, band, sheet) : undefined;
  const offsets: number[] = [];
  let height = 0;
  for (const [index, row] of rows.entries()) {
    if (index === firstHidden && border) height += border.height - (index > 0 ? rowGap : 0);
    offsets.push(height);
    height += row.height + rowGap;
  }
  return {
    width: 0,
    height: Math.max(0, height - rowGap),
    draw(_, y) {
      const places = rows.map((row, index): RowPlace => ({ y: y + (offsets[index] ?? 0), height: row.height }));
      return [
        ...(border?.draw(0, (places[firstHidden]?.y ?? 0) - border.height) ?? []),
        ...rows.flatMap((row, index) => drawRow(row, places[index] ?? { y, height: 0 }, band, sheet)),
        ...band.columns.flatMap(({ x, cell, wires }) => drawArrows({ x: x + cell, wires }, places, sheet)),
      ];
    },
  };
}

function layOutRow(band: Band, team: MapTeam, index: number, sheet: Sheet): Row {
  const width = sheet.format.header - 14;
  const cells = band.columns.map(({ stage, cell }) => {
    const own = touchpointsOf(team.id, stage.id, sheet);
    return layOutCell(team, stage.id, own, sheet, cell);
  });
  const name = inEach(sheet, (of) => {
    const here = of === sheet ? team : of.map.teams.find(({ id }) => id === team.id);
    return here && nameOf(here, of, width);
  });
  const ports = band.columns.map(({ wires }) => portsHeight(portsOf(wires, index)));
  const contents = cells.map(({ content }) => content.height);
  return {
    team,
    name,
    cells,
    ports,
    height: Math.max(name.height + 14, ...contents, ...ports.map((room) => room + 8)),
  };
}

/** What the team owns at a stage, today's touchpoints that ideas take elsewhere last. */
function touchpointsOf(team: string, stage: string, { map, now }: Sheet): readonly MapTouchpoint[] {
  const own = (of: MapPicture): readonly MapTouchpoint[] =>
    of.touchpoints.filter(({ touchpoint }) => touchpoint.owner === team && touchpoint.stage === stage);
  const later = own(map);
  const known = new Set(later.map(({ id }) => id));
  return [...later, ...(now ? own(now.map).filter(({ id }) => !known.has(id)) : [])];
}

function nameOf({ id, team }: MapTeam, sheet: Sheet, width: number): Block {
  const ideas = flow(sheet.ideasOf(`team/${id}`).map(ideaBadge), width, 4);
  return partOfMap(stack([paragraph(team.name, styles.team, width), ideas], 3), `team/${id}`);
}

function drawRow({ name, cells, ports }: Row, { y, height }: RowPlace, band: Band, { format }: Sheet): readonly Mark[] {
  return [
    ...name.draw(format.margin, y + 7),
    ...cells.flatMap((cell, at) => {
      const place = { x: band.columns[at]?.x ?? 0, y, width: cell.content.width, height };
      return drawCell(cell, place, (ports[at] ?? 0) > 0);
    }),
  ];
}
