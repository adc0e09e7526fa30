import type { MapTeam } from '../../../views/map.ts';
import { type Block, flow, paragraph, stack } from '../block.ts';
import type { Mark } from '../scene.ts';
import { drawArrows, type RowPlace } from './arrows.ts';
import { handoffBadge, ideaBadge } from './badge.ts';
import { drawCell, layOutCell } from './cell.ts';
import type { Band, Column } from './columns.ts';
import { feelingsPanel } from './feelings.ts';
import { styles } from './format.ts';
import { metricChip } from './metric-chip.ts';
import { portsHeight, portsOf } from './ports.ts';
import type { Sheet } from './sheet.ts';
import { chevrons, stageGoal } from './stage-head.ts';

const rowGap = 6;

/** One band of the map, from the stages at its top to their metrics. Drawn at the left edge of the picture. */
export function drawBand(band: Band, teams: readonly MapTeam[], sheet: Sheet): Block {
  const { phrases, map } = sheet;
  const said = phrases.picture;
  const { columns } = band;
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return { width: 0, height: 0, draw: () => [] };
  const part =
    columns.length === map.stages.length
      ? ''
      : said.stagesPart({ from: first.index + 1, to: last.index + 1, of: map.stages.length });
  const also = columns.map((column) => alsoHere(column, sheet));
  const metrics = columns.map(({ stage, cell, gutter }) =>
    stack(
      (map.metrics.byStage.get(stage.id) ?? []).map((metric) => metricChip(metric, sheet, cell + gutter - 10)),
      5,
    ),
  );
  return stack([
    headed(part, chevrons(columns, sheet), sheet),
    space(10),
    headed(
      said.goal,
      across(
        columns,
        columns.map((column) => stageGoal(column, sheet)),
      ),
      sheet,
    ),
    space(12),
    feelingsPanel(band, sheet),
    borderLine(said.lineOfInteraction, band, sheet),
    teamRows(band, teams, sheet),
    space(14),
    headed(said.alsoHere, across(columns, also), sheet),
    space(also.some(({ height }) => height > 0) ? 14 : 0),
    headed(said.metrics, across(columns, metrics), sheet),
  ]);
}

function space(height: number): Block {
  return { width: 0, height, draw: () => [] };
}

/** A row with its name in the header column; nothing where the row is empty. */
function headed(text: string, row: Block, { format }: Sheet): Block {
  if (row.height === 0) return row;
  const name = paragraph(text, styles.row, format.header - 12);
  return {
    width: 0,
    height: Math.max(row.height, name.height),
    draw: (x, y) => [...name.draw(format.margin, y + 1), ...row.draw(x, y)],
  };
}

/** One block for each column, their tops on one line. */
function across(columns: readonly Column[], blocks: readonly Block[]): Block {
  return {
    width: 0,
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (_, y) => blocks.flatMap((block, index) => block.draw(columns[index]?.x ?? 0, y)),
  };
}

function alsoHere({ also, cell, gutter }: Column, sheet: Sheet): Block {
  const badges = also.map(({ id, number }) => handoffBadge(number, sheet.fateOf(`handoff/${id}`)?.fate, 'also'));
  return flow(badges, cell + gutter - 12, 5);
}

/** The line between what the client meets and what it does not. */
function borderLine(text: string, band: Band, { format }: Sheet): Block {
  const name = paragraph(text, styles.row, format.header - 12);
  const height = Math.max(28, name.height + 10);
  return {
    width: 0,
    height,
    draw: (_, y) => [
      ...name.draw(format.margin, y + (height - name.height) / 2),
      {
        kind: 'shape',
        d: `M${band.left} ${y + height / 2}H${band.right}`,
        stroke: 'rule',
        strokeWidth: 1.2,
        dash: [6, 4],
      },
    ],
  };
}

/** The teams of a band with their cells, cards and arrows, the line of visibility between them. */
function teamRows(band: Band, teams: readonly MapTeam[], sheet: Sheet): Block {
  const { format, phrases } = sheet;
  const rows = teams.map((team, row) => {
    const cells = band.columns.map(({ stage, cell }) =>
      layOutCell(
        team,
        stage.id,
        stage.touchpoints.filter(({ touchpoint }) => touchpoint.owner === team.id),
        sheet,
        cell,
      ),
    );
    const name = stack(
      [
        paragraph(team.team.name, styles.team, format.header - 14),
        flow(sheet.ideasOf(`team/${team.id}`).map(ideaBadge), format.header - 14, 4),
      ],
      3,
    );
    const ports = band.columns.map(({ wires }) => portsHeight(portsOf(wires, row)));
    return {
      team,
      cells,
      ports,
      name,
      height: Math.max(
        name.height + 14,
        ...cells.map(({ content }) => content.height),
        ...ports.map((room) => room + 8),
      ),
    };
  });
  const firstHidden = rows.findIndex(({ team }) => !team.visible);
  const border = firstHidden > 0 ? borderLine(phrases.picture.lineOfVisibility, band, sheet) : undefined;
  const offsets: number[] = [];
  let height = 0;
  for (const [index, row] of rows.entries()) {
    if (index === firstHidden && border) height += border.height - rowGap;
    offsets.push(height);
    height += row.height + rowGap;
  }
  const whole = Math.max(0, height - rowGap);
  return {
    width: 0,
    height: whole,
    draw(_, y) {
      const places = rows.map(
        ({ height: rowHeight }, index): RowPlace => ({ y: y + (offsets[index] ?? 0), height: rowHeight }),
      );
      const marks: Mark[] = [];
      if (border) marks.push(...border.draw(0, (places[firstHidden]?.y ?? 0) - border.height));
      for (const [index, { name, cells, ports, height: rowHeight }] of rows.entries()) {
        const top = places[index]?.y ?? y;
        marks.push(...name.draw(format.margin, top + 7));
        for (const [at, cell] of cells.entries()) {
          const x = band.columns[at]?.x ?? 0;
          const busy = (ports[at] ?? 0) > 0;
          marks.push(...drawCell(cell, { x, y: top, width: cell.content.width, height: rowHeight }, busy));
        }
      }
      for (const { x, cell, wires } of band.columns) marks.push(...drawArrows({ x: x + cell, wires }, places, sheet));
      return marks;
    },
  };
}
