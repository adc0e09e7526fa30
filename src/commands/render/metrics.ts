import { type MetricHistory, metricHistories, type StageMetrics } from '../../queries/metrics/history.ts';
import { namesOf } from '../../render/names.ts';
import type { Scene } from '../../render/svg/scene.ts';
import { Stop } from '../kit/command.ts';
import { lookAsked } from './look.ts';
import { htmlPage, markdownPage } from './page.ts';
import { drawnWhole, partAsked, stageAsked } from './part.ts';
import type { RenderRequest } from './request.ts';

/** The metrics along the journey against their targets, or the course of one of them. */
export async function renderMetrics(request: RenderRequest): Promise<string> {
  const { model, phrases } = request.session;
  const stages = metricHistories(model, stageAsked(request));
  const all = stages.flatMap(({ metrics }) => metrics);
  const asked = partAsked(
    request,
    'metric',
    all.map(({ id }) => id),
  );
  const chosen = stages
    .map((stage) => ({ ...stage, metrics: stage.metrics.filter(({ id }) => asked === undefined || id === asked) }))
    .filter(({ metrics }) => metrics.length > 0);
  const one = all.find(({ id }) => id === asked);
  const names = namesOf(model);
  const { name } = model.settings;
  switch (request.format) {
    case 'md':
      return markdownPage(
        (await import('../../render/page/metrics.ts')).metricsPage({ name, stages: chosen }, names, phrases, 'drawn'),
      );
    case 'mermaid':
      return drawMermaid(request, chosen, one);
    case 'html': {
      const { metricsPage } = await import('../../render/page/metrics.ts');
      return htmlPage(request, {
        picture: await sceneOf(request, chosen, one),
        page: metricsPage({ name, stages: chosen }, names, phrases, 'left out'),
      });
    }
    case 'svg':
    case 'png': {
      const { writeScene } = await import('../../render/svg/write-scene.ts');
      return writeScene(await sceneOf(request, chosen, one), lookAsked(request).theme ?? 'auto');
    }
  }
}

/** All metrics, or the course of one. */
async function sceneOf(
  request: RenderRequest,
  stages: readonly StageMetrics[],
  one: MetricHistory | undefined,
): Promise<Scene> {
  const { model, phrases } = request.session;
  const names = namesOf(model);
  const { name } = model.settings;
  const { width } = lookAsked(request);
  if (!one) {
    const { metricsScene } = await import('../../render/svg/metrics/draw.ts');
    return metricsScene({ name, stages }, names, phrases, width);
  }
  const { metricChartScene } = await import('../../render/svg/metrics/draw-chart.ts');
  const { partsCourses } = await import('../../queries/metrics/parts-course.ts');
  return metricChartScene({ name, metric: one, parts: partsCourses(model, one) }, names, phrases, width);
}

async function drawMermaid(
  request: RenderRequest,
  stages: readonly StageMetrics[],
  one: MetricHistory | undefined,
): Promise<string> {
  const { model, phrases, locale } = request.session;
  if (!one) {
    const { drawMetrics } = await import('../../render/mermaid/metrics.ts');
    const drawing = drawMetrics(model.settings.name, stages, namesOf(model), phrases);
    return drawnWhole(request, drawing, ['stage', 'metric']);
  }
  const { drawMetric } = await import('../../render/mermaid/metrics-chart.ts');
  const drawing = drawMetric(one, phrases);
  if (!drawing) throw new Stop(1, { key: 'action/no-values', values: { metric: one.id } }, locale);
  return drawnWhole(request, drawing, []);
}
