import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { roomFor } from '../measure.ts';
import type { Point } from '../scene.ts';
import type { TextStyle } from '../text-block.ts';
import { type LinearScale, linearScale } from './linear-scale.ts';
import { periodPlaces } from './period-places.ts';
import { type References, referencesOf } from './references.ts';
import { tickTexts } from './tick-texts.ts';

/** How a course is cut: lengths in pixels. */
export interface PlotFormat {
  readonly width: number;
  readonly height: number;
  readonly label: TextStyle;
  /** From tick to tick at least. */
  readonly spacing: number;
  /** Above the plot: room for values, and no room else. */
  readonly headroom: number;
}

/** Where everything of a course is. */
export interface PlotPlan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: LinearScale;
  /** One a tick. */
  readonly texts: readonly string[];
  /** Where each period is. */
  readonly places: readonly number[];
  /** The values, and the targets from the first that there is; at a plot's edges the targets go on. */
  readonly points: readonly Point[];
  readonly target: readonly Point[];
  readonly references: References;
}

/** Lays a course out at a place. */
export function planPlot(
  history: MetricHistory,
  phrases: Phrases,
  { width, height, label, spacing, headroom }: PlotFormat,
  { x, y }: Point,
): PlotPlan {
  const { course } = history;
  const references = referencesOf(history, phrases);
  const [top, bottom] = [y + headroom, y + height - label.leading - 8];
  const levels = [
    ...course.map(({ value }) => value),
    ...course.flatMap(({ target }) => target ?? []),
    ...references.others.map(({ value }) => value),
  ];
  const scale = linearScale(levels, [bottom, top], spacing);
  const texts = tickTexts(scale.ticks, phrases);
  const left = x + Math.max(...texts.map((text) => roomFor(text, label.size))) + 8;
  const right = x + width;
  const inset = Math.min(20, (right - left) / 6);
  const periods = course.map(({ period }) => period);
  const places = periodPlaces(periods, left + inset, right - inset);
  const targets = course.flatMap(({ target }, index): readonly Point[] =>
    target === undefined ? [] : [{ x: places[index] ?? left, y: scale.at(target) }],
  );
  const [first, last] = [targets[0], targets.at(-1)];
  return {
    left,
    right,
    top,
    bottom,
    scale,
    texts,
    places,
    points: course.map(({ value }, index) => ({ x: places[index] ?? left, y: scale.at(value) })),
    target:
      first && last
        ? [...(targets.length === course.length ? [{ x: left, y: first.y }] : []), ...targets, { x: right, y: last.y }]
        : [],
    references,
  };
}
