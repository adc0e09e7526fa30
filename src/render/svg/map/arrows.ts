import type { MapHandoff } from '../../../queries/map/map.ts';
import { leadTimeText } from '../../lead-time.ts';
import { plainLine } from '../../text.ts';
import { handoffBadge, handoffPaint } from '../badge.ts';
import { styles } from '../format.ts';
import { roomFor } from '../measure.ts';
import type { Arrow, Dash, Mark, Point } from '../scene.ts';
import { lineMark } from '../text-block.ts';
import { placePorts, portsOf } from './ports.ts';
import { marksInEach, type Sheet } from './sheet.ts';
import type { TrackedWire } from './wires.ts';

/** The gutter right of a column of cells. */
export interface Gutter {
  /** The right side of the cells. */
  readonly x: number;
  readonly wires: readonly TrackedWire[];
}

export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** Room for badges and arrowheads between the cells and the first track. */
const lane = 33;
/** Room right of the last track. */
const verge = 13;
const emptyGutter = 16;

/** How wide a gutter with so many tracks is. */
export function gutterWidth(wires: readonly TrackedWire[], tracks: number, pitch: number): number {
  if (tracks === 0) return wires.length === 0 ? emptyGutter : lane;
  return lane + (tracks - 1) * pitch + verge;
}

/** How the news goes, as the dash of its line. */
export const modeDash: Readonly<Record<TrackedWire['handoff']['handoff']['mode'], Dash>> = {
  push: [],
  board: [7, 4],
  access: [0.5, 4],
  questions: [8, 3.5, 0.5, 3.5],
};

/** All arrows of a gutter: lines first, then what stands on them. */
export function drawArrows({ x, wires }: Gutter, rows: readonly RowPlace[], sheet: Sheet): readonly Mark[] {
  const ports = rows.map((row, index) => placePorts(portsOf(wires, index), row.y, row.height));
  const lines: Mark[] = [];
  const signs: Mark[] = [];
  // The outer ones first: where an inner one crosses them, its halo parts the two.
  for (const wire of [...wires].sort((a, b) => b.track - a.track)) {
    const start = ports[wire.from]?.get(wire);
    if (start === undefined) continue;
    const track = x + lane + wire.track * sheet.format.pitch;
    const ends = wire.to.flatMap((row) => ports[row]?.get(wire) ?? []);
    const routes = ends.map((end): readonly Point[] => [
      { x, y: start },
      { x: track, y: start },
      { x: track, y: end },
      { x: x + 1, y: end },
    ]);
    const asOn = (of: Sheet): MapHandoff | undefined =>
      of === sheet ? wire.handoff : of.map.handoffs.find(({ id }) => id === wire.handoff.id);
    lines.push(...inVersions(wire, sheet, asOn, (handoff, of) => line(handoff, routes, of)));
    signs.push(
      ...inVersions(wire, sheet, asOn, (handoff, of) => {
        const source = handoffBadge(handoff.number, of.handoffState(handoff.id), 'drawn');
        return [
          ...source.draw(x + 15 - source.width / 2, start - source.height / 2),
          ...ends.flatMap((end) => tipNumber(x, end, handoff.number)),
        ];
      }),
    );
  }
  return [...lines, ...signs];
}

/** What is drawn of a wire, on the maps on which it goes this way. */
function inVersions(
  { version, handoff: { id } }: TrackedWire,
  sheet: Sheet,
  asOn: (of: Sheet) => MapHandoff | undefined,
  draw: (handoff: MapHandoff, of: Sheet) => readonly Mark[],
): readonly Mark[] {
  const drawnOn = (of: Sheet): readonly Mark[] => {
    const handoff = asOn(of);
    const part = `handoff/${id}`;
    return handoff ? [{ kind: 'group', title: hint(handoff, of), part, marks: draw(handoff, of) }] : [];
  };
  if (version === undefined) return marksInEach(sheet, drawnOn);
  return [{ kind: 'group', version, marks: drawnOn(version === 'now' ? (sheet.now ?? sheet) : sheet) }];
}

function line({ id, number, handoff }: MapHandoff, routes: Arrow['routes'], sheet: Sheet): readonly Mark[] {
  const stroke = handoffPaint[sheet.handoffState(id)];
  return [{ kind: 'arrow', number, routes, stroke, strokeWidth: 1.6, dash: modeDash[handoff.mode] }];
}

/** The number beside an arrowhead, so that nobody has to follow the line. */
function tipNumber(x: number, y: number, number: number): readonly Mark[] {
  const text = String(number);
  const { size, weight } = styles.sign;
  const width = roomFor(text, size, weight) + 3;
  const box = { x: x + 19 - width / 2, y: y - 6, width, height: 12 };
  return [
    { kind: 'box', part: 'badge', ...box, fill: 'paper' },
    lineMark([{ text, weight, paint: 'ink' }], styles.sign, 'middle', box),
  ];
}

function hint({ id, number, handoff }: MapHandoff, { names, phrases, map }: Sheet): string {
  return [
    `${number} ${plainLine(handoff.name)}`,
    `${names.team(handoff.from)} → ${handoff.to.map(names.team).join(', ')}`,
    leadTimeText(handoff, phrases, names.event),
    ...(map.troubles?.get(id) ?? []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
