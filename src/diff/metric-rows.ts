import { readMetricData } from '../model/metric-data.ts';
import { lineSays } from '../model/metric-row.ts';
import type { Edit } from './edit.ts';

/** The edits between two states of a metric's data, row by row; undefined is no file. Each may be any text. */
export function metricRows(before: unknown, after: unknown): readonly Edit[] {
  const [ours, theirs] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key): readonly Edit[] => {
    const [one, other] = [ours.get(key), theirs.get(key)];
    if (one === other) return [];
    return [
      {
        row: 'metric-value',
        what: one === undefined || other === undefined ? 'entry' : 'value',
        path: ['values', key],
        before: one,
        after: other,
        places: {},
      },
    ];
  });
}

/** What each row says, by its period and dimensions. */
function rowsOf(text: unknown): ReadonlyMap<string, string> {
  if (typeof text !== 'string') return new Map();
  const { rows, asked } = readMetricData(text);
  return new Map(
    [...rows, ...asked].map((line) => [
      [line.period.id, ...[...line.dimensions].filter(([, of]) => of !== '').map(([name, of]) => `${name}=${of}`)].join(
        ' ',
      ),
      lineSays(line),
    ]),
  );
}
