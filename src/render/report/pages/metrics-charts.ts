import type { MetricHistory } from '../../../views/metric-history.ts';
import { mermaidFence } from '../../markdown/escape.ts';
import { fits } from '../../mermaid/limits.ts';
import { drawMetric } from '../../mermaid/metrics-chart.ts';
import type { Links } from '../links.ts';
import { markdown } from '../markdown-value.ts';
import type { PageData, PageValue, ReportRequest } from '../page.ts';
import { loopMaterial } from './loop-material.ts';
import { metricCell } from './metric-cell.ts';

/** As many charts as a page carries before a host gives up drawing them. */
const mostCharts = 60;

/** Stage by stage: every metric with its owner, and its course as a chart. */
export function stageCharts(links: Links, request: ReportRequest): readonly PageValue[] {
  let left = mostCharts;
  return loopMaterial(request)
    .byStage()
    .map(({ stage, metrics }) => {
      const charts = metrics.filter(({ course }) => course.length > 1).slice(0, Math.max(0, left));
      left -= charts.length;
      return {
        name: request.names.stage(stage),
        link: links.stage(stage),
        rows: metrics.map((metric) => metricRow(metric, request)),
        charts: charts.map((metric) => chart(metric, request)),
      };
    });
}

function metricRow(history: MetricHistory, { phrases, names }: ReportRequest): PageData {
  const { metric } = history;
  const amount = (value: number): string => phrases.picture.amount({ value, unit: metric.unit });
  return {
    ...metricCell(history, phrases),
    owner: names.person(metric.owner),
    expectation: metric.expectation ? amount(metric.expectation.value) : '',
    benchmark: (metric.benchmark ?? []).map(({ who, value }) => `${who}: ${amount(value)}`),
  };
}

function chart(history: MetricHistory, { phrases }: ReportRequest): PageData {
  const drawing = drawMetric(history, phrases);
  const words = phrases.loopViews.metrics;
  const lined = history.course.every(({ target }) => target !== undefined);
  return {
    diagram: drawing && fits(drawing.text, drawing.edges) ? markdown(mermaidFence(drawing.text)) : '',
    says: lined ? `${words.bars} ${words.line}` : words.bars,
  };
}
