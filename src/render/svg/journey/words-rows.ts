import type { Block } from '../block.ts';
import { styles } from '../map/format.ts';
import { paragraph } from '../text-block.ts';
import type { JourneyRow } from './rows.ts';
import { across, headed, type JourneySheet } from './sheet.ts';

/** What the client was led to expect, touchpoint by touchpoint. */
export function expectationRow(row: JourneyRow, sheet: JourneySheet): Block {
  const texts = row.parts
    .flatMap(({ steps }) => steps)
    .map(({ step, x, width }) => ({
      x: x + 8,
      block: paragraph(step.touchpoint.expectation, { ...styles.body, paint: 'muted' }, width - 18),
    }));
  return headed(sheet.phrases.map.expectation, across(texts), sheet);
}

/** What really happens there; where nobody has looked, it says so. */
export function realityRow(row: JourneyRow, sheet: JourneySheet): Block {
  const guess = sheet.phrases.pictures.journey.guess;
  const texts = row.parts
    .flatMap(({ steps }) => steps)
    .map(({ step: { touchpoint }, x, width }) => ({
      x: x + 8,
      block: paragraph(
        [touchpoint.reality === undefined ? { text: `? ${guess}`, paint: 'caution' } : { text: touchpoint.reality }],
        styles.body,
        width - 18,
      ),
    }));
  return headed(sheet.phrases.map.reality, across(texts), sheet);
}
