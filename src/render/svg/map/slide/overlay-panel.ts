import { overlayWords } from '../../../overlay-words.ts';
import { fateSigns, type ToBeSummary } from '../../../to-be-signs.ts';
import { titled } from '../../block.ts';
import { clipped } from '../../text-block.ts';
import { partName } from '../lists.ts';
import type { Sheet } from '../sheet.ts';
import { type PanelContent, panelEntry } from './panel.ts';
import { planSign } from './signs.ts';
import { slideStyles } from './slide-format.ts';

/** What is laid over the map: the ideas on their way and what each does, or what has changed since a revision. */
export function overlayPanel(summary: ToBeSummary, sheet: Sheet): PanelContent {
  const { phrases } = sheet;
  const { picture, pictures } = phrases;
  const said = picture.slide;
  const words = overlayWords(summary, phrases);
  const { since, ideas, parts, elsewhere, counts, conflicts } = summary;
  const told = (one: (typeof parts)[number]): string => `${partName(one.part, sheet)} (${picture.fate[one.fate]})`;
  const entry =
    (sign: string, name: string, explained: string, part?: string) =>
    (width: number, lines: number): ReturnType<PanelContent['entries'][number]> => {
      const block = panelEntry(
        planSign(sign),
        (room) => [clipped(name, slideStyles.name, room, 1), clipped(explained, slideStyles.body, room, lines)],
        width,
      );
      return titled(block, `${name}: ${explained}`, part);
    };
  const shown =
    since === undefined
      ? ideas.map(({ idea, parts: own }) =>
          entry(idea.letter, idea.title, picture.ideaParts({ parts: own.map(told) }), `idea/${idea.id}`),
        )
      : parts.map(({ part, fate }) => entry(fateSigns[fate], partName(part, sheet), picture.fate[fate], part));
  return {
    count: shown.length,
    headline:
      shown.length === 0
        ? words.none
        : since === undefined
          ? said.ideas({ count: shown.length })
          : said.changes({ count: shown.length, since }),
    paint: 'plan',
    isGood: false,
    entries: shown,
    rest: (hidden) =>
      said.counts({
        parts: [
          ...(hidden > 0 ? [said.more({ count: hidden })] : []),
          ...(parts.length > 0 ? [words.counts(counts)] : []),
          ...conflicts.map(
            ({ part, path }) => `! ${picture.conflict({ part: partName(part, sheet), field: path.join('.') })}`,
          ),
          ...(elsewhere > 0 ? [pictures.toBe.elsewhere({ ideas: elsewhere })] : []),
        ],
      }),
  };
}
