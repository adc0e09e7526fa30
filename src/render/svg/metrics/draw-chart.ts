import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import type { PartsCourse } from '../../../queries/metrics/parts-course.ts';
import { metricValueText } from '../../metric-value.ts';
import { plainLine } from '../../text.ts';
import { type Block, framed, inset, sized, stack } from '../block.ts';
import { labelledPlot } from '../chart/labelled-plot.ts';
import { partsPlot } from '../chart/parts-plot.ts';
import { formats, styles } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { metricFacts } from './facts.ts';
import { metricsKey, partsKey } from './key.ts';
import { noCourse } from './panel.ts';
import type { MetricsSheet } from './sheet.ts';

/** One metric of a workspace, and its parts by each dimension of its data. */
export interface MetricChart {
  /** What the workspace is called. */
  readonly name: string;
  readonly metric: MetricHistory;
  readonly parts: readonly PartsCourse[];
}

const widths: Readonly<Record<PictureOptions['width'], number>> = { wide: 1200, compact: 900 };
const edge = 20;

/** One metric large, and below it its parts, as geometry. */
export function metricChartScene(
  { name, metric: history, parts }: MetricChart,
  names: Names,
  phrases: Phrases,
  width: PictureOptions['width'],
): Scene {
  const sheet: MetricsSheet = { names, phrases };
  const { margin } = formats[width];
  const inner = widths[width] - 2 * margin;
  const room = inner - 2 * edge;
  const { metric, target, state, course } = history;
  const { charts, picture } = phrases;
  const unit = plainLine(metric.unit);
  const amount = (value: number): string => picture.amount({ value, unit });
  const aim = (value: number): string => picture.target({ amount: amount(value), better: metric.better });
  const card = (block: Block): Block =>
    framed(sized(inset(block, { top: edge, right: edge, bottom: edge, left: edge }), inner), {
      part: 'card',
      radius: 10,
      fill: 'card',
      stroke: 'hairline',
      strokeWidth: 1,
    });
  return pictureScene(
    {
      name: `metric-${width}`,
      title: charts.metricOf({ metric: plainLine(metric.name), workspace: plainLine(name) }),
      description: charts.metricDescription({
        state: picture.metricState[state],
        value: metricValueText(history, phrases, unit),
        target:
          target === undefined ? picture.noTarget : picture.target({ amount: amount(target), better: metric.better }),
        values: course.length,
      }),
      width: widths[width],
      margin,
      parts: [
        metricFacts(history, sheet, inner),
        card(
          course.length > 0
            ? stack([labelledPlot(history, phrases, room), metricsKey([history], phrases, room)], 14)
            : noCourse(history, sheet, room),
        ),
        ...parts.map((one) =>
          card(
            stack(
              [
                paragraph(charts.by({ dimension: one.dimension, period: charts.period(one) }), styles.heading, room),
                partsPlot(one, unit, phrases, room),
                partsKey(one, one.target === undefined ? undefined : aim(one.target), phrases, room),
              ],
              12,
            ),
          ),
        ),
      ],
    },
    phrases,
  );
}
