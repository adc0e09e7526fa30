import { titled } from '../../block.ts';
import { clipped } from '../../text-block.ts';
import type { Sheet } from '../sheet.ts';
import { type PanelContent, panelEntry } from './panel.ts';
import { painSign } from './signs.ts';
import { slideStyles } from './slide-format.ts';
import type { RankedPain } from './worst-pains.ts';

/** Where it hurts most: the touchpoint, its owner, and what stands in the client's way. */
export function painsPanel(pains: readonly RankedPain[], sheet: Sheet): PanelContent {
  const { map, phrases, names } = sheet;
  const said = phrases.picture.slide;
  const unchecked = map.touchpoints.filter(({ state }) => state === 'unchecked').length;
  const closed = pains.filter(({ is }) => is === 'closed').length;
  return {
    count: pains.length,
    headline: pains.length === 0 ? said.noPains : said.pains({ count: pains.length }),
    paint: 'bad',
    isGood: map.touchpoints.length > 0 && unchecked === 0,
    entries: pains.map((pain) => (width, lines) => {
      const touchpoint = map.touchpoints.find(({ id }) => id === pain.touchpoint)?.touchpoint;
      const name = touchpoint?.name ?? pain.touchpoint;
      const owner = names.team(touchpoint?.owner ?? '');
      const struck = pain.is === 'closed' ? ({ struck: true, paint: 'muted' } as const) : {};
      const entry = panelEntry(
        painSign(pain.rank, pain.is),
        (room) => [
          clipped(
            [
              { text: `${sheet.indexOf(pain.touchpoint)}\u00A0`, weight: 400, paint: 'muted' },
              { text: name, ...struck },
            ],
            slideStyles.name,
            room,
            1,
          ),
          clipped([{ text: pain.barrier, ...struck }], slideStyles.body, room, lines),
        ],
        width,
      );
      return titled(entry, `${name} · ${owner}: ${pain.barrier}`, `touchpoint/${pain.touchpoint}`);
    }),
    rest: (hidden) =>
      said.counts({
        parts: [
          ...(hidden > 0 ? [said.more({ count: hidden })] : []),
          ...(pains.length === 0 && unchecked === 0 && map.touchpoints.length > 0
            ? [said.touchpoints({ count: map.touchpoints.length })]
            : []),
          ...(closed > 0 ? [said.closed({ count: closed })] : []),
          ...(unchecked > 0 ? [said.unchecked({ count: unchecked, of: map.touchpoints.length })] : []),
        ],
      }),
  };
}
