import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { viewWorkspace } from '../../testing/view-workspace.ts';

describe('what a view says', () => {
  const page = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> => {
    const run = await runCli(['render', ...argv, '--format', 'md'], temporaryFolder(files));
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    return run.stdout;
  };
  const named = viewWorkspace((place) => `text ${place}`);

  test('the journey sets what was expected against what happens', async () => {
    const text = await page(named, 'journey');
    expect(text).toContain('⚠ text 13: 1: Support, text 11');
    expect(text).toContain('| ★ text 13 | Support | text 15 | text 16 | +1 → −2 | ⚠ text 17 | text 25: 82');
  });

  test('a touchpoint whose feeling nobody knows says so', async () => {
    expect(await page(baseWorkspace, 'journey')).toMatch(/First order \(\?\): 3: Support[\s\S]*\+1 → \?/);
  });

  test('the blueprint goes from the client to the systems, and names who gains nothing', async () => {
    const text = await page(named, 'blueprint');
    expect(text).toMatch(/The client"\][\s\S]*Line of interaction[\s\S]*Line of visibility[\s\S]*Support systems/);
    expect(text).toContain('| Support | text 24 | text 25: 82');
    expect(text).toContain('| text 11 | ⚠ nobody has said |');
  });

  test('hand-offs are rules that people follow, the earliest first', async () => {
    const files = {
      ...baseWorkspace,
      'map/handoffs/a-brief.yaml': `name: Brief
from: sales
to: [support]
stages: [onboarding]
mode: push
when: {lead_time: 4 working hours, before: price-change}
responsible: dan
where: {system: desk}
`,
    };
    const text = await page(files, 'handoffs');
    expect(text).toContain(
      '- No. 2. **Sales** tells **Support**: “New prices”, 5 working days before “Prices change”, in Help desk. Responsible: Dan Fox. The form: price \\*.',
    );
    expect(text).toMatch(
      /2 New prices<br\/>5 working days before\n.*1 Brief<br\/>4 working hours before\n {2}Note over/,
    );
  });

  test('ideas are ranked by their values over their effort', async () => {
    const text = await page(loopWorkspace, 'ideas');
    expect(text).toContain('| 1 | Tell support of new prices first | I-261106-2ABCD | received | 5 | 4 | 2 | 4.5 |');
    expect(text).toContain('"1": [0.30, 0.80]');
    expect(await page(named, 'ideas')).toContain('| rejected | text 31<br>→ I-261106-2ABCD |');
  });

  test('tasks run from the day they were accepted to the day they are due, as of a day', async () => {
    const text = await page(loopWorkspace, 'tasks', '--as-of', '2026-11-04');
    expect(text).toContain(':milestone, now, 2026-11-04, 2026-11-04');
    expect(text).toContain('section Ann Lee\n  #67;all back about prices :active, t2, 2026-11-02, 2026-11-04');
    expect(text).toContain('⚠ ○ Tell sales :crit, t1, 2026-11-03, 2026-11-03');
    expect(text).toContain('| open | Tell sales | T-261103-7KXYZ | Dan Fox | Sales | ⚠ 3 Nov 2026, overdue |');
    expect(await page(loopWorkspace, 'tasks', '--team', 'support')).not.toContain('Tell sales');
  });

  test('a metric shows its course, its target, its trend and its parts', async () => {
    const text = await page(named, 'metrics');
    expect(text).toContain('bar [78.5, 82]\n  line [80, 80]');
    expect(text).toContain('| +3.5, better |');
    expect(text).toMatch(/\| text 28 \| 70.text 26 \| 10 \|/);
  });
});

describe('a view that cannot be drawn', () => {
  const refuse = async (argv: readonly string[], files = baseWorkspace): Promise<string> => {
    const { exit, stdout, stderr } = await runCli(['render', ...argv], temporaryFolder(files));
    expect(stdout).toBe('');
    return `${exit} ${stderr}`;
  };

  test('says which scenario there is', async () => {
    const run = await runCli(['render', 'blueprint'], join(repository, 'examples', 'bank'));
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toMatch(/first-card, tariff-change/);
    expect(await refuse(['blueprint'])).toMatch(/^1 .*no scenario/);
  });

  test('says what there is instead of an unknown part, and to which views an option belongs', async () => {
    expect(await refuse(['metrics', '--metric', 'first-ordr'])).toMatch(/^2 .*first-order/);
    expect(await refuse(['tasks', '--team', 'nobody'])).toMatch(/^2 .*sales, support/);
    expect(await refuse(['journey', '--stage', 'onbording'])).toMatch(/^2 .*onboarding/);
    expect(await refuse(['journey', '--scenario', 'first'])).toMatch(/^2 .*--scenario.*blueprint/);
    expect(await refuse(['map', '--of', 'idea'])).toMatch(/^2 .*--of.*“map”.*states/);
    expect(await refuse(['states', '--width', 'compact'])).toMatch(/^2 .*--width.*“states”.*map, journey, blueprint/);
    expect(await refuse(['journey', '--width', 'slide', '-f', 'svg'])).toMatch(/^2 .*--width slide.*“journey”.*map/);
    expect(await refuse(['tasks', '--as-of', 'soon'])).toMatch(/^2 /);
    expect(
      await refuse(['metrics', '--metric', 'first-order'], {
        ...baseWorkspace,
        'metrics/first-order.csv': 'period,value\n',
      }),
    ).toMatch(/^1 /);
  });
});
