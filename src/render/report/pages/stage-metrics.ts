import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import type { Links } from '../links.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { goalOf } from './metric-cell.ts';

/** A metric as a row: its last value against its target, and where it goes. */
export function metricData(history: MetricHistory, links: Links, { phrases, names }: ReportRequest): PageData {
  const { picture, views, loopViews } = phrases;
  const { metric, latest, target, state, trend } = history;
  const amount = (value: number): string => picture.amount({ value, unit: metric.unit });
  return {
    link: links.page('metrics', metric.name),
    owner: names.person(metric.owner),
    state,
    sign: metricSigns[state],
    latest: latest ? amount(latest.value) : picture.metricState[state],
    period: latest?.period.id ?? '',
    target: target === undefined ? picture.noTarget : goalOf(target, metric, phrases),
    trend: trend ? `${views.signed(trend.change)}, ${loopViews.metrics.is[trend.is]}` : '',
  };
}
