import type { Method } from '../../model/metric-method.ts';
import type { MetricRow } from '../../model/metric-row.ts';
import type { Interval } from '../statistics/interval.ts';
import { meanDifference, meanInterval, pooledSpread, type Spread } from '../statistics/mean.ts';
import { type NpsCounts, npsDifference, npsInterval } from '../statistics/nps.ts';
import { shareDifference, wilsonInterval } from '../statistics/share.ts';

/** What a figure was reckoned from, as far as its interval needs it. */
export type Sample =
  | { readonly is: 'nps'; readonly counts: NpsCounts }
  | { readonly is: 'share'; readonly hits: number; readonly n: number }
  | { readonly is: 'mean'; readonly spread: Spread };

/** What a row of a metric's data says of its sample. A share and its n say how many counted; other values need their counts. */
export function sampleOfRow(row: MetricRow, method: Method): Sample | undefined {
  const { value, n, counts } = row;
  const { hits, promoters, passives, detractors, sd } = counts;
  switch (method) {
    case 'nps':
      if (promoters === undefined || passives === undefined || detractors === undefined) return undefined;
      return { is: 'nps', counts: { promoters, passives, detractors } };
    case 'share':
      if (n === undefined || n === 0 || value < 0 || value > 100) return undefined;
      return { is: 'share', hits: hits ?? (value * n) / 100, n };
    case 'mean':
      return n === undefined || n === 0 ? undefined : { is: 'mean', spread: { n, mean: value, sd } };
    case 'median':
    case 'sum':
    case 'index':
      return undefined;
  }
}

/** Samples of one sort as one; undefined where any of them is not known. */
export function pooledSample(samples: readonly (Sample | undefined)[]): Sample | undefined {
  const known = samples.filter((sample) => sample !== undefined);
  const [first] = known;
  if (!first || known.length < samples.length) return undefined;
  switch (first.is) {
    case 'nps': {
      const counts = known.flatMap((sample) => (sample.is === 'nps' ? [sample.counts] : []));
      const sum = (of: keyof NpsCounts): number => counts.reduce((all, one) => all + one[of], 0);
      return {
        is: 'nps',
        counts: { promoters: sum('promoters'), passives: sum('passives'), detractors: sum('detractors') },
      };
    }
    case 'share': {
      const shares = known.flatMap((sample) => (sample.is === 'share' ? [sample] : []));
      const sum = (of: 'hits' | 'n'): number => shares.reduce((all, one) => all + one[of], 0);
      return { is: 'share', hits: sum('hits'), n: sum('n') };
    }
    case 'mean':
      return {
        is: 'mean',
        spread: pooledSpread(known.flatMap((sample) => (sample.is === 'mean' ? [sample.spread] : []))),
      };
  }
}

/** Where the true figure lies in 95 of 100 such samples; undefined where the data cannot tell. */
export function intervalOf(sample: Sample | undefined): Interval | undefined {
  switch (sample?.is) {
    case undefined:
      return undefined;
    case 'nps':
      return npsInterval(sample.counts);
    case 'share':
      return wilsonInterval(sample.hits, sample.n);
    case 'mean':
      return meanInterval(sample.spread);
  }
}

/** How far the second figure is from the first against what is noise (beyond ±1.96 it is more); undefined where nobody can tell. */
export function differenceOf(one: Sample | undefined, two: Sample | undefined): number | undefined {
  if (one?.is === 'nps' && two?.is === 'nps') return npsDifference(two.counts, one.counts);
  if (one?.is === 'share' && two?.is === 'share') return shareDifference(two, one);
  if (one?.is === 'mean' && two?.is === 'mean') return meanDifference(two.spread, one.spread);
  return undefined;
}
