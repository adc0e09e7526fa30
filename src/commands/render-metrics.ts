import { metricsPage } from '../render/markdown/metrics.ts';
import { drawMetrics } from '../render/mermaid/metrics.ts';
import { drawMetric } from '../render/mermaid/metrics-chart.ts';
import { namesOf } from '../render/names.ts';
import { metricHistories } from '../views/metric-history.ts';
import { Stop } from './command.ts';
import { drawnWhole, partAsked, stageAsked } from './render-part.ts';
import type { RenderRequest } from './render-request.ts';

/** The metrics along the journey against their targets, or the course of one of them. */
export async function renderMetrics(request: RenderRequest): Promise<string> {
  const { model, phrases, locale } = request.session;
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
  const names = namesOf(model);
  const { name } = model.settings;
  if (request.format === 'md') return metricsPage(name, chosen, names, phrases);
  const metric = all.find(({ id }) => id === asked);
  if (!metric) return drawnWhole(request, drawMetrics(name, chosen, names, phrases), ['stage', 'metric']);
  const drawing = drawMetric(metric, phrases);
  if (!drawing) throw new Stop(1, { key: 'action/no-values', values: { metric: metric.id } }, locale);
  return drawnWhole(request, drawing, []);
}
