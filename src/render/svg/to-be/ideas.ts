import type { Phrases } from '../../../locales/phrases.ts';
import { overlayWords } from '../../overlay-words.ts';
import { fateSigns, type SignedIdea, type ToBeSummary } from '../../to-be-signs.ts';
import { ideaBadge } from '../badge.ts';
import { type Block, beside, sized, stack } from '../block.ts';
import { type Format, styles } from '../format.ts';
import { inColumns } from '../list-columns.ts';
import { paragraph } from '../text-block.ts';

const signColumn = 32;

/** The ideas behind what a picture marks, how far each has come and what it does there; says so where there are none. */
export function ideasSection(
  summary: ToBeSummary,
  nameOf: (part: string) => string,
  phrases: Phrases,
  format: Format,
  width: number,
): Block {
  const { picture, pictures } = phrases;
  const { ideas, conflicts, elsewhere } = summary;
  const said = overlayWords(summary, phrases);
  const entries = ideas.map(({ idea, parts }) => (room: number) => {
    const said = parts.map(({ part, fate }) => `${nameOf(part)} (${picture.fate[fate]})`);
    return ideaEntry(idea, said, phrases, room);
  });
  const parts = (summary.since === undefined ? [] : summary.parts).map(
    ({ part, fate }) =>
      (room: number) =>
        paragraph(`${fateSigns[fate]} ${nameOf(part)} (${picture.fate[fate]})`, styles.body, room),
  );
  const clashes = conflicts.map(({ part, path }) => {
    const text = picture.conflict({ part: nameOf(part), field: path.join('.') });
    return paragraph([{ text: `! ${text}`, paint: 'bad' }], styles.body, width);
  });
  return stack(
    [
      ...(summary.parts.length > 0
        ? [paragraph(said.heading, styles.heading, width), inColumns(width, format.listColumn, [...entries, ...parts])]
        : [paragraph(said.none, styles.goal, width)]),
      ...clashes,
      ...(elsewhere > 0 ? [paragraph(pictures.toBe.elsewhere({ ideas: elsewhere }), styles.small, width)] : []),
    ],
    10,
  );
}

/** An idea on its way: how far it has come, and what it does to parts that are named. */
function ideaEntry(
  { id, title, status, letter }: SignedIdea,
  parts: readonly string[],
  { picture, states }: Phrases,
  width: number,
): Block {
  const inner = width - signColumn;
  const lines = [
    paragraph(title, { ...styles.body, size: 11.5, leading: 15, weight: 600 }, inner),
    paragraph(`${id} · ${states.idea[status]}`, { ...styles.body, paint: 'plan' }, inner),
    paragraph(picture.ideaParts({ parts }), styles.body, inner),
  ];
  const sign = sized(ideaBadge({ letter, status }), signColumn - 8);
  return sized(beside([sign, stack(lines, 1)], 8, 'top'), width);
}
