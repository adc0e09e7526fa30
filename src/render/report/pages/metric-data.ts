import type { Phrases } from '../../../locales/phrases.ts';
import type { Metric } from '../../../model/gen/types.gen.ts';
import type { MetricHistory } from '../../../queries/metrics/history.ts';
import { markdownText } from '../../markdown/escape.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import { basisText, trendText } from '../../metric-trend.ts';
import { metricStanding } from '../../metric-value.ts';
import type { Links } from '../links.ts';
import { type Markdown, markdown } from '../markdown-value.ts';
import type { PageData, ReportRequest } from '../page.ts';

/** A metric as a row: its last value against its target, and where it goes. */
export function metricData(history: MetricHistory, links: Links, { phrases, names }: ReportRequest): PageData {
  const { metric, state } = history;
  const { value, period, target, trend } = standingOf(history, phrases);
  return {
    link: links.page('metrics', metric.name),
    owner: names.person(metric.owner),
    state,
    sign: metricSigns[state],
    latest: value,
    period,
    target: target ?? phrases.picture.noTarget,
    trend,
  };
}

/** The sign and last value of a metric with its target and trend, for the cell of a table. */
export function metricCell(history: MetricHistory, phrases: Phrases): PageData {
  const { id, metric, state } = history;
  const { value, period, target, trend } = standingOf(history, phrases);
  return { id, name: metric.name, state, sign: metricSigns[state], value, period, target: target ?? '', trend };
}

/** How a metric stands, in words. */
function standingOf(history: MetricHistory, phrases: Phrases) {
  const { metric, latest, few, target } = history;
  const { picture, views } = phrases;
  const basis = basisText(history, phrases);
  const value = metricStanding(history, phrases, metric.unit, 'bare');
  return {
    value: basis === '' ? value : `${value} (${basis})`,
    period: (latest ?? few)?.period.id ?? '',
    target: target === undefined ? undefined : goalOf(target, metric, { picture, views }),
    trend: trendText(history, phrases),
  };
}

/** `≥ 38`, on one line; its unit stands at the value already, but for a percentage, which would read as a number. */
function goalOf(
  target: number,
  { better, unit }: Metric,
  { picture, views }: Pick<Phrases, 'picture' | 'views'>,
): Markdown {
  const amount = unit === '%' ? picture.amount({ value: target, unit }) : views.number(target);
  return markdown(`${better === 'higher' ? '≥' : '≤'}&nbsp;${markdownText(amount)}`);
}
