import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const nps = `name: Would recommend us
unit: points
better: higher
stage: onboarding
owner: ann
kind: nps
source: {system: desk, status: collected}
scale: {min: 0, max: 10}
targets: [{from: 2026-01, value: 40}]
expectation: {value: 45, evidence: Interviews in September}
by: [region]
task_type: callback
review: month
`;

/** A workspace with these files more, and a command in it. */
function workspace(files: Readonly<Record<string, string>> = {}): {
  run(...argv: readonly string[]): Promise<Run>;
  text(path: string): string;
} {
  const folder = temporaryFolder({ ...baseWorkspace, 'metrics/nps.yaml': nps, ...files });
  return {
    run: (...argv) => runCli(['metric', ...argv, '--by', 'ann'], folder),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

describe('a value that is recorded', () => {
  test('is one line, behind all that is not later, and everything else stays as it is', async () => {
    const before = '\uFEFFperiod,value,n,region\r\n2026-08, 30 ,10,\r\n2026-08,"20",4,North\r\n2026-10,35,12,\r\n';
    const { run, text } = workspace({ 'metrics/nps.csv': before });
    const told = await run('record', 'nps', '33', '--period', '2026-09', '--n', '11');
    expect(told).toMatchObject({ exit: 0, stdout: expect.stringContaining('2026-09: 33 is written down') });
    const line = '2026-09,33,11,\r\n';
    expect(text('metrics/nps.csv')).toBe(before.replace('2026-10', `${line}2026-10`));
    await run('record', 'nps', '31', '--period', '2026-08', '--n', '6', '--of', 'region=South, East');
    expect(text('metrics/nps.csv')).toBe(before.replace('2026-10', `2026-08,31,6,"South, East"\r\n${line}2026-10`));
  });

  test('is of the last period that is over, and begins a file where there is none', async () => {
    const { run, text } = workspace();
    const counts = ['--promoters', '250', '--passives', '675', '--detractors', '75', '--sent', '4100'];
    expect((await run('record', 'nps', '17.5', ...counts)).exit).toBe(0);
    expect(text('metrics/nps.csv')).toBe(
      'period,value,sent,promoters,passives,detractors,region\n2026-10,17.5,4100,250,675,75,\n',
    );
  });

  test('takes the place of another only where that is said', async () => {
    const before = 'period,value,n,region\n2026-10,35,12,\n';
    const { run, text } = workspace({ 'metrics/nps.csv': before });
    const again = await run('record', 'nps', '36', '--n', '12');
    expect(again).toMatchObject({ exit: 1, stderr: expect.stringContaining('2026-10,35,12,. With --replace') });
    expect((await run('record', 'nps', '35', '--n', '12')).stderr).toContain('says just that');
    expect((await run('record', 'nps', '36', '--replace')).exit).toBe(0);
    expect(text('metrics/nps.csv')).toBe('period,value,n,region\n2026-10,36,12,\n');
  });

  test('is refused with all that is wrong with it', async () => {
    const { run, text } = workspace({ 'metrics/nps.csv': 'period,value,n,region\n2026-09,35,12,\n' });
    const wrong = await run('record', 'nps', '17,5', '--period', '2026/11', '--n', 'many', '--of', 'colour=red');
    expect(wrong.exit).toBe(1);
    expect(wrong.stderr).toContain('17.5, if that is meant');
    expect(wrong.stderr).toContain('2026-11, if that is meant');
    expect(wrong.stderr).toContain('“n” is a whole number');
    expect(wrong.stderr).toContain('not broken down by “colour”');
    expect((await run('record', 'nps')).stderr).toContain('Give a value');
    expect((await run('record', 'nps', '5', '--hits', '5')).stderr).toContain('no column hits');
    expect((await run('record', 'npss', '5')).stderr).toContain('Did you mean “nps”?');
    // What would be an error in the file is none that is let in.
    expect((await run('record', 'nps', '110')).stderr).toContain('cannot be');
    expect(text('metrics/nps.csv')).toBe('period,value,n,region\n2026-09,35,12,\n');
  });

  test('may be how many were asked alone, where the value is computed', async () => {
    const computed = `${nps}computed: {from: cases, score: nps}\n`;
    const { run, text } = workspace({ 'metrics/nps.yaml': computed });
    expect((await run('record', 'nps', '--sent', '400')).exit).toBe(0);
    expect(text('metrics/nps.csv')).toBe('period,value,sent,region\n2026-10,,400,\n');
  });

  test('is shown and not written by --dry-run, and told in Russian where that is asked for', async () => {
    const { run, text } = workspace({ 'metrics/nps.csv': 'period,value\n2026-09,35\n' });
    const shown = await run('record', 'nps', '36', '--dry-run');
    expect(shown.stdout).toContain('+2026-10,36');
    expect(text('metrics/nps.csv')).toBe('period,value\n2026-09,35\n');
    expect((await run('record', 'nps', '36', '--locale', 'ru')).stdout).toContain('записано 36');
    const told = JSON.parse((await run('record', 'nps', '37', '--period', '2026-11', '-f', 'json')).stdout);
    expect(told).toMatchObject({ record: 'nps', written: true });
  });
});

describe('a target that is missed', () => {
  const csv = { 'metrics/nps.csv': 'period,value,n\n2026-09,41,120\n2026-10,35,120\n' };

  test('becomes a task of whoever answers for it, until the next review, and once a period', async () => {
    const { run, text } = workspace(csv);
    const raised = JSON.parse((await run('raise', 'nps', '-f', 'json')).stdout);
    const [{ path }] = raised.files;
    expect(
      text(path),
    ).toBe(`title: Find out why “Would recommend us” missed its target in 2026-10 (35 points instead of 40 points)
type: callback
owner: ann
due: 2026-11-30
status: open
origin:
  metric: nps
  period: 2026-10
history:
  - at: 2026-11-22T10:00:00+00:00
    by: ann
    to: open
    owner: ann
    due: 2026-11-30
`);
    const id = String(raised.record);
    const again = await run('raise', 'nps');
    expect(again).toMatchObject({ exit: 0, stdout: expect.stringContaining(`has become ${id}`) });
    expect(JSON.parse((await run('raise', 'nps', '-f', 'json')).stdout)).toMatchObject({ record: id, files: [] });
  });

  test('joins its task whatever came of that', async () => {
    const cancelled = `title: Look at it
type: callback
owner: ann
due: 2026-11-27
status: cancelled
origin: {metric: nps, period: 2026-10}
history:
  - {at: 2026-11-10, by: ann, to: open, owner: ann, due: 2026-11-27}
  - {at: 2026-11-12, by: ann, to: cancelled, note: A counting error}
followup: {at: 2026-11-13, by: bob, reason: The clock ran on holidays}
`;
    const { run } = workspace({ ...csv, 'tasks/2026-11/T-261110-7K3QX.yaml': cancelled });
    expect((await run('raise', 'nps')).stdout).toContain('has become T-261110-7K3QX');
  });

  test('is needed, and a type', async () => {
    const met = workspace({ 'metrics/nps.csv': 'period,value\n2026-10,41\n' });
    expect(await met.run('raise', 'nps')).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('meets its target'),
    });
    const untyped = workspace({ ...csv, 'metrics/nps.yaml': nps.replace('task_type: callback\n', '') });
    expect((await untyped.run('raise', 'nps')).stderr).toContain('Add --type <type>');
    expect((await untyped.run('raise', 'nps', '--type', 'calback')).stderr).toContain('Did you mean “callback”?');
    expect((await untyped.run('raise', 'nps', '--type', 'callback', '--title', 'Ask them')).stdout).toContain(
      'Ask them',
    );
  });
});
