import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, drawing, framed, inset, sized, stack, titled } from '../block.ts';
import { coursePlot, plotFormats } from '../chart/course-plot.ts';
import { referencesOf } from '../chart/references.ts';
import { styles } from '../format.ts';
import { decimal } from '../path-data.ts';
import { paragraph } from '../text-block.ts';
import { metricFigures } from './metric-head.ts';
import type { MetricsSheet } from './sheet.ts';

const edge = 12;
const gap = 10;
const sampleWidth = 18;
const sampleGap = 6;

/** Metrics side by side in panels of one width and height, their courses on one line. */
export function panelRow(
  histories: readonly MetricHistory[],
  sheet: MetricsSheet,
  width: number,
  between: number,
): Block {
  const inner = width - 2 * edge;
  const parts = histories.map((history) => ({
    history,
    head: panelHead(history, sheet, inner),
    body: panelBody(history, sheet, inner),
    foot: panelFoot(history, sheet, inner),
  }));
  const head = Math.max(...parts.map((part) => part.head.height));
  const foot = Math.max(...parts.map((part) => part.foot.height));
  const body = Math.max(...parts.map((part) => part.body.height));
  const panels = parts.map((part) => {
    const blocks = [
      { ...part.head, height: head },
      { ...part.body, height: body },
      { ...part.foot, height: foot },
    ];
    const isMeasured = part.history.state !== 'unmeasured';
    const content = inset(stack(blocks, gap), { top: edge, right: edge, bottom: edge, left: edge });
    const panel = framed(sized(content, width), {
      part: 'card',
      radius: 8,
      fill: 'card',
      stroke: isMeasured ? 'hairline' : 'caution',
      strokeWidth: 1,
      ...(isMeasured ? {} : { dash: [4, 3] }),
    });
    const { name } = part.history.metric;
    const said = sheet.phrases.picture.metricState[part.history.state];
    return titled(panel, `${plainLine(name)}: ${said}`, `metric/${part.history.id}`);
  });
  return {
    width: histories.length * (width + between) - between,
    height: head + body + (foot > 0 ? foot + gap : 0) + gap + 2 * edge,
    draw: (x, y) => panels.flatMap((panel, index) => panel.draw(x + index * (width + between), y)),
  };
}

function panelHead(history: MetricHistory, sheet: MetricsSheet, width: number): Block {
  const { metric } = history;
  const owner = `${sheet.phrases.charts.owner}: ${plainLine(sheet.names.person(metric.owner))}`;
  return stack(
    [
      stack([paragraph(metric.name, styles.name, width), paragraph(owner, styles.small, width)], 2),
      metricFigures(history, sheet, width),
    ],
    7,
  );
}

/** The levels a course is read against, each with its line. */
function panelFoot(history: MetricHistory, { phrases }: MetricsSheet, width: number): Block {
  const { target, others } = referencesOf(history, phrases);
  const room = width - sampleWidth - sampleGap;
  return stack(
    [...(target ? [target] : []), ...others].map(({ look, text }) => {
      const sample = drawing(sampleWidth, styles.small.leading, (x, y) => [
        { kind: 'shape', d: `M${decimal(x)} ${decimal(y + styles.small.leading / 2)}h${sampleWidth}`, ...look },
      ]);
      return beside([sample, paragraph(text, styles.small, room)], sampleGap, 'top');
    }),
    3,
  );
}

/** The course, or why there is none. */
function panelBody(history: MetricHistory, sheet: MetricsSheet, width: number): Block {
  const { height } = plotFormats.small;
  if (history.course.length > 0) return coursePlot(history, sheet.phrases, { ...plotFormats.small, width });
  const text = noCourse(history, sheet, width - 24);
  const room = Math.max(height, text.height + 20);
  return framed(
    sized(inset(text, { left: 12, right: 12 }), width),
    { part: 'badge', radius: 6, fill: 'panel' },
    { minHeight: room },
  );
}

/** Why there are no values, and what is done about it. */
export function noCourse({ metric, state }: MetricHistory, { names, phrases }: MetricsSheet, width: number): Block {
  const { charts } = phrases;
  const system = plainLine(names.system(metric.source.system));
  return stack(
    [
      paragraph(state === 'unmeasured' ? charts.missing({ system }) : charts.noValues({ system }), styles.body, width),
      ...(state === 'unmeasured' && metric.source.idea !== undefined
        ? [paragraph(charts.gapIdea({ idea: plainLine(metric.source.idea) }), styles.small, width)]
        : []),
    ],
    6,
  );
}
