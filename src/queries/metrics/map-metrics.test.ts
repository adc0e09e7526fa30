import { describe, expect, test } from 'vitest';
import { buildModel } from '../../model/model.ts';
import { memoryRepo } from '../../source/repo.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { mapMetrics } from './map-metrics.ts';
import { readMetricValues } from './map-metrics-values.ts';

async function metricOf(csv: string, lines = ''): Promise<ReturnType<typeof mapMetrics>['success'][number]> {
  const yaml = baseWorkspace['metrics/first-order.yaml'] ?? '';
  const files = {
    ...baseWorkspace,
    'metrics/first-order.yaml': lines === '' ? yaml : yaml.replace(/^targets:\n.*\n/m, lines),
    'metrics/first-order.csv': csv,
  };
  const [metric] = mapMetrics(await buildModel(memoryRepo(files))).success;
  return metric ?? expect.unreachable('no metric');
}

describe('the values of a metric', () => {
  const read = (csv: string) => readMetricValues(csv).map(({ period, value }) => `${period.id} ${value}`);

  test('come in order of time, whatever the order in the file', () => {
    expect(read('period,value\n2026-10,3\n2026-08,1\n2026-09,2\n')).toEqual(['2026-08 1', '2026-09 2', '2026-10 3']);
    expect(read('period,value\n2026-W46,3\n2025-W52,1\n2026-W02,2')).toEqual([
      '2025-W52 1',
      '2026-W02 2',
      '2026-W46 3',
    ]);
    expect(read('period,value\n2026-Q4,3\n2026-Q1,1\n2025-Q3,2')).toEqual(['2025-Q3 2', '2026-Q1 1', '2026-Q4 3']);
  });

  test('are those of all clients together, not of one region', () => {
    expect(read('period,value,n,region\n2026-10,4,10,North\n2026-10,3.5,30,\n2026-10,3,20,"South, East"\n')).toEqual([
      '2026-10 3.5',
    ]);
  });

  test('that are given in parts alone are put together by how many each part is made of', () => {
    const parts = 'period,value,n,region\n2026-10,4,10,North\n2026-10,1,30,South\n2026-09,5,,North\n';
    expect(read(parts)).toEqual(['2026-10 1.75']);
    const sums = readMetricValues('period,value,region\n2026-10,4,North\n2026-10,6,South\n', {
      kind: 'count',
      unit: '',
    });
    expect(sums.map(({ value }) => value)).toEqual([10]);
    // The same clients by another cut count once.
    expect(read('period,value,n,region,size\n2026-10,4,10,North,\n2026-10,2,10,South,\n2026-10,9,20,,large\n')).toEqual(
      ['2026-10 3'],
    );
  });

  test('say how many answers they are made of, where every part of them does', () => {
    const counts = (csv: string) => readMetricValues(csv, { kind: 'count', unit: '' }).map(({ n }) => n);
    expect(counts('period,value,n,region\n2026-09,4,30,\n2026-09,9,10,North\n2026-10,4,,\n')).toEqual([30, undefined]);
    expect(counts('period,value,n,region,size\n2026-10,4,10,North,\n2026-10,2,5,South,\n2026-10,9,9,,large\n')).toEqual(
      [15],
    );
    expect(counts('period,value,n,region\n2026-10,4,10,North\n2026-10,6,,South\n')).toEqual([undefined]);
  });

  test('of one end come with the longer period last', () => {
    expect(read('period,value\n2026-Q3,4\n2026-09,3\n2026-W39,2\n')).toEqual(['2026-W39 2', '2026-09 3', '2026-Q3 4']);
  });

  test('are only those that can be read', () => {
    expect(read('period,value\n2026-13,1\n2026-10,\n2026-09,many\n2026-08,2\n')).toEqual(['2026-08 2']);
    expect(read('')).toEqual([]);
  });
});

describe('a metric on the map', () => {
  test('meets its target where higher is better and the last value is no lower', async () => {
    expect(await metricOf('period,value\n2026-09,70\n2026-10,80\n')).toMatchObject({ state: 'met', target: 80 });
    expect(await metricOf('period,value\n2026-09,90\n2026-10,79.9\n')).toMatchObject({ state: 'missed' });
  });

  test('is held against the target of the period its last value belongs to', async () => {
    const targets = 'targets: [{from: 2026-11, value: 95}, {from: 2026-01, value: 60}, {from: 2026-08, value: 75}]\n';
    expect(await metricOf('period,value\n2026-10,76\n', targets)).toMatchObject({ state: 'met', target: 75 });
    expect(await metricOf('period,value\n2026-11,76\n', targets)).toMatchObject({ state: 'missed', target: 95 });
  });

  test('has nothing to meet before its first target', async () => {
    const metric = await metricOf('period,value\n2026-09,10\n');
    expect(metric.state).toBe('open');
    expect(metric.target).toBeUndefined();
  });

  test('without a value says whether anybody collects it', async () => {
    expect(await metricOf('period,value\n')).toMatchObject({ state: 'empty', target: 80 });
    const missing: Record<string, string> = { ...baseWorkspace, 'metrics/first-order.csv': 'period,value\n' };
    missing['metrics/first-order.yaml'] = (missing['metrics/first-order.yaml'] ?? '').replace('collected', 'missing');
    const [metric] = mapMetrics(await buildModel(memoryRepo(missing))).byStage.get('onboarding') ?? [];
    expect(metric?.state).toBe('unmeasured');
  });

  test('that should be low meets its target from below', async () => {
    const files: Record<string, string> = { ...baseWorkspace };
    files['metrics/first-order.yaml'] = (files['metrics/first-order.yaml'] ?? '').replace('higher', 'lower');
    const [metric] = mapMetrics(await buildModel(memoryRepo(files))).success;
    expect(metric?.state).toBe('missed');
  });
});
