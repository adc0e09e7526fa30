import { metricMatrix } from '../../../views/pages/metric-matrix.ts';
import type { Links } from '../links.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { loopMaterial } from './loop-material.ts';
import { metricCell } from './metric-cell.ts';

/** All metrics with the stages as columns and their kinds as rows. */
export function matrixData(links: Links, request: ReportRequest): PageData {
  const { model, phrases } = request;
  const known = (model.single('success-map')?.value.stages ?? [])
    .filter(({ retired }) => retired === undefined)
    .map(({ id }) => id);
  const { stages, rows } = metricMatrix(known, loopMaterial(request).byStage());
  return {
    stages: stages.map(({ stage, metrics, met, missed }) => ({ link: links.stage(stage), metrics, met, missed })),
    rows: rows.map(({ kind, cells }) => ({
      kind: phrases.pages.metrics.kind[kind],
      cells: cells.map((cell) => cell.map((metric) => metricCell(metric, phrases))),
    })),
  };
}
