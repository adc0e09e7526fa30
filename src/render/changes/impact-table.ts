import { isCostly } from '../../diff/change.ts';
import type { Phrases } from '../../locales/phrases.ts';
import { markdownCell, markdownText } from '../markdown/escape.ts';
import { markdownTable } from '../markdown/table.ts';
import type { DiffData } from './data.ts';
import { type ImpactText, impactTexts } from './impact.ts';

/** Rows of the table; what is beyond them is counted. */
const mostRows = 30;

/** The impact as one table of a comment, with the moment that it is read at; nothing where nothing is to be told. */
export function impactTable({ impact, changes }: DiffData, phrases: Phrases, room: number): readonly string[] {
  const { impactWords: words, review } = phrases;
  const { told, nothing, all } = impactTexts(impact.lists, phrases);
  const title = markdownText(words.impactHeading({ moment: impact.moment }));
  if (told.length === 0 && !changes.some(isCostly)) return [];
  if (all !== undefined) return [`${title}: ${markdownText(all)}\n`];
  const rows: (readonly string[])[] = [];
  let left = room - 1000;
  let untold = 0;
  for (const list of told) {
    let shown = 0;
    for (const { about, says } of impactRows(list)) {
      const heading = shown === 0 ? markdownCell(list.heading) : '';
      const row = [heading, ...[about, says].map((texts) => texts.map(markdownCell).join('<br>'))];
      const size = row.join(' | ').length + 5;
      if (rows.length >= mostRows || size > left) untold += about.length * says.length;
      else {
        rows.push(row);
        left -= size;
        shown += 1;
      }
    }
    untold += list.more;
  }
  const table = markdownTable([words.impactList, words.impactAbout, words.impactSays], rows);
  const rest = [
    ...(untold > 0 ? [review.more({ count: untold })] : []),
    ...(nothing.length > 0 ? [markdownText(words.impactNone({ lists: nothing }))] : []),
  ];
  return [`${title}:\n\n${table}`, ...rest.map((line) => `${line}\n`)];
}

/** The rows of a list. What was not compared comes first: a list without it would seem whole. */
export function impactRows({ unchecked, entries }: ImpactText): readonly ImpactRow[] {
  return [...(unchecked === undefined ? [] : [{ about: [''], says: [unchecked] }]), ...sharedFates(entries)];
}

interface ImpactRow {
  readonly about: readonly string[];
  readonly says: readonly string[];
}

/** A row each of whom or what a list is about; those of whom the same is said share one. */
export function sharedFates(entries: ImpactText['entries']): readonly ImpactRow[] {
  const sayings = new Map<string, string[]>();
  for (const { about, says } of entries) sayings.set(about, [...(sayings.get(about) ?? []), says]);
  const rows = new Map<string, { readonly about: string[]; readonly says: readonly string[] }>();
  for (const [about, says] of sayings) {
    const alike = rows.get(JSON.stringify(says));
    if (alike) alike.about.push(about);
    else rows.set(JSON.stringify(says), { about: [about], says });
  }
  return [...rows.values()];
}
