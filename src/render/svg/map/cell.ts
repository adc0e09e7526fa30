import type { Contact, MapTeam, MapTouchpoint } from '../../../queries/map/map.ts';
import { type Block, inset, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import { contactSign } from '../icons.ts';
import type { Look, Mark, Rect } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { versionMarks } from '../versions.ts';
import { touchpointCard } from './card.ts';
import { inEach, type Sheet } from './sheet.ts';

/** One team at one stage: how it meets the client, what it does there, and its touchpoints. */
export interface Cell {
  readonly contact: Contact | 'none';
  /** The same on the map of today, where both are drawn. */
  readonly today: Contact | 'none';
  /** There is something to read in it. */
  readonly filled: boolean;
  readonly content: Block;
}

const cellPadding = 7;

/** Lays out a cell that is `width` wide. */
export function layOutCell(
  team: MapTeam,
  stage: string,
  touchpoints: readonly MapTouchpoint[],
  sheet: Sheet,
  width: number,
): Cell {
  const inner = width - 2 * cellPadding;
  const teamOf = (of: Sheet): MapTeam | undefined =>
    of === sheet ? team : of.map.teams.find(({ id }) => id === team.id);
  const meeting = inEach(sheet, (of) => {
    const met = teamOf(of);
    return met && meetingLine(met, stage, of, inner);
  });
  const cards = touchpoints.map(({ id }) =>
    inEach(sheet, (of) => {
      const point = of.map.touchpoints.find((one) => one.id === id);
      const isHere = point?.touchpoint.owner === team.id && point.touchpoint.stage === stage;
      return isHere ? touchpointCard(point, of, inner) : undefined;
    }),
  );
  const content = sized(stack([meeting, ...cards], 6), inner);
  const contactOn = (of: Sheet): Cell['contact'] => teamOf(of)?.contacts.get(stage) ?? 'none';
  return {
    contact: contactOn(sheet),
    today: contactOn(sheet.now ?? sheet),
    filled: content.height > 0,
    content: inset(content, { top: cellPadding, right: cellPadding, bottom: cellPadding, left: cellPadding }),
  };
}

/** How the team meets the client; nothing where it does not. */
function meetingLine(team: MapTeam, stage: string, { phrases }: Sheet, width: number): Block | undefined {
  const contact = team.contacts.get(stage) ?? 'none';
  const does = team.team.stages?.[stage]?.does ?? (contact === 'none' ? undefined : phrases.map[contact]);
  return does === undefined ? undefined : signed(contact, paragraph(does, styles.small, width - 12));
}

function signed(contact: Contact | 'none', text: Block): Block {
  return {
    width: text.width + 12,
    height: text.height,
    draw: (x, y) => [contactSign(x + 4, y + styles.small.leading / 2, contact), ...text.draw(x + 12, y)],
  };
}

/** A cell at its place. Where nobody meets the client it is a speck, unless a card or an arrow (`busy`) needs a ground. */
export function drawCell(cell: Cell, place: Rect, busy: boolean): readonly Mark[] {
  const looks: Readonly<Record<Cell['contact'], Look>> = {
    direct: { fill: 'accentSoft' },
    indirect: { fill: 'panel' },
    none: { fill: 'paper', stroke: 'hairline', strokeWidth: 1, dash: [2, 3] },
  };
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const speck = cell.filled ? [] : [contactSign(middle.x, middle.y, 'none')];
  if (!cell.filled && !busy) return speck;
  const ground = (contact: Cell['contact']): readonly Mark[] => [
    { kind: 'box', part: 'cell', ...place, radius: 8, ...looks[contact] },
  ];
  return [...versionMarks(ground(cell.today), ground(cell.contact)), ...speck, ...cell.content.draw(place.x, place.y)];
}
