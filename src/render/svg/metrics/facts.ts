import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, sized, stack } from '../block.ts';
import { styles } from '../format.ts';
import { paragraph } from '../text-block.ts';
import { metricFigures } from './metric-head.ts';
import type { MetricsSheet } from './sheet.ts';

const gap = 24;

/** What is known of one metric: its last value, who answers for it, where it is measured, where it comes from. */
export function metricFacts(history: MetricHistory, sheet: MetricsSheet, width: number): Block {
  const { metric } = history;
  const { names, phrases } = sheet;
  const first = Math.min(320, width * 0.36);
  const column = (width - first - 3 * gap) / 3;
  const fact = (label: string, text: string): Block =>
    sized(stack([paragraph(label, styles.row, column), paragraph(text, styles.goal, column)], 3), column);
  return beside(
    [
      metricFigures(history, sheet, first),
      fact(phrases.charts.owner, plainLine(names.person(metric.owner))),
      fact(phrases.map.stage, plainLine(names.stage(metric.stage))),
      fact(phrases.charts.source, plainLine(names.system(metric.source.system))),
    ].map((block, index) => (index === 0 ? sized(block, first) : block)),
    gap,
    'top',
  );
}
