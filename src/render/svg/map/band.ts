import type { MapTeam } from '../../../queries/map/map.ts';
import { plainLine } from '../../text.ts';
import { handoffBadge } from '../badge.ts';
import { type Block, flow, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import { paragraph } from '../text-block.ts';
import { borderLine } from './border-line.ts';
import type { Band, Column } from './columns.ts';
import { feelingsPanel } from './feelings.ts';
import { metricChip } from './metric-chip.ts';
import { inEach, type Sheet } from './sheet.ts';
import { chevrons, stageGoal } from './stage-head.ts';
import { teamRows } from './team-rows.ts';
import { handoffsElsewhere } from './wires.ts';

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
  const also = columns.map((column) => inEach(sheet, (of) => alsoHere(column, of)));
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

function alsoHere({ stage, cell, gutter }: Column, sheet: Sheet): Block {
  const badges = handoffsElsewhere(sheet.map, stage.id).map(({ id, number, handoff }) =>
    titled(
      handoffBadge(number, sheet.handoffState(id), 'also'),
      `${number} ${plainLine(handoff.name)}`,
      `handoff/${id}`,
    ),
  );
  return flow(badges, cell + gutter - 12, 5);
}
