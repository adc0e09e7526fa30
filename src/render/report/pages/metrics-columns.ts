import type { Phrases } from '../../../locales/phrases.ts';
import { conditionsByAttribute } from '../../../model/segments/cells.ts';
import { playbookColumns } from '../../../queries/clients/playbook-columns.ts';
import { type SegmentColumn, segmentColumns } from '../../../queries/clients/segment-matrix.ts';
import { heldSignals, signalsOf } from '../../../queries/clients/signals.ts';
import { metricsByDimension } from '../../../queries/metrics/parts.ts';
import { metricSigns } from '../../mermaid/metrics.ts';
import { scoreText } from '../../metric-value.ts';
import { evenParts } from '../fitting-tables.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, PageValue, ReportRequest } from '../page.ts';
import { metricCell } from './metric-data.ts';

/** As many columns as a page holds: of numbers, and of metrics with their names. */
const widest = { numbers: 5, metrics: 2 };

/** The segments as columns: their clients, what they say, what their scores make; and metrics told by dimension. */
export function segmentData(request: ReportRequest): PageData {
  const { model, phrases } = request;
  const columns = segmentColumns(model, materialOf(request).clock());
  const signals = signalCounts(request);
  return {
    // By what a company parts its clients is not for everybody.
    segment_aims: (request.isPublic ? [] : columns).map(({ segment }) => ({
      name: segment.name,
      attributes: [...conditionsByAttribute(segment.when).keys()],
      success: segment.success ?? '',
    })),
    segments: evenParts(columns, widest.numbers).map((part) => ({
      names: part.map(({ segment }) => segment.name),
      rows: segmentRows(part, columns, signals, request),
    })),
    dimensions: metricsByDimension(model, materialOf(request).metrics()).map((one) => ({
      name: one.dimension,
      parts: evenParts([...one.values.keys()], widest.numbers).map((part) =>
        dimensionPart(one, part, columns, phrases),
      ),
    })),
  };
}

/** Some of the values of a dimension, by their places among all, as columns. */
function dimensionPart(
  { dimension, values, rows }: ReturnType<typeof metricsByDimension>[number],
  part: readonly number[],
  columns: readonly SegmentColumn[],
  { picture }: Phrases,
): PageData {
  const nameOf = (value: string): string => (dimension === 'segment' ? segmentName(columns, value) : value);
  return {
    values: part.map((at) => nameOf(values[at] ?? '')),
    rows: rows.map(({ metric, period, cells }) => ({
      name: metric.metric.name,
      period,
      cells: part.map((at) => {
        const cell = cells[at];
        if (!cell) return '';
        return {
          sign: metricSigns[cell.state],
          value:
            cell.state === 'few' && cell.n !== undefined
              ? picture.answers({ n: cell.n })
              : picture.amount({ value: cell.value, unit: metric.metric.unit }),
        };
      }),
    })),
  };
}

function segmentName(columns: readonly SegmentColumn[], id: string): string {
  return columns.find(({ segment }) => segment.id === id)?.segment.name ?? id;
}

/** What is said of some segments; a score has its row in every part of the table, or in none. */
function segmentRows(
  part: readonly SegmentColumn[],
  all: readonly SegmentColumn[],
  signals: ReturnType<typeof signalCounts>,
  { model, phrases }: ReportRequest,
): readonly PageValue[] {
  const words = phrases.pages.metrics.segment;
  const row = (name: string, cell: (column: SegmentColumn) => PageValue): PageData => ({
    name,
    cells: part.map(cell),
  });
  const scored = [...new Set(all.flatMap(({ scores }) => [...scores.keys()]))].sort();
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
        return score && metric ? scoreText(model, metric, score, phrases) : phrases.views.none;
      });
    }),
    ...[...signals].map(([name, bySegment]) =>
      row(words.signal({ name }), ({ segment }) => bySegment.get(segment.id) ?? 0),
    ),
  ];
}

/** For how many clients each signal holds now, by its name and their segment. Who may leave is not for everybody. */
function signalCounts(request: ReportRequest): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { model, isPublic } = request;
  const signals = isPublic ? [] : signalsOf(model);
  if (signals.length === 0) return new Map();
  const held = heldSignals(model, materialOf(request).clock().now);
  return new Map(
    signals.map(({ id, name }) => {
      const bySegment = new Map<string, number>();
      for (const { client, signal } of held) {
        const { segment } = client.value;
        if (signal.id === id && segment !== undefined) bySegment.set(segment, (bySegment.get(segment) ?? 0) + 1);
      }
      return [name, bySegment];
    }),
  );
}

/** The playbooks as columns: clients, steps, and the metrics of the stage that they serve. */
export function playbookData(links: Links, request: ReportRequest): readonly PageData[] {
  const { model, phrases } = request;
  const words = phrases.pages.metrics.playbook;
  const ofStage = new Map(
    materialOf(request)
      .byStage()
      .map(({ stage, metrics }) => [stage, metrics]),
  );
  const columns = playbookColumns(model, materialOf(request).clock().today);
  return evenParts(columns, widest.metrics).map((part) => {
    const row = (name: string, cell: (column: (typeof part)[number]) => PageValue): PageData => ({
      name,
      cells: part.map(cell),
    });
    return {
      names: part.map(({ playbook }) => playbook.value.name),
      rows: [
        row(words.stage, ({ playbook }) => links.stage(playbook.value.stage)),
        row(words.clients, ({ clients }) => clients),
        row(words.steps, ({ steps, automated }) => words.stepsOf({ steps, automated })),
        row(words.done, ({ tasks }) => tasks.done),
        row(words.open, ({ tasks }) => tasks.open),
        row(words.overdue, ({ tasks }) => (tasks.overdue > 0 ? words.isOverdue({ count: tasks.overdue }) : 0)),
      ],
      metrics: part.map(({ playbook }) =>
        (ofStage.get(playbook.value.stage) ?? []).map((metric) => metricCell(metric, phrases)),
      ),
    };
  });
}
