import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { type Block, beside, drawing } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import { lineThrough } from '../path-data.ts';
import { paragraph, words } from '../text-block.ts';

type Trend = NonNullable<MetricHistory['trend']>;

const paints: Readonly<Record<Trend['is'], Paint>> = { better: 'good', worse: 'bad', same: 'muted' };

/** What changed since the value before: an arrow up or down, the change, and whether it is for the better. */
export function trendSign({ trend, values }: MetricHistory, phrases: Phrases, width: number): Block | undefined {
  const before = values.at(-2);
  if (!trend || !before) return undefined;
  const paint = paints[trend.is];
  const change = phrases.charts.since({
    change: phrases.views.signed(trend.change),
    period: phrases.charts.period({ period: before.period.id }),
  });
  const text = `${change}, ${phrases.loopViews.metrics.is[trend.is]}`;
  const style = { ...styles.body, paint };
  const room = width - 14;
  const line = words(text, style);
  return beside([arrow(trend.change, paint), line.width <= room ? line : paragraph(text, style, room)], 4);
}

/** The way that values went, not whether that is good. */
function arrow(change: number, paint: Paint): Block {
  return drawing(10, 12, (x, y) => {
    const from = change > 0 ? y + 10.5 : y + 1.5;
    const to = change > 0 ? y + 1.5 : y + 10.5;
    const wing = to + (from - to) * 0.4;
    const level = [
      { x: x + 1, y: y + 6 },
      { x: x + 9, y: y + 6 },
    ];
    const shaft = [
      { x: x + 5, y: from },
      { x: x + 5, y: to },
    ];
    const head = [
      { x: x + 1.4, y: wing },
      { x: x + 5, y: to },
      { x: x + 8.6, y: wing },
    ];
    const d = change === 0 ? lineThrough(level) : lineThrough(shaft) + lineThrough(head);
    return [{ kind: 'shape', d, stroke: paint, strokeWidth: 1.6 }];
  });
}
