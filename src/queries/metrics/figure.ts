import { type Method, type MetricForm, methodOf, topOf } from '../../model/metric-method.ts';
import type { MetricRow } from '../../model/metric-row.ts';
import { hasForeignScale, scoreProblem } from '../../model/score-scale.ts';
import { csiValue } from '../statistics/csi.ts';
import { pooledSpread, spreadOf } from '../statistics/mean.ts';
import { countNps, npsAnswers, npsValue } from '../statistics/nps.ts';
import { nearestRank } from '../statistics/percentile.ts';
import { shareValue } from '../statistics/share.ts';
import { pooledSample, type Sample, sampleOfRow } from './sample.ts';

/** A figure with all that is known of how it came about. Nothing in it is rounded. */
export interface Figure {
  readonly value: number;
  /** How many answers or events it is made of, where that is known. */
  readonly n?: number;
  /** How many were asked. */
  readonly sent?: number;
  /** What an interval and a comparison rest on; undefined where the data cannot give them. */
  readonly sample?: Sample;
}

/** A form, and for an index how much each part counts. */
export type FigureForm = MetricForm & { readonly weights?: Readonly<Record<string, number>> };

/**
 * The figure of a metric from the marks of clients, by its method; undefined where none counts. Marks that the scale does
 * not have count in none; an NPS that names another scale has none, and an index comes from parts alone.
 */
export function figureOfMarks(
  marks: readonly number[],
  form: MetricForm,
): (Figure & { readonly n: number }) | undefined {
  if (hasForeignScale(form)) return undefined;
  const counted = marks.filter((mark) => scoreProblem(form, mark) === undefined);
  const n = counted.length;
  if (n === 0) return undefined;
  // A mark is no hit or miss by itself: of a share that says nothing more it is one of a mean.
  switch (form.kind === 'share' && !form.method ? 'mean' : methodOf(form)) {
    case 'nps': {
      const counts = countNps(counted);
      return { value: npsValue(counts), n, sample: { is: 'nps', counts } };
    }
    case 'share': {
      const top = topOf(form);
      const hits = counted.filter((mark) => mark >= top).length;
      return { value: shareValue(hits, n), n, sample: { is: 'share', hits, n } };
    }
    case 'mean': {
      const spread = spreadOf(counted);
      return { value: spread.mean, n, sample: { is: 'mean', spread } };
    }
    case 'median': {
      const value = nearestRank(counted, 50);
      return value === undefined ? undefined : { value, n };
    }
    case 'sum':
      return { value: counted.reduce((sum, mark) => sum + mark, 0), n };
    case 'index':
      return undefined;
  }
}

/** One row as a figure. */
export function figureOfRow(row: MetricRow, form: FigureForm): Figure {
  const { value, sent } = row;
  const method = methodOf(form);
  const sample = sampleOfRow(row, method);
  return { value, ...counted(answersOf(row, method), sent), ...(sample ? { sample } : {}) };
}

/**
 * Rows that are cut alike, as one: pooled from what they are made of, never averaged. Undefined where their method has no
 * such way, or they do not say enough.
 */
export function pooledFigure(rows: readonly MetricRow[], form: FigureForm): Figure | undefined {
  const method = methodOf(form);
  const asked = sumOf(rows.map(({ sent }) => sent));
  const n = sumOf(rows.map((row) => answersOf(row, method)));
  if (method === 'sum') return { value: rows.reduce((sum, { value }) => sum + value, 0), ...counted(n, asked) };
  if (method === 'index') return indexOfParts(rows, form);
  if (method === 'median' || n === undefined || n <= 0) return undefined;
  const sample = pooledSample(rows.map((row) => sampleOfRow(row, method)));
  return { value: valueOfSample(sample) ?? weighted(rows, n), ...counted(n, asked), ...(sample ? { sample } : {}) };
}

/** How many a row is made of: as it says, or as its counts do. */
function answersOf(row: MetricRow, method: Method): number | undefined {
  if (row.n !== undefined) return row.n;
  const sample = sampleOfRow(row, method);
  return sample?.is === 'nps' ? npsAnswers(sample.counts) : undefined;
}

/** The figure that a sample makes. */
function valueOfSample(sample: Sample | undefined): number | undefined {
  switch (sample?.is) {
    case undefined:
      return undefined;
    case 'nps':
      return npsAnswers(sample.counts) > 0 ? npsValue(sample.counts) : undefined;
    case 'share':
      return shareValue(sample.hits, sample.n);
    case 'mean':
      return sample.spread.mean;
  }
}

function weighted(rows: readonly MetricRow[], n: number): number {
  return rows.reduce((sum, row) => sum + row.value * (row.n ?? 0), 0) / n;
}

/** The dimension whose values are the parts of an index. */
const partColumn = 'part';

/** An index from the means of its parts; as many answered it as answered the part with the fewest. */
function indexOfParts(rows: readonly MetricRow[], { weights = {}, scale }: FigureForm): Figure | undefined {
  if (!scale) return undefined;
  const parts = Object.entries(weights).map(([name, weight]) => {
    const own = rows.filter(({ dimensions }) => dimensions.get(partColumn) === name);
    const [only] = own;
    const spread = pooledSpread(own.map(({ n, value }) => ({ n: n ?? Number.NaN, mean: value, sd: undefined })));
    return { weight, mean: own.length === 1 && only ? only.value : spread.mean, n: sumOf(own.map(({ n }) => n)) };
  });
  const value = csiValue(parts, scale);
  if (value === undefined || Number.isNaN(value)) return undefined;
  const answers = parts.map(({ n }) => n ?? Number.NaN);
  return { value, ...counted(Number.isNaN(Math.min(...answers)) ? undefined : Math.min(...answers), undefined) };
}

function counted(n: number | undefined, sent: number | undefined): Pick<Figure, 'n' | 'sent'> {
  return { ...(n === undefined ? {} : { n }), ...(sent === undefined ? {} : { sent }) };
}

/** The sum of numbers, unless one of them is not known. */
function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const sum = numbers.reduce<number>((all, number) => all + (number ?? Number.NaN), 0);
  return numbers.length === 0 || Number.isNaN(sum) ? undefined : sum;
}
