import { asMessage, type Message } from '../../diagnostic.ts';
import { readSentTable } from '../../model/metric-data.ts';
import { metricColumns } from '../../model/metric-row.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { checkRow, placeRow, type RowWish } from './place-row.ts';
import { checkParts, dataFile, headingFor } from './record.ts';

export interface MetricImport {
  /** CSV with the columns of metrics' data, and `metric` where the lines belong to several. */
  readonly text: string;
  /** The metric of all lines. */
  readonly metric: string | undefined;
  /** Change what is written for the same period and dimensions. */
  readonly replace: boolean;
}

/** The column that says whose a line is. */
const metricColumn = 'metric';

/** So many lines with something wrong are told. */
const mostTold = 10;

/** The data of a metric while lines are put into them. */
interface Growing extends Pick<FileWrite, 'path' | 'before'> {
  readonly text: string;
}

/** Plans the values of a file, line by line as if each were recorded; refused as a whole where any line is wrong. */
export function planMetricImport(model: Model, wanted: MetricImport): Planned {
  const { columns, lines } = readSentTable(wanted.text);
  if (lines.length === 0) return refuse(asMessage('action/metric-import-nothing', {}));
  if (wanted.metric === undefined && !columns.includes(metricColumn)) {
    return refuse(asMessage('action/metric-import-no-metric', {}));
  }
  const growing = new Map<string, Growing>();
  const counts = { added: 0, changed: 0, nothing: 0 };
  const wrong: (readonly Message[])[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = new Map(columns.map((column, at) => [column, line[at] ?? '']));
    const id = wanted.metric ?? cells.get(metricColumn) ?? '';
    const problems =
      line.length !== columns.length
        ? [asMessage('metric-data/fields', { found: line.length, wanted: columns.length })]
        : putIn(model, growing, counts, id, cells, wanted.replace);
    if (problems.length > 0) wrong.push([asMessage('action/metric-import-line', { line: index + 2 }), ...problems]);
  }
  if (wrong.length > 0) return { ok: false, messages: wrong.slice(0, mostTold).flat() };
  const writes = [...growing.values()].filter(({ before, text }) => before !== text);
  const values = { added: counts.added, changed: counts.changed, same: counts.nothing, files: writes.length };
  return {
    ok: true,
    plan: {
      writes: writes.map(({ path, before, text }) => ({ path, before, after: text })),
      summary: asMessage('action/metric-imported', values),
      commit: asMessage('action/metric-imported-commit', values),
    },
  };
}

/** Puts a line into the data of its metric; what is wrong with it instead. */
function putIn(
  model: Model,
  growing: Map<string, Growing>,
  counts: { added: number; changed: number; nothing: number },
  id: string,
  cells: ReadonlyMap<string, string>,
  replace: boolean,
): readonly Message[] {
  const metric = model.get('metric', id);
  if (!metric) return [asMessage('action/unknown-record', { kind: 'metric', given: id })];
  // A blank cell says nothing: files of several metrics have columns that are not everybody's.
  const wish: RowWish = new Map([...cells].filter(([column, text]) => column !== metricColumn && text !== ''));
  const parts = [...wish.keys()].filter((column) => !metricColumns.includes(column));
  const problems = [
    ...checkRow(wish),
    ...checkParts(metric.value, parts),
    ...(wish.has('value') || (metric.value.computed && wish.has('sent'))
      ? []
      : [asMessage('action/metric-no-value', { metric: id })]),
  ];
  if (problems.length > 0) return problems;
  const known = growing.get(id);
  const file = known ?? dataFile(model, metric);
  const placed = placeRow(known?.text ?? file.before ?? headingFor(metric.value, wish), wish, replace);
  if (!placed.ok) return [placed.message];
  counts[placed.did] += 1;
  growing.set(id, { path: file.path, before: file.before, text: placed.text });
  return [];
}
