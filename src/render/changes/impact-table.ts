import { isCostly } from '../../diff/change.ts';
import { markdownCell, markdownText } from '../markdown/escape.ts';
import { markdownTable } from '../markdown/table.ts';
import type { ComparedStates } from './data.ts';
import { type ImpactText, impactTexts } from './impact.ts';

/** Rows of the table; what is beyond them is counted. */
const mostRows = 30;

/** The impact as one table of a comment, with the moment that it is read at; nothing where nothing is to be told. */
export function impactTable(compared: ComparedStates, room: number): readonly string[] {
  const { impact, comparison, phrases } = compared;
  const { impactWords: words, review } = phrases;
  const { told, nothing, all } = impactTexts(compared);
  const heading = words.impactHeading({ moment: impact.moment });
  if (told.length === 0 && !comparison.changes.some(isCostly)) return [];
  if (all !== undefined) return [`${heading}: ${markdownText(all)}\n`];
  const rows: (readonly string[])[] = [];
  let left = room - 1000;
  let untold = 0;
  for (const list of told) {
    for (const [about, says] of rowsOf(list)) {
      const row = [list.heading, about, says].map(markdownCell);
      const size = row.join(' | ').length + 5;
      if (rows.length >= mostRows || size > left) untold += 1;
      else {
        rows.push(row);
        left -= size;
      }
    }
    untold += list.more;
  }
  const table = markdownTable([words.impactList, words.impactAbout, words.impactSays], rows);
  const rest = [
    ...(untold > 0 ? [review.more({ count: untold })] : []),
    ...(nothing.length > 0 ? [markdownText(words.impactNone({ lists: nothing }))] : []),
  ];
  return [`${heading}:\n\n${table}`, ...rest.map((line) => `${line}\n`)];
}

/** What was not compared comes first: a list without it would seem whole. */
function rowsOf({ unchecked, entries }: ImpactText): readonly (readonly [about: string, says: string])[] {
  return [
    ...(unchecked === undefined ? [] : [['', unchecked] as const]),
    ...entries.map(({ about, says }) => [about, says] as const),
  ];
}
