import type { Phrases } from '../../locales/phrases.ts';
import type { Touchpoint } from '../../model/gen/types.gen.ts';
import type { SignedChange } from '../signed-changes.ts';
import type { PartName } from '../to-be-parts.ts';
import { markText, type ToBeSummary } from '../to-be-signs.ts';
import { markdownCell, markdownText } from './escape.ts';
import { markdownTable } from './table.ts';

/**
 * The ideas behind the marks of a page, how far each has come and what it does there; says so where there are none.
 * `strikes`: what goes is on the page, struck through.
 */
export function ideasSection(
  { ideas, conflicts, elsewhere }: ToBeSummary,
  nameOf: PartName,
  { picture, pictures, pages, states, views }: Phrases,
  strikes = true,
): string {
  const words = pages.toBe;
  const table = (): string =>
    markdownTable(
      [words.sign, words.idea, views.status, pictures.toBe.here],
      ideas.map(({ idea: { letter, title, id, status }, parts }) => [
        `**${letter}**`,
        `${markdownCell(title)} (${markdownText(id)})`,
        states.idea[status],
        parts.map(({ part, fate }) => markdownCell(`${nameOf(part)} (${picture.fate[fate]})`)).join('<br>'),
      ]),
    );
  const clashes = conflicts.map(({ part, path }) => {
    const text = picture.conflict({ part: nameOf(part.normalize('NFC')), field: path.join('.') });
    return `- ⚠ ${markdownText(text)}\n`;
  });
  return [
    ...(ideas.length > 0
      ? [`## ${picture.ideas}\n`, table(), ...(strikes ? [`${pictures.toBe.legend}\n`] : [])]
      : [`**${pictures.toBe.none}**\n`]),
    ...(clashes.length > 0 ? [clashes.join('')] : []),
    ...(elsewhere > 0 ? [`${pictures.toBe.elsewhere({ ideas: elsewhere })}\n`] : []),
  ].join('\n');
}

/** Finished Markdown that ideas may change: what goes struck through, what comes in its place behind an arrow. */
export function changedCell(change: SignedChange<unknown> | undefined, before: string, after: string): string {
  if (change === undefined || change.fate === 'new' || (change.fate === 'changed' && before === after)) return after;
  if (change.fate === 'gone') return struck(after || before);
  return [...(before === '' ? [] : [struck(before)]), ...(after === '' ? [] : [`→ ${after}`])].join(' ');
}

/** Some words of a touchpoint as a cell, those of today beside those to be where ideas change them. */
export function touchpointCell(
  change: SignedChange<Touchpoint> | undefined,
  touchpoint: Touchpoint,
  textOf: (one: Touchpoint) => string,
): string {
  const before = change?.before ? markdownCell(textOf(change.before)) : '';
  return changedCell(change, before, markdownCell(textOf(touchpoint)));
}

/** `**→ changes: A**` below the name of what changes. */
export function markedCell(change: SignedChange<unknown> | undefined, name: string, phrases: Phrases): string {
  return change ? `${name}<br>**${markText(change, phrases)}**` : name;
}

function struck(text: string): string {
  return text === '' ? '' : `~~${text}~~`;
}
