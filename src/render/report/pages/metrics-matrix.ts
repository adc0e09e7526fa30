import { metricMatrix } from '../../../queries/metrics/matrix.ts';
import { evenParts } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { metricCell } from './metric-data.ts';

/** As many stages as stand beside each other on a page, each metric with its name and value. */
const widest = 3;

/** All metrics with the stages as columns and their kinds as rows; as many tables as the stages need. */
export function matrixData(links: Links, request: ReportRequest): readonly PageData[] {
  const { model, phrases } = request;
  const histories = materialOf(request).byStage();
  const known = (model.single('success-map')?.value.stages ?? [])
    .filter(({ retired }) => retired === undefined)
    .map(({ id }) => id);
  const all = [...new Set([...known, ...histories.map(({ stage }) => stage)])];
  return evenParts(all, widest).map((part) => {
    const matrix = metricMatrix(
      part,
      histories.filter(({ stage }) => part.includes(stage)),
    );
    return {
      stages: matrix.stages.map(({ stage, metrics, met, missed }) => ({
        link: links.stage(stage),
        metrics,
        met,
        missed,
      })),
      rows: matrix.rows.map(({ kind, cells }) => ({
        kind: phrases.pages.metrics.kind[kind],
        cells: cells.map((cell) => cell.map((metric) => metricCell(metric, phrases))),
      })),
    };
  });
}
