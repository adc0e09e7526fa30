import type { Phrases } from '../../../locales/phrases.ts';
import type { MetricHistory } from '../../../views/metric-history.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
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
    target: target === undefined ? '' : picture.target({ amount: amount(target), better: metric.better }),
    trend: trend ? `${views.signed(trend.change)}, ${loopViews.metrics.is[trend.is]}` : '',
  };
}
