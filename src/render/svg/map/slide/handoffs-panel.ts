import type { MapHandoff } from '../../../../queries/map/map.ts';
import { titled } from '../../block.ts';
import { clipped } from '../../text-block.ts';
import type { MapPicture, Sheet } from '../sheet.ts';
import { type PanelContent, panelEntry } from './panel.ts';
import { handoffSign } from './signs.ts';
import { slideStyles } from './slide-format.ts';

/** The hand-offs that something is wrong with, those with most troubles first. */
export function brokenHandoffs({ handoffs, troubles }: MapPicture): readonly MapHandoff[] {
  const count = ({ id }: MapHandoff): number => troubles?.get(id)?.length ?? 0;
  return handoffs.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a) || a.number - b.number);
}

/** Which hand-offs do not hold what they promise: who tells whom, what, and what is wrong. */
export function handoffsPanel(broken: readonly MapHandoff[], sheet: Sheet): PanelContent {
  const { map, phrases, names } = sheet;
  const said = phrases.picture.slide;
  const hold = map.handoffs.length - broken.length;
  return {
    count: broken.length,
    headline:
      broken.length > 0
        ? said.handoffs({ count: broken.length })
        : map.handoffs.length === 0
          ? said.noHandoffs
          : said.noBroken,
    paint: 'bad',
    isGood: map.handoffs.length > 0,
    entries: broken.map(({ id, number, handoff }) => (width, lines) => {
      const route = `${names.team(handoff.from)} → ${handoff.to.map(names.team).join(', ')}`;
      const troubles = map.troubles?.get(id) ?? [];
      const entry = panelEntry(
        handoffSign(number),
        (room) => [
          clipped(
            [{ text: route }, { text: ` · ${handoff.name}`, weight: 400, paint: 'muted' }],
            slideStyles.name,
            room,
            1,
          ),
          clipped(troubles[0] ?? '', slideStyles.body, room, lines),
        ],
        width,
      );
      return titled(entry, `${route}, ${handoff.name}: ${troubles.join('; ')}`, `handoff/${id}`);
    }),
    rest: (hidden) =>
      said.counts({
        parts: [
          ...(hidden > 0 ? [said.more({ count: hidden })] : []),
          ...(broken.length > 0 && hold > 0 ? [said.hold({ count: hold })] : []),
          ...(broken.length === 0 && hold > 0 ? [said.inAll({ count: hold })] : []),
        ],
      }),
  };
}
