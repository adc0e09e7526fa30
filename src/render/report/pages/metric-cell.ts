import type { Phrases } from '../../../locales/phrases.ts';
import type { Metric } from '../../../model/gen/types.gen.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { markdownText } from '../../markdown/escape.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import { type Markdown, markdown } from '../markdown-value.ts';
import type { PageData } from '../page.ts';

/** The sign and last value of a metric with its target and trend, for the cell of a table. */
export function metricCell({ id, metric, latest, target, state, trend }: MetricHistory, phrases: Phrases): PageData {
  const { picture, views, loopViews } = phrases;
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  return {
    id,
    name: metric.name,
    state,
    sign: metricSigns[state],
    value: latest ? amount(latest.value) : picture.metricState[state],
    period: latest?.period.id ?? '',
    target: target === undefined ? '' : goalOf(target, metric, phrases),
    trend: trend ? `${views.signed(trend.change)}, ${loopViews.metrics.is[trend.is]}` : '',
  };
}

/** `≥ 38`, on one line; its unit stands at the value already, but for a percentage, which would read as a number. */
export function goalOf(target: number, { better, unit }: Metric, { picture, views }: Phrases): Markdown {
  const amount = unit === '%' ? picture.amount({ value: target, unit }) : views.number(target);
  return markdown(`${better === 'higher' ? '≥' : '≤'}&nbsp;${markdownText(amount)}`);
}
