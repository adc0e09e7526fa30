import type { Contact, MapTeam, MapTouchpoint } from '../../../views/map.ts';
import { type Block, inset, sized, stack } from '../block.ts';
import { contactSign } from '../icons.ts';
import type { Look, Mark, Rect } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { touchpointCard } from './card.ts';
import { styles } from './format.ts';
import type { Sheet } from './sheet.ts';

/** One team at one stage: how it meets the client, what it does there, and its touchpoints. */
export interface Cell {
  readonly contact: Contact | 'none';
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
  const contact = team.contacts.get(stage) ?? 'none';
  const inner = width - 2 * cellPadding;
  const does = team.team.stages?.[stage]?.does ?? (contact === 'none' ? undefined : sheet.phrases.map[contact]);
  const meeting: Block[] = does === undefined ? [] : [signed(contact, paragraph(does, styles.small, inner - 12))];
  const cards = touchpoints.map((touchpoint) => touchpointCard(touchpoint, sheet, inner));
  const content = sized(stack([...meeting, ...cards], 6), inner);
  return {
    contact,
    filled: content.height > 0,
    content: inset(content, { top: cellPadding, right: cellPadding, bottom: cellPadding, left: cellPadding }),
  };
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
  return [
    { kind: 'box', part: 'cell', ...place, radius: 8, ...looks[cell.contact] },
    ...speck,
    ...cell.content.draw(place.x, place.y),
  ];
}
