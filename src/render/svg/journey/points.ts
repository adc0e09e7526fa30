import type { JourneyStep } from '../../../queries/journeys/journey.ts';
import type { FeelingPoint } from '../feelings/point.ts';
import type { JourneyRow, PlacedStep } from './rows.ts';
import type { JourneySheet } from './sheet.ts';

/** How far outside a row its neighbours' points lie. */
const outside = 40;

/** The touchpoints right before and right after a row: the curves run on to them. */
export interface Neighbours {
  readonly before: JourneyStep | undefined;
  readonly after: JourneyStep | undefined;
}

/** The points of a row from left to right, with the last one before and the first one after it. */
export function pointsOf(
  { left, right }: JourneyRow,
  steps: readonly PlacedStep[],
  { before, after }: Neighbours,
  x: number,
  { changes }: JourneySheet,
): readonly FeelingPoint[] {
  const point = ({ id, expected, real, planned }: JourneyStep, at: number): FeelingPoint => ({
    x: at,
    spacing: 0,
    touchpoint: undefined,
    momentOfTruth: false,
    today: changes.touchpoint(id)?.fate !== 'new',
    expected,
    real,
    planned,
  });
  return [
    ...(before ? [point(before, x + left - outside)] : []),
    ...steps.map(({ step, x: start, width }) => ({
      ...point(step, x + start + width / 2),
      spacing: width,
      touchpoint: step,
      momentOfTruth: step.touchpoint.moment_of_truth === true,
    })),
    ...(after ? [point(after, x + right + outside)] : []),
  ];
}
