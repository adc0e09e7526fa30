import type { Phrases } from '../../locales/phrases.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import { overlayWords } from '../overlay-words.ts';
import type { SignedChange } from '../signed-changes.ts';
import { shownLines } from '../text.ts';
import type { PartName } from '../to-be-parts.ts';
import { markText, type ToBeSummary } from '../to-be-signs.ts';
import {
  type Block,
  heading,
  type Inline,
  isEmpty,
  joined,
  line,
  lines,
  list,
  ownWords,
  paragraph,
  strong,
  struck,
  table,
} from './blocks.ts';

/**
 * The ideas behind the marks of a page, how far each has come and what it does there; says so where there are none.
 * `strikes`: what goes is on the page, struck through.
 */
export function ideasSection(
  summary: ToBeSummary,
  nameOf: PartName,
  phrases: Phrases,
  strikes = true,
): readonly Block[] {
  const { picture, pictures, pages, states, views } = phrases;
  const { ideas, conflicts, elsewhere } = summary;
  const words = pages.toBe;
  const said = overlayWords(summary, phrases);
  const ideaTable = (): Block =>
    table(
      [words.sign, words.idea, views.status, pictures.toBe.here],
      ideas.map(({ idea: { letter, title, id, status }, parts }) => [
        strong(letter),
        line`${title} (${id})`,
        states.idea[status],
        lines(parts.map(({ part, fate }) => `${nameOf(part)} (${picture.fate[fate]})`)),
      ]),
    );
  const partList = (): Block =>
    list(summary.parts.map(({ part, fate }) => line`${nameOf(part)} (${picture.fate[fate]})`));
  const clashes = conflicts.map(({ part, path }) => {
    const text = picture.conflict({ part: nameOf(part), field: path.join('.') });
    return line`⚠ ${text}`;
  });
  return [
    ...(summary.parts.length > 0
      ? [
          heading(2, said.heading),
          summary.since === undefined ? ideaTable() : partList(),
          ...(strikes ? [paragraph(pictures.toBe.legend)] : []),
        ]
      : [paragraph(strong(said.none))]),
    ...(clashes.length > 0 ? [list(clashes)] : []),
    ...(elsewhere > 0 ? [paragraph(pictures.toBe.elsewhere({ ideas: elsewhere }))] : []),
  ];
}

/** A text that ideas may change: what goes struck through, what comes in its place behind an arrow. */
export function changedText(change: SignedChange<unknown> | undefined, before: string, after: string): Inline {
  if (change === undefined || change.fate === 'new' || (change.fate === 'changed' && isSame(before, after)))
    return after;
  if (change.fate === 'gone') return struck(isEmpty(after) ? before : after);
  return joined([...(isEmpty(before) ? [] : [struck(before)]), ...(isEmpty(after) ? [] : [line`→ ${after}`])], ' ');
}

/** A list of which entries may change: what stays, what comes in, and last what goes, struck through. */
export function changedList(
  change: SignedChange<unknown> | undefined,
  before: readonly string[],
  after: readonly string[],
): Inline {
  if (change?.fate !== 'changed') return changedText(change, before.join(', '), after.join(', '));
  const items = [
    ...after.map((item) => (before.includes(item) ? item : line`+ ${item}`)),
    ...before.filter((item) => !after.includes(item)).map(struck),
  ];
  return joined(items, ', ');
}

/** Some words of a touchpoint, those of today beside those to be where ideas change them. */
export function touchpointText(
  change: SignedChange<Touchpoint> | undefined,
  touchpoint: Touchpoint,
  textOf: (one: Touchpoint) => string,
): Inline {
  return changedText(change, change?.before ? textOf(change.before) : '', textOf(touchpoint));
}

/** **→ changes: A** below the name of what changes. */
export function markedName(change: SignedChange<unknown> | undefined, name: Inline, phrases: Phrases): Inline {
  return change ? lines([name, strong(ownWords(markText(change, phrases)))]) : name;
}

function isSame(one: string, other: string): boolean {
  return shownLines(one).join('\n') === shownLines(other).join('\n');
}
