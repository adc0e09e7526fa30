import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { isOnlyNoise } from '../../../queries/metrics/standing.ts';
import { type Block, beside, drawing } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import { lineThrough } from '../path-data.ts';
import { paragraph, words } from '../text-block.ts';

type Trend = NonNullable<MetricHistory['trend']>;

const paints: Readonly<Record<Trend['is'], Paint>> = { better: 'good', worse: 'bad', same: 'muted' };

/** What changed since the value before: an arrow up or down, the change, and whether it is for the better; waves where it is noise. */
export function trendSign(history: MetricHistory, phrases: Phrases, width: number): Block | undefined {
  const { trend, values } = history;
  const before = values.at(-2);
  if (!trend || !before) return undefined;
  const isNoise = isOnlyNoise(history);
  const paint = isNoise ? 'muted' : paints[trend.is];
  const change = phrases.charts.since({
    change: phrases.views.signed(trend.change),
    period: phrases.charts.period({ period: before.period.id }),
  });
  const said = isNoise ? phrases.metricStatus.withinNoise : phrases.loopViews.metrics.is[trend.is];
  const text = `${change}, ${said}`;
  const style = { ...styles.body, paint };
  const room = width - 14;
  const line = words(text, style);
  return beside(
    [isNoise ? waves(paint) : arrow(trend.change, paint), line.width <= room ? line : paragraph(text, style, room)],
    4,
  );
}

/** Neither up nor down: routine. */
function waves(paint: Paint): Block {
  const wave = (x: number, y: number): string => `M${x + 1} ${y}q2 -3 4 0q2 3 4 0`;
  return drawing(10, 12, (x, y) => [
    { kind: 'shape', d: wave(x, y + 4.5) + wave(x, y + 8.5), stroke: paint, strokeWidth: 1.4 },
  ]);
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
