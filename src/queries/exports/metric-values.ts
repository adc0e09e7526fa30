import { parseDate } from '../../model/calendar/day.ts';
import type { Metric } from '../../model/gen/types.gen.ts';
import { idColumns, knownDimensions } from '../../model/metric-row.ts';
import { targetFor } from '../metrics/map-metrics.ts';
import type { FigureRow } from '../metrics/map-metrics-values.ts';
import { metricDataOf, metricFigures } from '../metrics/metric-figures.ts';
import type { Sample } from '../metrics/sample.ts';
import { ownColumn } from './columns.ts';
import type { Making } from './making.ts';
import { type Table, unknownMember } from './table.ts';

interface MetricValue {
  readonly metric: string;
  readonly form: Metric;
  readonly row: FigureRow;
  readonly isComputed: boolean;
}

/** The figures of metrics: of all clients together, and of each part that is told apart. Nothing in them is rounded. */
export function metricValueTable({ model, known, since, make }: Making): Table {
  const number = { type: 'number', isNullable: true } as const;
  const integer = { type: 'integer', isNullable: true } as const;
  const part = { isKey: true, isAnyText: true } as const;
  const own = ownColumn<MetricValue>;
  const date = { type: 'date', to: 'date', isNullable: true } as const;
  const day = (given: string) => (parseDate(given) === undefined ? null : given);
  const count = (name: 'promoters' | 'passives' | 'detractors') =>
    own(name, ({ row: { sample } }) => (sample?.is === 'nps' ? sample.counts[name] : null), number);
  return make({
    name: 'metric_value',
    role: 'fact',
    columns: [
      own('metric', ({ metric }) => metric, { isKey: true, to: 'metric' }),
      own('period', ({ row }) => row.period.id, { isKey: true }),
      own('period_kind', ({ row }) => row.period.kind),
      own('period_start', ({ row }) => day(row.period.start), date),
      own('period_end', ({ row }) => day(row.period.end), date),
      own('whole', ({ row }) => row.dimensions.size === 0, { type: 'boolean' }),
      ...idColumns.map((name) => {
        const to = known.tableOf(name);
        return to === undefined
          ? own(name, ({ row }) => row.dimensions.get(name) ?? unknownMember, part)
          : own(name, ({ row }) => known.keyIn(to, row.dimensions.get(name)), { isKey: true, to });
      }),
      own('state', ({ row }) => row.dimensions.get('state') ?? unknownMember, part),
      own('part', ({ row }) => row.dimensions.get('part') ?? unknownMember, part),
      own('other_parts', ({ row }) => otherParts(row), part),
      own('value', ({ row }) => row.value, { type: 'number' }),
      own('n', ({ row }) => row.n, integer),
      own('sent', ({ row }) => row.sent, integer),
      own('hits', ({ row: { sample } }) => hitsOf(sample), number),
      count('promoters'),
      count('passives'),
      count('detractors'),
      own('sd', ({ row: { sample } }) => (sample?.is === 'mean' ? sample.spread.sd : null), number),
      own('target', ({ form, row }) => targetFor(form, row.period), number),
      own('computed', ({ isComputed }) => isComputed, { type: 'boolean' }),
    ],
    *sources() {
      for (const { id: metric, value: form } of model.all('metric')) {
        const isComputed = metricDataOf(model, metric).rows.length === 0;
        for (const row of metricFigures(model, metric, form).rows)
          if (since === undefined || row.period.end >= since) yield { metric, form, row, isComputed };
      }
    },
  });
}

function hitsOf(sample: Sample | undefined): number | null {
  return sample?.is === 'share' ? sample.hits : null;
}

/** The parts that have no column of their own: `region=north; size=large`. */
function otherParts({ dimensions }: FigureRow): string {
  const others = [...dimensions].filter(([name]) => !knownDimensions.includes(name));
  return others.length === 0 ? unknownMember : others.map(([name, value]) => `${name}=${value}`).join('; ');
}
