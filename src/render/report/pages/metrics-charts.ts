import type { MetricHistory, StageMetrics } from '../../../queries/metrics/history.ts';
import { drawMetricsSvg } from '../../svg/metrics/draw.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, PagePicture, PageValue, ReportRequest } from '../page.ts';
import { picturePathOf } from '../page-paths.ts';
import { metricCell } from './metric-data.ts';

/** Stage by stage: every metric with its owner, and their courses as one picture. */
export function stageCharts(links: Links, request: ReportRequest): readonly PageValue[] {
  const { names, phrases } = request;
  return materialOf(request)
    .byStage()
    .map(({ stage, metrics }) => ({
      name: names.stage(stage),
      link: links.stage(stage),
      rows: metrics.map((metric) => metricRow(metric, request)),
      picture: links.picture(
        pathOf(stage, request),
        phrases.loopViews.metrics.title({ workspace: names.stage(stage) }),
      ),
    }));
}

/** One picture a stage. */
export function stagePictures(request: ReportRequest): readonly PagePicture[] {
  return materialOf(request)
    .byStage()
    .map((stage) => ({ path: pathOf(stage.stage, request), svg: drawStage(stage, request) }));
}

function drawStage(stage: StageMetrics, { model, names, phrases }: ReportRequest): string {
  const picture = { name: model.settings.name, stages: [stage] };
  return drawMetricsSvg(picture, names, phrases, { width: 'compact', theme: 'auto' });
}

function pathOf(stage: string, { model }: ReportRequest): string {
  return picturePathOf('metrics', stage, model);
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
