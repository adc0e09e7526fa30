import type { Phrases } from '../../locales/phrases.ts';
import { once } from '../../once.ts';
import type { MetricHistory } from '../../queries/metrics/history.ts';
import { truncate } from '../text.ts';
import type { MermaidDrawing } from './flowchart.ts';
import { mermaidLabel } from './label.ts';

/**
 * The course of one metric: bars for values and, where every period shown has a target, a line for targets. Undefined
 * where there is no value to draw.
 */
export function drawMetric({ metric, course }: MetricHistory, phrases: Phrases): MermaidDrawing | undefined {
  if (course.length === 0) return undefined;
  const words = phrases.loopViews.metrics;
  const title = words.courseOf({ name: metric.name });
  const values = course.map(({ value }) => value);
  const targets = course.flatMap(({ target }) => target ?? []);
  const withLine = targets.length === course.length;
  const all = withLine ? [...values, ...targets] : values;
  // Bars compare by their length only where they begin at zero.
  const low = Math.min(0, ...all);
  const high = Math.max(low + 1e-6, 0, ...all);
  const lines = [
    // Bars and a line that are told apart on white and on black; the rest is the host's.
    '---',
    'config:',
    '  xyChart:',
    '    height: 280',
    '  themeVariables:',
    '    xyChart:',
    '      plotColorPalette: "#4f8fc0, #d55e00"',
    '---',
    'xychart-beta',
    `  title "${mermaidLabel(truncate(metric.name, 60))}"`,
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(withLine ? `${words.bars} ${words.line}` : words.bars)}`,
    `  x-axis [${course.map(({ period }) => `"${mermaidLabel(period)}"`).join(', ')}]`,
    `  y-axis "${mermaidLabel(truncate(metric.unit, 30))}" ${decimal(low)} --> ${decimal(high)}`,
    `  bar [${values.map(decimal).join(', ')}]`,
    ...(withLine ? [`  line [${targets.map(decimal).join(', ')}]`] : []),
  ];
  return { text: `${lines.join('\n')}\n`, edges: 0 };
}

/** Made when it is needed: it takes a millisecond. */
const decimals = once(
  () => new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6, signDisplay: 'negative' }),
);

/** A number without exponent: charts have no place for one. */
function decimal(value: number): string {
  return decimals().format(value);
}
