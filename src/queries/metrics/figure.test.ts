import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMetricData } from '../../model/metric-data.ts';
import type { MetricRow } from '../../model/metric-row.ts';
import { type FigureForm, figureOfMarks, figureOfRow, pooledFigure } from './figure.ts';
import { differenceOf, intervalOf } from './sample.ts';

const rowsOf = (csv: string): readonly MetricRow[] => readMetricData(csv).rows;
const pooled = (csv: string, form: FigureForm) => pooledFigure(rowsOf(csv), form);
const nps = { kind: 'nps', unit: 'points' } as const;
const percent = { kind: 'csat', unit: '%', scale: { min: 1, max: 5 } } as const;

describe('the figure of marks', () => {
  test('is a share of those at or above the top, which the metric may say', () => {
    const marks = [5, 5, 4, 3, 2];
    expect(figureOfMarks(marks, percent)).toMatchObject({ value: 60, n: 5, sample: { hits: 3, n: 5 } });
    expect(figureOfMarks(marks, { ...percent, top: 5 })?.value).toBe(40);
    expect(figureOfMarks([1, 7, 5], { kind: 'ces', unit: 'of 7', method: 'share', top: 5 })?.value).toBeCloseTo(
      200 / 3,
      12,
    );
  });

  test('is a median by nearest rank, or a sum, where the metric says so', () => {
    expect(figureOfMarks([9, 1, 2, 3], { unit: 'days', method: 'median' })).toEqual({ value: 2, n: 4 });
    expect(figureOfMarks([9, 1, 2, 3], { unit: 'calls', method: 'sum' })).toEqual({ value: 15, n: 4 });
  });

  test('is no index: a mark says nothing of parts', () => {
    expect(figureOfMarks([9, 1], { unit: 'of 100', method: 'index', scale: { min: 1, max: 10 } })).toBeUndefined();
  });

  test('has an interval where its method has one', () => {
    expect(intervalOf(figureOfMarks([10, 10, 10, 10, 10], nps)?.sample)?.low).toBeCloseTo(17.5, 1);
    expect(intervalOf(figureOfMarks([1, 2, 3, 4, 5], { kind: 'ces', unit: '' })?.sample)?.high).toBeCloseTo(4.963, 3);
    expect(intervalOf(figureOfMarks([1, 2, 3], { unit: '', method: 'median' })?.sample)).toBeUndefined();
  });
});

describe('a row', () => {
  const [bare, counted] = rowsOf(
    'period,value,n,promoters,passives,detractors\n2026-09,17.5,1000,,,\n2026-10,17.5,1000,250,675,75\n',
  );

  test('of an NPS has an interval where it says its counts, else nobody knows it', () => {
    expect(bare && intervalOf(figureOfRow(bare, nps).sample)).toBeUndefined();
    const interval = counted && intervalOf(figureOfRow(counted, nps).sample);
    expect(interval?.low).toBeCloseTo(14.09, 2);
    expect(interval?.high).toBeCloseTo(20.81, 2);
  });

  test('of a share has one by its n alone, of a mean by its deviation', () => {
    const [share] = rowsOf('period,value,n\n2026-10,10,10\n');
    expect(share && intervalOf(figureOfRow(share, { kind: 'share', unit: '%' }).sample)?.high).toBeCloseTo(40.4, 1);
    const [without, mean] = rowsOf('period,value,n,sd\n2026-09,3,5,\n2026-10,3,5,1.5811388\n');
    expect(without && intervalOf(figureOfRow(without, { kind: 'time', unit: 'h' }).sample)).toBeUndefined();
    expect(mean && intervalOf(figureOfRow(mean, { kind: 'time', unit: 'h' }).sample)?.high).toBeCloseTo(4.963, 3);
  });
});

describe('rows that are put together', () => {
  test('are an NPS of all their answers', () => {
    const parts =
      'period,value,promoters,passives,detractors,region\n2026-10,100,1,0,0,North\n2026-10,0,33,34,33,South\n';
    expect(pooled(parts, nps)?.value).toBeCloseTo(100 / 101, 12);
    expect(intervalOf(pooled(parts, nps)?.sample)).toBeDefined();
  });

  test('are an index by the weights of its parts', () => {
    const csi = {
      kind: 'csi',
      unit: 'of 100',
      method: 'index',
      scale: { min: 1, max: 10 },
      weights: { quality: 0.3885, value: 0.319, wish: 0.2925 },
    } as const;
    const parts = 'period,value,n,part\n2026-10,8.2,40,quality\n2026-10,7.5,38,value\n2026-10,7,41,wish\n';
    expect(pooled(parts, csi)?.value).toBeCloseTo(73.62, 2);
    expect(pooled(parts, csi)?.n).toBe(38);
    // A part that is missing leaves no index, and neither do weights of something else.
    expect(pooled(parts.replace('2026-10,7,41,wish\n', ''), csi)).toBeUndefined();
    expect(pooled(parts, { ...csi, weights: { quality: 0.5, value: 0.2, wish: 0.2 } })).toBeUndefined();
  });

  test('have no median that could be known', () => {
    expect(
      pooled('period,value,n,region\n2026-10,4,3,North\n2026-10,5,3,South\n', { unit: '', method: 'median' }),
    ).toBeUndefined();
  });

  test('are the rate of the union, whatever the parts', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (given) => {
        const parts = given.map(([hits, more], index) => ({ hits, n: hits + more, region: `r${index}` }));
        const lines = parts.map(({ hits, n, region }) => `2026-10,${(100 * hits) / n},${n},${hits},${region}`);
        const figure = pooled(`period,value,n,hits,region\n${lines.join('\n')}\n`, { kind: 'share', unit: '%' });
        const [hits, n] = [parts.reduce((sum, one) => sum + one.hits, 0), parts.reduce((sum, one) => sum + one.n, 0)];
        expect(figure?.value).toBeCloseTo((100 * hits) / n, 10);
        expect(figure?.n).toBe(n);
      }),
    );
  });
});

test('a difference is told from noise where both figures say what they were reckoned from', () => {
  const share = (hits: number, n: number) => ({ is: 'share', hits, n }) as const;
  expect(differenceOf(share(30, 36), share(29, 34))).toBeLessThan(1.96);
  expect(differenceOf(share(300, 1000), share(400, 1000))).toBeGreaterThan(1.96);
  expect(differenceOf(share(400, 1000), share(300, 1000))).toBeLessThan(-1.96);
  expect(differenceOf(share(30, 36), undefined)).toBeUndefined();
  const mean = (value: number, sd: number | undefined) => ({ is: 'mean', spread: { n: 50, mean: value, sd } }) as const;
  expect(differenceOf(mean(4, 1), mean(4.1, 1))).toBeLessThan(1.96);
  expect(differenceOf(mean(4, 1), mean(5, 1))).toBeGreaterThan(1.96);
  expect(differenceOf(mean(4, undefined), mean(5, 1))).toBeUndefined();
});
