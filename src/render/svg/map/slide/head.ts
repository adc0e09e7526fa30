import { type Block, beside, drawing, sized, spread, stack } from '../../block.ts';
import { flag } from '../../icons.ts';
import { clipped, fitted, words } from '../../text-block.ts';
import type { MapHead } from '../map-head.ts';
import type { Sheet } from '../sheet.ts';
import { slideStyles } from './slide-format.ts';

/** Whose map it is and how large, and below it what the client's success is. */
export function slideHead(head: MapHead, sheet: Sheet, width: number): Block {
  const { map, phrases } = sheet;
  const counts = fitted(head.counts, slideStyles.small, width * 0.45, 'end');
  const title = titleLine(head, width);
  // A long title takes the whole line.
  const isShort = title.width + titleGap + counts.width <= width;
  const pole = drawing(28, 28, (x, y) => flag(x + 3, y + 3, 24, 'accent'));
  const room = width - pole.width - 8 - (isShort ? 0 : counts.width + titleGap);
  const success = clipped(
    [{ text: `${phrases.map.success}: `, weight: 600 }, { text: map.success === '' ? phrases.map.empty : map.success }],
    slideStyles.success,
    room,
    1,
  );
  const aim = beside([pole, success], 8);
  return stack(
    [
      isShort ? spread(title, counts, width, titleGap) : sized(title, width),
      isShort ? sized(aim, width) : spread(aim, counts, width, titleGap),
    ],
    4,
  );
}

const titleGap = 32;

/** The title on one line; what is laid over the map is said even where the name of the workspace is cut off for it. */
function titleLine({ title, overlay }: MapHead, width: number): Block {
  const base = title.slice(0, title.length - overlay.length);
  if (overlay === '') return fitted(base, slideStyles.title, width);
  const whole = words([{ text: base }, { text: overlay, paint: 'plan' }], slideStyles.title);
  if (whole.width <= width) return whole;
  const end = fitted([{ text: `\u00A0${overlay.trim()}`, paint: 'plan' }], slideStyles.title, width * 0.5);
  return beside([fitted(base, slideStyles.title, width - end.width), end], 0);
}
