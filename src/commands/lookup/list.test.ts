import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listKinds } from '../../queries/lookup/listing.ts';
import { displayWidth } from '../../render/text-width.ts';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const folder = temporaryFolder(loopWorkspace);

async function idsOf(...argv: readonly string[]): Promise<readonly string[]> {
  const { exit, stdout } = await runCli(['list', ...argv, '--format', 'json'], folder);
  expect(exit).toBe(0);
  const { items }: { items: readonly { readonly id: string }[] } = JSON.parse(stdout);
  return items.map(({ id }) => id);
}

describe('a list', () => {
  test('is a table with names instead of ids and the derived status of cases', async () => {
    const { exit, stdout, stderr } = await runCli(['list', 'tasks'], folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toBe(`id              Status       Due         Owner    Type       Title
───────────────────────────────────────────────────────────────────────────────────
T-261102-7K3QX  in_progress  2026-11-04  Ann Lee  Call back  Call back about prices
T-261103-7KXYZ  open         2026-11-03  Dan Fox  Call back  Tell sales
`);
    const cases = await runCli(['list', 'case'], folder);
    expect(cases.stdout).toMatch(/C-261102-4MX2Q +triaged +2026-11-02 09:00/);
    expect(cases.stdout).toMatch(/C-261105-9QW2Z +new/);
  });

  test('fits the terminal, and below 70 columns is no table any more', async () => {
    const { stdout } = await runCli(['list', 'tasks'], folder, { terminal: 72 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
    const narrow = await runCli(['list', 'tasks'], folder, { terminal: 60 });
    expect(narrow.stdout).toContain('T-261103-7KXYZ\n  Status  open\n  Due     2026-11-03\n');
  });

  test('as JSON is one document with ids and every field', async () => {
    const { stdout } = await runCli(['list', 'ideas', '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: 'list',
      of: 'idea',
      items: [
        {
          id: 'I-261106-2ABCD',
          file: 'ideas/2026-11/I-261106-2ABCD.yaml',
          status: 'received',
          rank: 4.5,
          votes: 1,
          title: 'Tell support of new prices first',
          author: 'bob',
          cases: ['C-261102-4MX2Q'],
          clients: ['harbor-1'],
          stages: ['onboarding'],
          people: ['bob'],
        },
      ],
    });
  });

  test('never lets what strangers wrote reach the terminal or a spreadsheet as more than text', async () => {
    const table = await runCli(['list', 'cases'], folder);
    expect(table.stdout).not.toContain('\u001B');
    const { stdout } = await runCli(['list', 'cases', '--format', 'csv'], folder);
    expect(stdout).toContain(`"'=HYPERLINK(""http://evil.example"")`);
    expect(stdout.split('\n')[0]).toBe(
      'id,file,status,received,source,client,tags,text,channel,stage,touchpoint,sentiment,metric,score,employee,decision,work,people',
    );
  });

  test('without a kind tells how much there is of each, in the language of the workspace', async () => {
    const { stdout } = await runCli(['list'], folder);
    expect(stdout).toMatch(/^task +tasks +2$/m);
    const russian = await runCli(['list'], join(repository, 'examples/bank'));
    expect(russian.stdout).toMatch(/^task +задачи +\d+$/m);
  });
});

describe('the kind', () => {
  test.each(listKinds)('%s can be listed in every format', async (kind) => {
    for (const format of ['table', 'json', 'csv']) {
      const { exit, stderr } = await runCli(['list', kind, '--format', format], join(repository, 'examples/bank'));
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    }
  });

  test.each(['task', 'tasks', 'Tasks', 'task-types', 'task types', 'people', 'hand-offs'])(
    'may be written as %s',
    async (kind) => {
      expect((await runCli(['list', kind], folder)).exit).toBe(0);
    },
  );

  test('may be written in Russian where the workspace speaks Russian', async () => {
    const { exit, stdout } = await runCli(['list', 'Обращения'], join(repository, 'examples/bank'));
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^C-261120-E59H1/m);
  });

  test('that is misspelt is wrong usage, with the nearest one', async () => {
    const { exit, stdout, stderr } = await runCli(['list', 'taks'], folder);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('There is no kind “taks”');
    expect(stderr).toContain('Did you mean “tags”, “tasks”, or “acks”?');
  });
});

describe('filters', () => {
  test.each<[string[], string[]]>([
    [['tasks', '--status', 'open'], ['T-261103-7KXYZ']],
    [
      ['tasks', '--status', 'open,in_progress'],
      ['T-261102-7K3QX', 'T-261103-7KXYZ'],
    ],
    [
      ['tasks', '--status', 'open', '--status', 'in_progress'],
      ['T-261102-7K3QX', 'T-261103-7KXYZ'],
    ],
    [['tasks', '--owner', 'ann'], ['T-261102-7K3QX']],
    [['tasks', '--owner', 'dan fox'], ['T-261103-7KXYZ']],
    [
      ['tasks', '--person', 'ann'],
      ['T-261102-7K3QX', 'T-261103-7KXYZ'],
    ],
    [['tasks', '--team', 'Sales'], ['T-261103-7KXYZ']],
    [['tasks', '--client', 'harbor-1'], ['T-261102-7K3QX']],
    [['tasks', '--stage', 'onboarding'], ['T-261102-7K3QX']],
    [['cases', '--tag', 'prices'], ['C-261102-4MX2Q']],
    [
      ['cases', '--stage', 'onboarding'],
      ['C-261102-4MX2Q', 'C-261105-9QW2Z'],
    ],
    [['touchpoints', '--owner', 'support'], ['first-order']],
    [['handoffs', '--team', 'support'], ['new-prices']],
    [
      ['people', '--team', 'support'],
      ['ann', 'bob'],
    ],
    [['cases', '--where', 'received=2026-11-05'], ['C-261105-9QW2Z']],
    [['cases', '--where', 'client='], ['C-261105-9QW2Z']],
    [['cases', '--where', 'status!=new'], ['C-261102-4MX2Q']],
    [['cases', '--where', 'decision.by=ANN'], ['C-261102-4MX2Q']],
    [['tasks', '--where', 'cases=4mx2q'], ['T-261102-7K3QX']],
    [['tasks', '--where', 'history.to=in_progress', '--status', 'in_progress'], ['T-261102-7K3QX']],
  ])('%j', async (argv, ids) => {
    expect(await idsOf(...argv)).toEqual(ids);
  });

  test.each<[string[], string, string]>([
    [['tasks', '--status', 'opne'], '“opne” is no status that a task can have', 'Did you mean “open”?'],
    [['tasks', '--owner', 'anm'], 'There is no person “anm”', 'Did you mean “ann”?'],
    [['cases', '--stage', 'onbording'], 'There is no stage “onbording”', 'Did you mean “onboarding”?'],
    [['tasks', '--where', 'ownr=ann'], 'No task has a field “ownr”', 'Did you mean “owner”?'],
    [['tasks', '--where', 'owner'], '“owner” is no condition', 'field=value'],
    [['channels', '--client', 'harbor-1'], 'A channel cannot be filtered by --client', '--where'],
    [['tasks', '--sort', 'dui'], 'No task has a field “dui”', 'Did you mean “due”?'],
  ])('%j is wrong usage: %s', async (argv, wrong, right) => {
    const { exit, stdout, stderr } = await runCli(['list', ...argv], folder);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(wrong);
    expect(stderr).toContain(right);
  });

  test('that leave nothing say so, and that is no failure', async () => {
    const { exit, stdout, stderr } = await runCli(['list', 'tasks', '--status', 'cancelled'], folder);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
    expect(stderr).toBe('None of the 2 tasks is like that\n');
  });
});

describe('sorting', () => {
  test.each<[string, string[]]>([
    ['due', ['T-261103-7KXYZ', 'T-261102-7K3QX']],
    ['-due', ['T-261102-7K3QX', 'T-261103-7KXYZ']],
    ['status,due', ['T-261103-7KXYZ', 'T-261102-7K3QX']],
    ['owner', ['T-261102-7K3QX', 'T-261103-7KXYZ']],
    ['-id', ['T-261103-7KXYZ', 'T-261102-7K3QX']],
    ['cases', ['T-261102-7K3QX', 'T-261103-7KXYZ']],
  ])('by %s', async (keys, ids) => {
    expect(await idsOf('tasks', '--sort', keys)).toEqual(ids);
  });

  test('by stage follows the map, not the alphabet', async () => {
    const { stdout } = await runCli(
      ['list', 'metrics', '--sort', 'stage', '--format', 'csv'],
      join(repository, 'examples/saas'),
    );
    const stages = stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[3]);
    const order = ['interest', 'evaluation', 'purchase', 'onboarding', 'value-realization', 'renewal'];
    expect([...new Set(stages)]).toEqual(order.filter((stage) => stages.includes(stage)));
  });
});

test('a broken file hides nothing else, and is named', async () => {
  const broken = temporaryFolder({ ...loopWorkspace, 'tasks/2026-11/T-261110-00000.yaml': 'title: [' });
  const { exit, stdout, stderr } = await runCli(['list', 'tasks'], broken);
  expect(exit).toBe(0);
  expect(stdout).toContain('T-261103-7KXYZ');
  expect(stderr).toContain('Not shown: 1 file with errors (tasks/2026-11/T-261110-00000.yaml)');
});

test('no title can break the table, the terminal or the spreadsheet', async () => {
  const titles = hostileStrings.filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
  const hostile = temporaryFolder({
    ...loopWorkspace,
    ...Object.fromEntries(
      titles.map((title, index) => [
        `map/groups/g${index}.yaml`,
        `name: ${JSON.stringify(title)}\nmembers: [ann]\nmeets: 2 weeks\n`,
      ]),
    ),
  });
  const { stdout } = await runCli(['list', 'groups'], hostile, { terminal: 80 });
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(titles.length + 2);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  const csv = await runCli(['list', 'groups', '--format', 'csv'], hostile);
  // -5 is a number, also for a spreadsheet.
  expect(csv.stdout.match(/^g\d+,[^,]*,"?(?:[=+@]|-\D).*/gm)).toEqual(null);
});
