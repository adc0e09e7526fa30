import { monthMetrics } from '../../../queries/meetings/month-metrics.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import { metricCell } from './metric-cell.ts';

/** As many moves as one looks at. */
const mostMoves = 6;

/** How the metrics stand, and the biggest moves against the value before. */
export function metricsOfMonth(links: Links, request: ReportRequest): PageData {
  const { phrases, names } = request;
  const { moves, met, missed, noValue, noTarget, metBefore } = monthMetrics(materialOf(request).metrics(), mostMoves);
  return {
    page: links.page('metrics'),
    met,
    missed,
    no_value: noValue,
    no_target: noTarget,
    met_before: metBefore,
    moves: moves.map((metric) => ({
      ...metricCell(metric, phrases),
      before: phrases.picture.amount({ value: metric.before, unit: metric.metric.unit }),
      owner: names.person(metric.metric.owner),
    })),
  };
}
