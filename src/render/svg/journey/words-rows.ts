import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import type { Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { changedText } from '../to-be/changed.ts';
import type { JourneyRow, PlacedStep } from './rows.ts';
import { across, headed, type JourneySheet } from './sheet.ts';

/** What the client was led to expect, touchpoint by touchpoint. */
export function expectationRow(row: JourneyRow, sheet: JourneySheet): Block {
  const texts = steps(row).map(({ step: { id, touchpoint }, x, width }) => {
    const change = sheet.changes.touchpoint(id);
    const spans = changedText(change?.fate, change?.before?.expectation, touchpoint.expectation);
    return { x: x + 8, block: paragraph(spans, { ...styles.body, paint: 'muted' }, width - 18) };
  });
  return headed(sheet.phrases.map.expectation, across(texts), sheet);
}

/** What really happens there; where nobody has looked, it says so. */
export function realityRow(row: JourneyRow, sheet: JourneySheet): Block {
  const texts = steps(row).map((placed) => ({
    x: placed.x + 8,
    block: paragraph(realityText(placed, sheet), styles.body, placed.width - 18),
  }));
  return headed(sheet.phrases.map.reality, across(texts), sheet);
}

function realityText({ step: { id, touchpoint } }: PlacedStep, { changes, phrases }: JourneySheet): readonly Span[] {
  const change = changes.touchpoint(id);
  const spans = changedText(change?.fate, change?.before?.reality, touchpoint.reality);
  if (spans.length > 0) return spans;
  return change?.fate === 'new'
    ? [{ text: `+ ${phrases.pictures.toBe.notYet}`, paint: 'plan' }]
    : [{ text: `? ${phrases.pictures.journey.guess}`, paint: 'caution' }];
}

function steps({ parts }: JourneyRow): readonly PlacedStep[] {
  return parts.flatMap((part) => part.steps);
}
