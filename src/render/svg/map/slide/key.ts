import { type Block, drawing, flow } from '../../block.ts';
import { star } from '../../icons.ts';
import type { Sheet } from '../sheet.ts';
import { contactBar } from './contacts.ts';
import { handoffSign, keyItem } from './signs.ts';

/** What the signs mean that are on the slide. */
export function slideKey(hasBroken: boolean, sheet: Sheet, width: number): Block {
  const { map, phrases } = sheet;
  const { sign, slide } = phrases.picture;
  const contacts = map.teams.flatMap(({ contacts }) => [...contacts.values()]);
  const bar = (contact: 'direct' | 'indirect'): Block =>
    drawing(44, 25, (x, y) => [contactBar({ x, y: y + 2, width: 44, height: 21 }, contact)]);
  return flow(
    [
      ...(contacts.includes('direct') ? [keyItem(bar('direct'), slide.direct)] : []),
      ...(contacts.includes('indirect') ? [keyItem(bar('indirect'), sign.indirect)] : []),
      ...(map.touchpoints.some(({ touchpoint }) => touchpoint.moment_of_truth)
        ? [
            keyItem(
              drawing(24, 25, (x, y) => [star(x + 12, y + 13, 11)]),
              sign.truth,
            ),
          ]
        : []),
      ...(hasBroken ? [keyItem(handoffSign(1), slide.broken)] : []),
    ],
    width,
    36,
    4,
  );
}
