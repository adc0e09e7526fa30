import { type ComparedStates, impactData } from '../changes/data.ts';
import { impactTexts } from '../changes/impact.ts';
import { sharedFates } from '../changes/impact-table.ts';
import { terminalText } from '../text-terminal.ts';
import type { Paint } from './paint.ts';

/** What changes reach, for a terminal: a list a paragraph, below the moment that it is read at. */
export function impactLines(compared: ComparedStates, paint: Paint): readonly string[] {
  const { impact, comparison, phrases } = compared;
  const { impactWords, review } = phrases;
  const { told, nothing, all } = impactTexts(
    impact.lists.map((list) => impactData(list, comparison, phrases)),
    phrases,
  );
  const heading = paint.strong(impactWords.impactHeading({ moment: impact.moment }));
  if (told.length === 0 && comparison.changes.length === 0) return [];
  if (all !== undefined) return ['', `${heading}: ${terminalText(all)}`];
  return [
    '',
    heading,
    ...told.flatMap(({ heading: list, unchecked, entries, more, count }) => [
      `  ${count > 0 ? paint.strong(`${list} (${count})`) : list}${unchecked === undefined ? '' : `: ${terminalText(unchecked)}`}`,
      ...sharedFates(entries).flatMap(({ about, says }) =>
        says.map((words) => `    ${terminalText(`${about.join(', ')}: ${words}`)}`),
      ),
      ...(more > 0 ? [`    ${review.more({ count: more })}`] : []),
    ]),
    ...(nothing.length > 0 ? [paint.faint(`  ${impactWords.impactNone({ lists: nothing })}`)] : []),
  ];
}
