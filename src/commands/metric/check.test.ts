import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const ces = `name: Ease
unit: points
better: higher
stage: onboarding
owner: ann
kind: ces
source: {system: desk, status: collected}
computed: {from: cases, score: ease}
scale: {min: 1, max: 7}
by: [channel]
review: month
`;

const answers = (month: string, marks: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    marks.map((mark, index) => [
      `cases/2026-${month}/C-26${month}01-0000${index}.yaml`,
      `source: survey\nreceived: 2026-${month}-0${index + 1}\nchannel: site\nscore: {metric: ease, value: ${mark}}\ntext: As ever\ntags: []\n`,
    ]),
  );

describe('what is written down', () => {
  const files = {
    ...baseWorkspace,
    'metrics/ease.yaml': ces,
    ...answers('08', [6, 6, 7, 5, 6, 7]),
    ...answers('09', [6, 6, 7, 5, 6]),
    ...answers('10', [2, 2]),
  };

  test('is held against what cases give, within its digits; of few cases nothing is said', async () => {
    const csv = 'period,value,n,channel\n2026-08,6.2,6,\n2026-09,6,5,\n2026-09,5.9,5,site\n2026-10,7,2,\n';
    const folder = temporaryFolder({ ...files, 'metrics/ease.csv': csv });
    const found = JSON.parse((await runCli(['metric', 'check', '-f', 'json'], folder)).stdout);
    expect(found.compared).toEqual([
      expect.objectContaining({ period: '2026-08', recorded: 6.2, computed: 37 / 6, verdict: 'same' }),
      expect.objectContaining({ period: '2026-09', of: [], computed: 6, verdict: 'same' }),
      expect.objectContaining({ period: '2026-09', of: ['channel=site'], computed: 6, verdict: 'differs' }),
      { id: 'ease', period: '2026-10', of: [], recorded: 7, n: 2, verdict: 'few' },
    ]);
    const told = await runCli(['metric', 'check', '--fail'], folder);
    expect(told.exit).toBe(1);
    expect(told.stdout).toContain(
      'Ease, 2026-09, channel=site: 5.9\u00A0points is written down, cases give 6\u00A0points (5 answers)',
    );
    expect(told.stdout).toContain('1 value has too few cases');
  });

  test('fails nobody where the two agree', async () => {
    const folder = temporaryFolder({ ...files, 'metrics/ease.csv': 'period,value,n\n2026-09,6.0,5\n' });
    expect((await runCli(['metric', 'check', '--fail'], folder)).exit).toBe(0);
  });
});

test('what data lack is listed, with the idea that closes it or the command that proposes one', async () => {
  const saas = resolve(import.meta.dirname, '../../../examples/saas');
  const told = (await runCli(['metric', 'check', '--locale', 'en'], saas)).stdout;
  expect(told).toContain(
    'Nobody collects it\n    – Invited carriers who book within two weeks (carrier-activation)\n      → I-260810-TN24J is to close this',
  );
  const uncollected = ces
    .replace('status: collected', 'status: missing')
    .replace('computed: {from: cases, score: ease}\n', '');
  const folder = temporaryFolder({ ...baseWorkspace, 'metrics/ease.yaml': uncollected });
  expect((await runCli(['metric', 'check'], folder)).stdout).toContain(
    'as an idea: cxmap idea add --title "Collect ease"',
  );
});

describe('values of a file', () => {
  const workspace = (): string => temporaryFolder({ ...baseWorkspace, 'metrics/ease.yaml': ces });
  const imported = (folder: string, text: string, ...argv: readonly string[]) => {
    writeFileSync(join(folder, 'october.csv'), text);
    return runCli(['metric', 'import', 'october.csv', '--by', 'ann', ...argv], folder);
  };

  test('go to their metrics as if each were recorded, and what is there already is passed over', async () => {
    const folder = workspace();
    const before = readFileSync(join(folder, 'metrics/first-order.csv'), 'utf8');
    const text = 'metric;period;value;n\nfirst-order;2026-11;84;41\nease;2026-10;5.5;20\nease;2026-09;5.4;18\n';
    const told = await imported(folder, text);
    expect(told).toMatchObject({ exit: 0, stdout: expect.stringContaining('3 values added') });
    expect(readFileSync(join(folder, 'metrics/first-order.csv'), 'utf8')).toBe(`${before}2026-11,84,41\n`);
    expect(readFileSync(join(folder, 'metrics/ease.csv'), 'utf8')).toBe(
      'period,value,n,channel\n2026-09,5.4,18,\n2026-10,5.5,20,\n',
    );
    expect((await imported(folder, text)).stdout).toContain('0 values added, 0 changed, 3 there already');
  });

  test('are not written where any line is wrong, and every wrong line is named', async () => {
    const folder = workspace();
    const told = await imported(folder, 'metric,period,value\nease,2026-10,5.5\nease,2026-13,5\nnobody,2026-10,4\n');
    expect(told.exit).toBe(1);
    expect(told.stderr).toContain('Line 3:\n       “2026-13” is no period');
    expect(told.stderr).toContain('Line 4:\n       There is no metric “nobody”');
    expect((await imported(folder, 'period,value\n2026-10,5\n')).stderr).toContain('Add --metric');
    expect((await imported(folder, 'period,value\n2026-10,5\n', '--metric', 'ease')).exit).toBe(0);
    expect((await imported(folder, '', '--metric', 'ease')).stderr).toContain('has no values');
    expect(await runCli(['metric', 'import', 'none.csv', '--by', 'ann'], folder)).toMatchObject({ exit: 2 });
  });
});
