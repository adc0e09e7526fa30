import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const saas = resolve(import.meta.dirname, '../../../examples/saas');

const metric = (more: string): string => `name: A metric
unit: points
better: higher
stage: onboarding
owner: ann
source: {system: desk, status: collected}
review: month
${more}`;

/** Values of months that follow each other, up to October 2026. */
const months = (values: readonly number[]): string => {
  const lines = values.map((value, index) => {
    const month = 2026 * 12 + 9 - (values.length - 1 - index);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${value}`;
  });
  return `period,value\n${lines.join('\n')}\n`;
};

async function statusOf(yaml: string, csv: string, ...argv: readonly string[]): Promise<string> {
  const folder = temporaryFolder({ ...baseWorkspace, 'metrics/one.yaml': yaml, 'metrics/one.csv': csv });
  return (await runCli(['metric', 'status', 'one', ...argv], folder)).stdout;
}

test('finds what got faster while its balance got worse', async () => {
  const found = JSON.parse((await runCli(['metric', 'status', '--format', 'json'], saas)).stdout);
  const costly = found.metrics.filter(({ costs }: { costs: readonly string[] }) => costs.length > 0);
  expect(costly.map(({ id, costs }: { id: string; costs: readonly string[] }) => [id, costs])).toContainEqual([
    'contract-cycle-time',
    ['contract-accuracy'],
  ]);
  const told = await runCli(['metric', 'status', 'contract-cycle-time'], saas);
  expect(told.stdout).toContain('got better while its balance got worse: Contracts without a correction');
  const failed = await runCli(['metric', 'status', 'contract-cycle-time', '--fail', '--locale', 'ru'], saas);
  expect(failed.exit).toBe(1);
  expect(failed.stdout).toContain('стал лучше, а его баланс – хуже');
});

describe('what values do over time', () => {
  const calm = [90, 85, 92, 67, 98, 83, 94, 91];

  test('is routine variation where nothing else shows', async () => {
    expect(await statusOf(metric(''), months(calm))).toContain(
      'routine variation 50.64–124.36; provisional, from 8 values',
    );
    expect(await statusOf(metric(''), months(calm), '--locale', 'ru')).toContain('обычный разброс 50,64–124,36');
  });

  test('is a signal where seven in a row lie below the mean', async () => {
    const fallen = [50, 54, 52, 55, 51, 54, 46, 45, 47, 45, 46, 44, 46];
    expect(await statusOf(metric(''), months(fallen))).toContain('7 in a row below the mean');
  });

  test('is not known below six values, and begins anew at a baseline', async () => {
    expect(await statusOf(metric(''), months([1, 2, 3]))).toContain('3 values: what is routine shows from six on');
    const anew = metric('baselines: [{from: 2026-09, reason: Counted in working hours}]\n');
    expect(await statusOf(anew, months(calm))).toContain('2 values: what is routine shows from six on');
  });

  test('says of a target that is missed whether this process gets there', async () => {
    const target = (value: number) => metric(`targets: [{from: 2026-01, value: ${value}}]\n`);
    expect(await statusOf(target(130), months(calm))).toContain('the target 130 lies outside what this process does');
    expect(await statusOf(target(100), months(calm))).not.toContain('lies outside');
  });

  test('calls a step noise where the answers or the process say so', async () => {
    const share = metric('kind: share\n').replace('unit: points', 'unit: "%"');
    const few = 'period,value,n\n2026-09,85,34\n2026-10,83,36\n';
    expect(await statusOf(share, few)).toContain('got worse: −2 since 2026-09, within noise');
    const many = 'period,value,n\n2026-09,30,1000\n2026-10,40,1000\n';
    expect(await statusOf(share, many)).toContain('improved: +10 since 2026-09, more than noise');
    expect(await statusOf(metric(''), 'period,value\n2026-09,3\n2026-10,4\n')).toContain('nobody can tell');
  });
});

describe('a figure', () => {
  const nps = metric('kind: nps\nscale: {min: 0, max: 10}\n');

  test('carries method, scale, answers, response rate and interval', async () => {
    const counted = 'period,value,n,sent,promoters,passives,detractors\n2026-10,17.5,1000,4000,250,675,75\n';
    expect(await statusOf(nps, counted)).toContain(
      'NPS; marks 0 to 10; n 1,000 of 4,000 asked (25% answered); interval 14.09 to 20.81',
    );
  });

  test('says that its interval is unknown where the data cannot give one', async () => {
    expect(await statusOf(nps, 'period,value,n\n2026-10,17.5,1000\n')).toContain('n 1,000; interval unknown');
  });

  test('of fewer answers than the limit is how many there are', async () => {
    const told = await statusOf(nps, 'period,value,n\n2026-10,100,3\n');
    expect(told).toContain('A metric: 3 answers, 2026-10');
    expect(told).not.toContain('100');
  });

  test('is told with a word where very different shares of those asked answered', async () => {
    const csv = 'period,value,n,sent\n2026-09,20,100,500\n2026-10,25,100,300\n';
    expect(await statusOf(nps, csv)).toContain('very different shares answered, 20% then and 33% now');
  });
});

test('metrics come in the order of the stages of the map', async () => {
  const { metrics } = JSON.parse((await runCli(['metric', 'status', '-f', 'json'], saas)).stdout);
  const stages = new Set(metrics.map(({ stage }: { stage: string }) => stage));
  expect([...stages]).toEqual(['interest', 'evaluation', 'purchase', 'onboarding', 'value-realization', 'renewal']);
});

test('what is asked for is checked, and CSV has the same', async () => {
  const wrong = await runCli(['metric', 'status', 'contract-accurasy'], saas);
  expect(wrong).toMatchObject({ exit: 2, stderr: expect.stringContaining('Did you mean “contract-accuracy”?') });
  const csv = (await runCli(['metric', 'status', 'contract-accuracy', '-f', 'csv'], saas)).stdout;
  expect(csv.split('\n')[1]).toContain('contract-accuracy,Contracts without a correction,purchase');
  const noticed = (await runCli(['metric', 'status', '--noticed', '--stage', 'renewal'], saas)).stdout;
  expect(noticed).not.toContain('✓ Clients who spoke for us');
});
