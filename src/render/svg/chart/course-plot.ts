import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { circle, decimal, lineThrough } from '../path-data.ts';
import type { Look, Mark } from '../scene.ts';
import { lineMark, type TextStyle } from '../text-block.ts';
import { smoothLine, stepArea, stepLine } from './paths.ts';
import { type PlotFormat, type PlotPlan, planPlot } from './plot-plan.ts';
import { targetLook, valueLook } from './references.ts';
import { thinLabels } from './thin-labels.ts';

const small: TextStyle = { ...styles.small, size: 9.5, leading: 13 };
const large: TextStyle = { ...styles.small, size: 11, leading: 15 };

/** A course among many, and one alone, which has its values written above its points. */
export const plotFormats = {
  small: { height: 118, label: small, spacing: 22, headroom: 8 },
  large: { height: 340, label: large, spacing: 44, headroom: 30 },
} as const satisfies Readonly<Record<string, Omit<PlotFormat, 'width'>>>;

/** The course of a metric with its target, which may change, and the levels it is read against. */
export function coursePlot(history: MetricHistory, phrases: Phrases, format: PlotFormat): Block {
  const { width, height } = format;
  return {
    width,
    height,
    draw: (x, y) => courseMarks(planPlot(history, phrases, format, { x, y }), history, phrases, format, x),
  };
}

/** The marks of a plot whose axis begins at `x`. */
export function courseMarks(
  plan: PlotPlan,
  history: MetricHistory,
  phrases: Phrases,
  { label, headroom }: Pick<PlotFormat, 'label' | 'headroom'>,
  x: number,
): readonly Mark[] {
  const { target, points, references, scale } = plan;
  const last = points.at(-1);
  const side = history.metric.better === 'higher' ? plan.top - 6 : plan.bottom;
  return [
    ...(target.length > 0 ? [{ kind: 'shape', d: stepArea(target, side), fill: 'goodSoft' } as const] : []),
    ...axisMarks(plan, label, x),
    ...references.others.map(({ value, look }) => level(plan, scale.at(value), look)),
    ...(target.length > 0 ? [{ kind: 'shape', d: stepLine(target), ...targetLook } as const] : []),
    { kind: 'shape', d: points.length > 1 ? smoothLine(points) : '', ...valueLook },
    ...points.map((point): Mark => ({ kind: 'shape', d: circle(point.x, point.y, 2.4), fill: 'accent' })),
    ...(last
      ? [{ kind: 'shape', d: circle(last.x, last.y, 4.4), fill: 'accent', stroke: 'card', strokeWidth: 1.6 } as const]
      : []),
    ...(headroom > label.leading ? valueLabels(plan, history, phrases, label) : []),
    ...periodLabels(plan, history, phrases, label),
  ];
}

function level({ left, right }: PlotPlan, y: number, look: Look): Mark {
  const ends = [
    { x: left, y },
    { x: right, y },
  ];
  return { kind: 'shape', d: lineThrough(ends), ...look };
}

function axisMarks(plan: PlotPlan, style: TextStyle, x: number): readonly Mark[] {
  return plan.scale.ticks.flatMap((tick, index): readonly Mark[] => {
    const at = plan.scale.at(tick);
    const within = { x, y: at - style.leading / 2, width: plan.left - 6 - x, height: style.leading };
    return [
      level(plan, at, { stroke: 'hairline', strokeWidth: 0.8 }),
      lineMark([{ text: plan.texts[index] ?? '', paint: style.paint }], style, 'end', within),
    ];
  });
}

function periodLabels(
  { places, left, right, bottom }: PlotPlan,
  { course }: MetricHistory,
  { charts }: Phrases,
  style: TextStyle,
): readonly Mark[] {
  const texts = course.map(({ period }, index) => ({ text: charts.period({ period }), x: places[index] ?? left }));
  const kept = thinLabels(texts, { from: left, to: right, size: style.size, gap: 10 });
  return [
    ...places.map(
      (place): Mark => ({
        kind: 'shape',
        d: `M${decimal(place)} ${decimal(bottom)}v3`,
        stroke: 'rule',
        strokeWidth: 1,
      }),
    ),
    ...kept.map(({ text, x, width }) =>
      lineMark([{ text, paint: style.paint }], style, 'middle', { x, y: bottom + 5, width, height: style.leading }),
    ),
  ];
}

/** Values above their points, the last in any case. */
function valueLabels(
  { points, left, right }: PlotPlan,
  { course }: MetricHistory,
  { views }: Phrases,
  style: TextStyle,
): readonly Mark[] {
  const texts = course.map(({ value }, index) => ({ text: views.number(value), x: points[index]?.x ?? left }));
  const kept = thinLabels(texts, { from: left, to: right, size: style.size, gap: 6 });
  return kept.flatMap(({ text, x, width, index }): readonly Mark[] => {
    const within = { x, y: (points[index]?.y ?? 0) - 8 - style.leading, width, height: style.leading };
    const ground = { x: x - 1, y: within.y, width: width + 2, height: within.height, radius: 3 };
    return [
      { kind: 'box', part: 'badge', ...ground, fill: 'card', fillOpacity: 0.85 },
      lineMark([{ text, weight: 400, paint: 'ink' }], style, 'middle', within),
    ];
  });
}
