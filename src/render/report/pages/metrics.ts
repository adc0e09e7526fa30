import { metricCounts } from '../../mermaid/metrics.ts';
import { linksFrom } from '../links.ts';
import { asOfData, materialOf } from '../material.ts';
import type { PageBuilder } from '../page.ts';
import { pagePath } from '../page-paths.ts';
import { balanceData, sourceData } from './metrics-balance.ts';
import { stageCharts, stagePictures } from './metrics-charts.ts';
import { playbookData, segmentData } from './metrics-columns.ts';
import { matrixData } from './metrics-matrix.ts';

/** The dashboard: metrics by stage, segment and playbook, then the course of each, and what is to be read together. */
export const metricsPages: PageBuilder = {
  kind: 'metrics',
  build(request) {
    const path = pagePath('metrics');
    const links = linksFrom(path, request);
    const metrics = materialOf(request).metrics();
    const { titles } = request.phrases.pages;
    return [
      {
        name: 'metrics',
        path,
        title: titles.metrics,
        template: 'metrics',
        data: {
          title: titles.metrics,
          ...asOfData(request),
          contents: links.page('index'),
          counts: { ...metricCounts(metrics) },
          matrix: matrixData(links, request),
          ...segmentData(request),
          playbooks: playbookData(links, request),
          ...balanceData(request),
          without_values: sourceData(links, request),
          stages: stageCharts(links, request),
        },
        pictures: stagePictures(request),
      },
    ];
  },
};
