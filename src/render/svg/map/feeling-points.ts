import type { MapTouchpoint } from '../../../queries/map/map.ts';
import type { FeelingPoint } from '../feelings/point.ts';
import type { Band, Column } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** How a client should feel where the map does not say it. */
const usualExpectation = 1;
/** How far outside a band its neighbours' points lie. */
const outside = 30;

/** The points of a band from left to right, with the last one before and the first one after it. */
export function feelingPoints(band: Band, sheet: Sheet): readonly FeelingPoint[] {
  const points = band.columns.flatMap((column) => pointsOf(column, sheet));
  const [first, last] = [band.columns[0], band.columns.at(-1)];
  const { stages } = sheet.map;
  const before =
    first &&
    stages
      .slice(0, first.index)
      .flatMap(({ touchpoints }) => touchpoints)
      .at(-1);
  const after = last && stages.slice(last.index + 1).flatMap(({ touchpoints }) => touchpoints)[0];
  const beyond = (touchpoint: MapTouchpoint | undefined, x: number): readonly FeelingPoint[] =>
    touchpoint ? [{ ...feelingOf(touchpoint, sheet), x, spacing: 0, touchpoint: undefined, momentOfTruth: false }] : [];
  return [...beyond(before, band.left - outside), ...points, ...beyond(after, band.right + outside)];
}

function pointsOf({ x, cell, gutter, stage }: Column, sheet: Sheet): readonly FeelingPoint[] {
  const spacing = (cell + gutter - 12) / stage.touchpoints.length;
  return stage.touchpoints.map((touchpoint, index) => ({
    ...feelingOf(touchpoint, sheet),
    x: x + (index + 0.5) * spacing,
    spacing,
    touchpoint,
    momentOfTruth: touchpoint.touchpoint.moment_of_truth === true,
  }));
}

/** How the client feels at a touchpoint: now, as expected, and when the ideas have arrived. */
export function feelingOf(
  { id, touchpoint }: MapTouchpoint,
  sheet: Sheet,
): Pick<FeelingPoint, 'today' | 'expected' | 'real' | 'planned'> {
  const fate = sheet.fateOf(`touchpoint/${id}`)?.fate;
  const before = fate === undefined ? touchpoint : sheet.today(id);
  return {
    today: before !== undefined,
    expected:
      fate === 'gone'
        ? (before?.expected_emotion ?? usualExpectation)
        : (touchpoint.expected_emotion ?? usualExpectation),
    real: before?.emotion,
    planned: fate === 'gone' ? undefined : touchpoint.emotion,
  };
}
