import { asMessage, type Message } from '../../diagnostic.ts';
import { periodOf, previousPeriod } from '../../model/calendar/period.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { type Planned, refuse } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';
import { checkRow, placeRow, type RowWish } from './place-row.ts';

export interface MetricRecording {
  readonly metric: string;
  /** Cells by column; without a period, the last one of the metric's review that is over. */
  readonly cells: RowWish;
  /** `region=north`, for values of a part. */
  readonly of: readonly string[];
  /** Change what is written for the same period and dimensions. */
  readonly replace: boolean;
  readonly at: string;
}

/** Plans a value of a metric: one line of its data, in a new file where there is none. */
export function planMetricRecord(model: Model, wanted: MetricRecording): Planned {
  const found = model.get('metric', wanted.metric);
  if (!found) return refuseUnknown(model, 'metric', wanted.metric);
  const { id, value: metric } = found;
  const parts = wanted.of.map((one) => /^([^=]+)=(.+)$/s.exec(one));
  const wrongParts = wanted.of.filter((_, index) => !parts[index]);
  const today = periodOf(dayOfAct(model, wanted.at), metric.review);
  const period = wanted.cells.get('period') ?? (today && previousPeriod(today))?.id ?? '';
  const wish = new Map([
    ['period', period],
    ...[...wanted.cells].filter(([column]) => column !== 'period'),
    ...parts.flatMap((part): readonly (readonly [string, string])[] => (part ? [[part[1] ?? '', part[2] ?? '']] : [])),
  ]);
  const wrong: readonly Message[] = [
    ...wrongParts.map((given) => asMessage('action/bad-part', { given })),
    ...checkRow(wish),
    ...checkParts(
      metric,
      [...wish.keys()].filter((column) => !wanted.cells.has(column) && column !== 'period'),
    ),
    ...(wish.get('value') === undefined && !(metric.computed && wish.has('sent'))
      ? [asMessage('action/metric-no-value', { metric: id })]
      : []),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const file = dataFile(model, found);
  const placed = placeRow(file.before ?? headingFor(metric, wish), wish, wanted.replace);
  if (!placed.ok) return refuse(placed.message);
  if (placed.did === 'nothing') return refuse(asMessage('action/metric-same', { metric: metric.name, period }));
  const values = { metric: id, name: metric.name, period, value: wish.get('value') ?? '' };
  return {
    ok: true,
    plan: {
      writes: [{ ...file, after: placed.text }],
      record: id,
      summary: asMessage(placed.did === 'changed' ? 'action/metric-changed' : 'action/metric-recorded', values),
      commit: asMessage('action/metric-recorded-commit', values),
    },
  };
}

/** Columns that the metric is not told by. */
export function checkParts({ by = [] }: Metric, columns: readonly string[]): readonly Message[] {
  return columns
    .filter((column) => !by.includes(column))
    .map((name) => asMessage('metric-data/unknown-column', { name }));
}

/** Where a metric's data lie, or are to lie: beside its own file. */
export function dataFile(model: Model, { id, path }: Item<Metric>): Pick<FileWrite, 'path' | 'before'> {
  const known = model.values(id);
  return known ? { path: known.path, before: known.text } : { path: path.replace(/\.yaml$/, '.csv'), before: null };
}

/** The first line of new data: what the metric is told by comes last. */
export function headingFor({ by = [] }: Metric, wish: RowWish): string {
  const columns = [
    'period',
    'value',
    ...[...wish.keys()].filter((one) => !['period', 'value', ...by].includes(one)),
    ...by,
  ];
  return `${columns.join(',')}\n`;
}
