import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

function workspace(locale: 'en' | 'ru'): string {
  return temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `name: Blue Harbor\nlocale: ${locale}\ntimezone: UTC\ncx_team: support\n`,
    'metrics/answer-time.yaml': `name: Time to the first answer
unit: hours
better: lower
stage: onboarding
owner: ann
kind: time
source: {system: desk, status: collected}
targets: [{from: 2026-08, value: 4}]
expectation: {value: 4, evidence: Interviews in September}
balance: [first-order]
task_type: callback
review: month
`,
    'metrics/answer-time.csv': 'period,value,n\n2026-08,3.8,40\n2026-09,3.9,42\n',
  });
}

type Command = (argv: readonly string[]) => Run | Promise<Run>;

/** From a target that is missed over its task to the review at which it is met again. */
async function live(folder: string, run: Command): Promise<readonly string[]> {
  const said: string[] = [];
  const good = async (...argv: readonly string[]): Promise<Run> => {
    const told = await run(argv);
    expect(told.exit, `${argv.join(' ')}: ${told.stderr}`).toBe(0);
    said.push(told.stdout, told.stderr);
    return told;
  };
  const left = async (list: string, at: string): Promise<readonly string[]> => {
    const told = await runCli(['monitor', list, '--as-of', at, '--format', 'json'], folder);
    const { lists }: { lists: Readonly<Record<string, readonly { readonly id: string }[]>> } = JSON.parse(told.stdout);
    return (lists[list] ?? []).map(({ id }) => id).filter((id) => id === 'answer-time');
  };
  const record = ['metric', 'record', 'answer-time'];
  await good(...record, '6.5', '--n', '51', '--period', '2026-10', '--by', 'ann', '--as-of', '2026-11-02T09:00:00Z');
  expect(await left('kpi-without-task', '2026-11-02T10:00:00Z')).toEqual(['answer-time']);
  const raise = ['metric', 'raise', 'answer-time', '--by', 'ann', '--as-of', '2026-11-03T09:00:00Z'];
  const raised = await good(...raise);
  const task = /T-\d{6}-\w{5}/.exec(raised.stdout)?.[0] ?? '';
  // The last working day of the running period of its review.
  expect(raised.stdout).toMatch(/2026-11-30|30 November 2026|30 ноября 2026/);
  expect((await good(...raise)).stdout).toContain(task);
  expect(await left('kpi-without-task', '2026-11-03T10:00:00Z')).toEqual([]);
  expect(await left('kpi', '2026-11-03T10:00:00Z')).toEqual(['answer-time']);
  await good('task', 'move', task, 'in_progress', '--by', 'ann', '--as-of', '2026-11-04T09:00:00Z');
  const done = ['task', 'move', task, 'completed', '--note', 'A second shift on Mondays'];
  await good(...done, '--by', 'ann', '--as-of', '2026-11-27T09:00:00Z');
  await good(...record, '3.6', '--n', '49', '--period', '2026-11', '--by', 'ann', '--as-of', '2026-12-01T09:00:00Z');
  expect(await left('kpi', '2026-12-01T10:00:00Z')).toEqual([]);
  await good('metric', 'status', 'answer-time');
  await good('validate');
  return said;
}

describe('a metric, from a missed target to the next review', () => {
  test.each([
    ['en', 'Time to the first answer'],
    ['ru', 'Time to the first answer'],
  ] as const)('goes its way in %s', async (locale, word) => {
    const folder = workspace(locale);
    expect((await live(folder, (argv) => runCli(argv, folder))).join('\n')).toContain(word);
  });

  test('goes its way by the real command', async () => {
    const folder = workspace('ru');
    await live(folder, (argv) => runBin(argv, folder));
  });
});
