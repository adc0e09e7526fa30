import { metricsByDimension } from '../../../views/pages/metric-parts.ts';
import { playbookColumns } from '../../../views/pages/playbook-columns.ts';
import { type SegmentColumn, segmentColumns } from '../../../views/pages/segment-matrix.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import type { Links } from '../links.ts';
import type { PageData, PageValue, ReportRequest } from '../page.ts';
import { loopMaterial } from './loop-material.ts';
import { metricCell } from './metric-cell.ts';

/** The segments as columns: their clients, what they say, what their scores make; and metrics told by dimension. */
export function segmentData(request: ReportRequest): PageData {
  const { model, phrases } = request;
  const columns = segmentColumns(model, loopMaterial(request).clock());
  return {
    segments: {
      names: columns.map(({ segment }) => segment.name),
      rows: columns.length === 0 ? [] : segmentRows(columns, request),
    },
    dimensions: metricsByDimension(model, loopMaterial(request).metrics()).map(({ dimension, values, rows }) => ({
      name: dimension,
      values: values.map((value) => (dimension === 'segment' ? segmentName(columns, value) : value)),
      rows: rows.map(({ metric, period, cells }) => ({
        name: metric.metric.name,
        period,
        cells: cells.map((cell) =>
          cell
            ? {
                sign: metricSigns[cell.state],
                value: phrases.picture.amount({ value: cell.value, unit: metric.metric.unit }),
              }
            : '',
        ),
      })),
    })),
  };
}

function segmentName(columns: readonly SegmentColumn[], id: string): string {
  return columns.find(({ segment }) => segment.id === id)?.segment.name ?? id;
}

function segmentRows(columns: readonly SegmentColumn[], { model, phrases }: ReportRequest): readonly PageValue[] {
  const words = phrases.pages.metrics.segment;
  const { picture, views } = phrases;
  const row = (name: string, cell: (column: SegmentColumn) => PageValue): PageData => ({
    name,
    cells: columns.map(cell),
  });
  const scored = [...new Set(columns.flatMap(({ scores }) => [...scores.keys()]))].sort();
  return [
    row(words.strategy, ({ segment }) => words.touch[segment.strategy]),
    row(words.clients, ({ clients }) => clients),
    row(words.churned, ({ churned }) => churned),
    row(words.cases, ({ cases }) => cases),
    row(words.negative, ({ negative }) => negative),
    ...scored.map((id) => {
      const metric = model.get('metric', id)?.value;
      return row(words.score({ name: metric?.name ?? id }), ({ scores }) => {
        const score = scores.get(id);
        if (!score) return views.none;
        return words.scoreOf({ amount: picture.amount({ value: score.value, unit: metric?.unit ?? '' }), n: score.n });
      });
    }),
  ];
}

/** The playbooks as columns: clients, steps, and the metrics of the stage that they serve. */
export function playbookData(links: Links, request: ReportRequest): PageData {
  const { model, phrases } = request;
  const words = phrases.pages.metrics.playbook;
  const columns = playbookColumns(model, loopMaterial(request).clock().today);
  const ofStage = new Map(
    loopMaterial(request)
      .byStage()
      .map(({ stage, metrics }) => [stage, metrics]),
  );
  const row = (name: string, cell: (column: (typeof columns)[number]) => PageValue): PageData => ({
    name,
    cells: columns.map(cell),
  });
  return {
    names: columns.map(({ playbook }) => playbook.value.name),
    rows:
      columns.length === 0
        ? []
        : [
            row(words.stage, ({ playbook }) => links.stage(playbook.value.stage)),
            row(words.clients, ({ clients }) => clients),
            row(words.steps, ({ steps, automated }) => words.stepsOf({ steps, automated })),
            row(words.done, ({ tasks }) => tasks.done),
            row(words.open, ({ tasks }) => tasks.open),
            row(words.overdue, ({ tasks }) => (tasks.overdue > 0 ? words.isOverdue({ count: tasks.overdue }) : 0)),
          ],
    metrics: columns.map(({ playbook }) =>
      (ofStage.get(playbook.value.stage) ?? []).map((metric) => metricCell(metric, phrases)),
    ),
  };
}
