import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { monitorLists } from '../../queries/monitor/entry.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { git, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

interface Entry {
  readonly id: string;
  readonly late: boolean;
  readonly due?: string;
  readonly person?: string;
  readonly teams: readonly string[];
  readonly notes: readonly string[];
}

async function listsAt(
  folder: string,
  asOf: string,
  ...options: readonly string[]
): Promise<Readonly<Record<string, readonly Entry[]>>> {
  const { exit, stdout } = await runCli(['monitor', '--as-of', asOf, '--format', 'json', ...options], folder);
  expect(exit).toBe(0);
  const { lists }: { lists: Readonly<Record<string, readonly Entry[]>> } = JSON.parse(stdout);
  return lists;
}

const task = (status: string, due: string, moves: readonly string[], more = ''): string => `title: Call back
type: callback
owner: bob
due: ${due}
status: ${status}
${more}history:
  - {at: 2026-11-16T09:00:00Z, by: ann, to: open, owner: bob, due: ${due}}
${moves.map((move) => `  - ${move}\n`).join('')}`;

const folder = temporaryFolder({
  ...baseWorkspace,
  'map/vocabulary.yaml': (baseWorkspace['map/vocabulary.yaml'] ?? '').replace(
    'name: Prices change',
    'name: Prices change, planned: [2026-12-01]',
  ),
  'map/handoffs/new-prices.yaml': `${baseWorkspace['map/handoffs/new-prices.yaml']}confirm: true\n`,
  'tasks/2026-11/T-261116-00001.yaml': task('open', '2026-11-20', []),
  'tasks/2026-11/T-261116-00002.yaml': task('in_progress', '2026-11-19', [
    '{at: 2026-11-16T10:00:00Z, by: bob, to: in_progress}',
  ]),
  'tasks/2026-11/T-261116-00003.yaml': task('in_question', '2026-12-30', [
    '{at: 2026-11-17T10:00:00Z, by: bob, to: in_question, note: "Who pays?"}',
  ]),
  'tasks/2026-11/T-261116-00004.yaml': task('cancelled', '2026-12-30', [
    '{at: 2026-11-17T10:00:00Z, by: bob, to: cancelled, note: Twice}',
  ]),
  'cases/2026-11/C-261116-00001.yaml':
    'source: survey\nreceived: 2026-11-16T09:00:00Z\ntext: The price is unclear\ntags: [prices]\nstage: onboarding\n',
  'cases/2026-11/C-261116-00002.yaml': `source: survey
received: 2026-11-16T09:00:00Z
client: harbor-1
text: No invoice came
tags: []
clarifications:
  - {asked: 2026-11-16T12:00:00Z, by: ann, question: Which month?}
`,
  'cases/2026-11/C-261116-00003.yaml': `source: survey
received: 2026-11-10T09:00:00Z
client: harbor-1
text: Thank you for the call
tags: []
decision: {kind: none, at: 2026-11-11T09:00:00Z, by: ann, reason: Praise}
`,
  'announcements/2026-11/A-261113-00001.yaml': `handoff: new-prices
effective: 2026-11-27
published: 2026-11-13T09:00:00Z
by: dan
fields: {price: 10 EUR}
react: Tell clients the new price
`,
  'questions/2026-11/Q-261118-00001.yaml': `handoff: new-prices
to: sales
by: bob
asked: 2026-11-18T09:00:00Z
question: From which day?
`,
});

describe('the lists at a moment', () => {
  // Friday; the default calendar works Monday to Friday, 9 to 18.
  const friday = '2026-11-20T12:00:00Z';

  test('hold what waits, what is past its limit first', async () => {
    const lists = await listsAt(folder, friday);
    const ids = Object.fromEntries(
      Object.entries(lists).map(([list, of]) => [list, of.map(({ id, late }) => `${id}${late ? ' !' : ''}`)]),
    );
    expect(ids).toMatchObject({
      unaccepted: ['T-261116-00001 !'],
      'due-soon': ['T-261116-00001 !'],
      overdue: ['T-261116-00002 !'],
      'in-question': ['T-261116-00003 !'],
      untriaged: ['C-261116-00001 !', 'C-261116-00002'],
      unclear: ['C-261116-00002 !'],
      owed: ['C-261116-00003 !'],
      'cancelled-unexplained': ['T-261116-00002', 'T-261116-00004'],
      unanswered: ['Q-261118-00001 !'],
      unacknowledged: ['A-261113-00001 !'],
      'news-due': ['new-prices'],
    });
  });

  test('change with the clock alone', async () => {
    const before = await listsAt(folder, '2026-11-16T10:00:00Z');
    expect(before.unaccepted).toMatchObject([{ id: 'T-261116-00001', late: false }]);
    expect(before.overdue).toEqual([]);
    // A task is overdue when its due day has ended.
    expect((await listsAt(folder, '2026-11-19T23:59:59Z')).overdue).toEqual([]);
    expect((await listsAt(folder, '2026-11-20')).overdue).toHaveLength(1);
  });

  test('say the last day for news: five whole working days lie between it and the event', async () => {
    const lists = await listsAt(folder, friday);
    expect(lists['news-due']).toMatchObject([{ due: '2026-11-23', late: false, person: 'dan', teams: ['sales'] }]);
    expect((await listsAt(folder, '2026-11-24'))['news-due']).toMatchObject([{ late: true }]);
  });

  test('name the step of escalation that the time past due has reached', async () => {
    expect((await listsAt(folder, friday)).overdue?.[0]?.notes).toEqual([]);
    expect((await listsAt(folder, '2026-11-21')).overdue?.[0]?.notes).toEqual(['step 1: head-of:support']);
  });

  test('are chosen by name, team, person, stage and tag', async () => {
    const { stdout } = await runCli(['monitor', 'overdue', 'owed', '--as-of', friday, '--format', 'json'], folder);
    expect(Object.keys(JSON.parse(stdout).lists)).toEqual(['overdue', 'owed']);
    expect((await listsAt(folder, friday, '--team', 'sales')).unanswered).toHaveLength(1);
    expect((await listsAt(folder, friday, '--team', 'sales')).overdue).toEqual([]);
    expect((await listsAt(folder, friday, '--tag', 'prices')).untriaged).toHaveLength(1);
    expect((await listsAt(folder, friday, '--stage', 'onboarding')).untriaged).toHaveLength(1);
    expect((await listsAt(folder, friday, '--late')).untriaged).toHaveLength(1);
    expect(await runCli(['monitor', '--team', 'slaes'], folder)).toMatchObject({ exit: 2, stdout: '' });
  });

  test('with entries are no failure, unless that is asked for', async () => {
    expect((await runCli(['monitor', '--as-of', friday], folder)).exit).toBe(0);
    expect((await runCli(['monitor', 'overdue', '--as-of', friday, '--fail'], folder)).exit).toBe(1);
    expect((await runCli(['monitor', 'overdue', '--as-of', '2026-11-16', '--fail'], folder)).exit).toBe(0);
  });

  test('are a table for people and one CSV for spreadsheets', async () => {
    const table = await runCli(['monitor', 'overdue', '--as-of', friday, '--locale', 'ru'], folder);
    expect(table.stdout).toContain('Просрочены: 1');
    expect(table.stdout).toContain('T-261116-00002');
    const csv = await runCli(['monitor', '--as-of', friday, '--format', 'csv'], folder);
    expect(csv.stdout.split(/\r?\n/)[0]).toBe(
      'list,late,kind,id,title,person,teams,stage,tags,since,due,notes,people,working_hours,old',
    );
  });
});

test('every list has its name in both languages, and the examples fill nearly all of them', async () => {
  for (const example of ['bank', 'saas']) {
    const lists = await listsAt(join(repository, 'examples', example), '2026-11-22T12:00:00Z');
    expect(Object.keys(lists)).toEqual(monitorLists);
    for (const list of ['overdue', 'owed', 'news-due', 'unacknowledged', 'stale-ideas', 'missed-checkins', 'kpi']) {
      expect([list, lists[list]?.length]).not.toEqual([list, 0]);
    }
  }
});

describe('an answer that is owed', () => {
  test('comes with a draft that thanks and says what was done', async () => {
    const { stdout } = await runCli(['owed'], join(repository, 'examples/bank'));
    expect(stdout).toContain('Спасибо, что написали нам об этом.');
    expect(stdout).toContain('Мы это сделали: Категория была указана неверно, разницу доначислили.');
    const { stdout: english } = await runCli(['owed', '--format', 'json'], join(repository, 'examples/saas'));
    expect(JSON.parse(english).owed.length).toBeGreaterThan(0);
  });

  test('is one for several cases of a client with the same outcome', async () => {
    const asked = (text: string): string =>
      `source: survey\nreceived: 2026-11-10\nclient: harbor-1\ntext: ${text}\ntags: []\ndecision: {kind: task, at: 2026-11-11, by: ann, refs: [T-261116-00009]}\n`;
    const two = temporaryFolder({
      ...baseWorkspace,
      'clients/harbor-1.yaml': `${baseWorkspace['clients/harbor-1.yaml']}publicity: allowed\n`,
      'cases/2026-11/C-261110-00001.yaml': asked('Shorter forms, please'),
      'cases/2026-11/C-261111-00002.yaml': asked('The form is long'),
      'tasks/2026-11/T-261116-00009.yaml': task(
        'completed',
        '2026-11-20',
        [
          '{at: 2026-11-17, by: bob, to: in_progress}',
          '{at: 2026-11-18, by: bob, to: completed, note: Three fields are left}',
        ],
        'cases: [C-261110-00001, C-261111-00002]\n',
      ),
    });
    const { stdout } = await runCli(['owed', '--format', 'json'], two);
    const { owed } = JSON.parse(stdout);
    expect(owed).toMatchObject([{ client: 'harbor-1', cases: ['C-261110-00001', 'C-261111-00002'], mayBeNamed: true }]);
    expect(owed[0].draft).toContain('thank you for telling us, more than once.');
    expect(owed[0].inside).toEqual(['We have done it: Three fields are left.']);
  });
});

test('tables and headings speak of people, teams, days and clients by name, in the reader’s language', async () => {
  const bank = join(repository, 'examples/bank');
  const saas = join(repository, 'examples/saas');
  for (const [example, locale] of [
    [bank, 'ru'],
    [saas, 'en'],
  ] as const) {
    const { stdout } = await runCli(['monitor', '--as-of', '2026-11-22T12:00:00Z', '--locale', locale], example);
    const cells = stdout.replace(/[A-Z]-\d{6}-[0-9A-Z]{5}/g, '');
    expect(cells).not.toMatch(/\d{4}-\d\d|head-of:/);
  }
  const owed = await runCli(['owed', '--as-of', '2026-11-22T12:00:00Z'], bank);
  expect(owed.stdout).toMatch(/^! Цапля \(C-261006-VXGQ5\) с 08\.10\.2026$/m);
});

describe('what one person has to do', () => {
  test('is with a deputy while they are away, and both are told', async () => {
    const team = (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
      'name: Bob Ray',
      'name: Bob Ray, away: [{from: 2026-11-16, to: 2026-11-27, deputy: ann}]',
    );
    const away = temporaryFolder({
      ...baseWorkspace,
      'map/teams/support.yaml': team,
      'tasks/2026-11/T-261116-00001.yaml': task('open', '2026-11-30', []),
    });
    const bob = await runCli(['mine', 'bob', '--as-of', '2026-11-20'], away);
    expect(bob.stdout).toBe('');
    expect(bob.stderr).toContain('Bob Ray is away until 27 Nov 2026; what is theirs is with Ann Lee.');
    const ann = await runCli(['mine', 'ann', '--as-of', '2026-11-20'], away);
    expect(ann.stdout).toMatch(/T-261116-00001.*Ann Lee.*instead of Bob Ray/);
    const ofAnn = await runCli(['monitor', '--person', 'ann', '--as-of', '2026-11-20'], away);
    expect(ofAnn.stdout).toContain('T-261116-00001');
  });

  test('is theirs alone, by name or by git', async () => {
    const mine = await runCli(['mine', 'bob', '--as-of', '2026-11-20'], folder);
    expect(mine.stdout).toContain('T-261116-00002');
    expect(mine.stderr).toContain('What Bob Ray has to do');
    expect((await runCli(['mine', 'dan', '--as-of', '2026-11-20'], folder)).stdout).not.toContain('T-261116');
    expect(await runCli(['mine', 'bub'], folder)).toMatchObject({ exit: 2, stdout: '' });
    expect((await runCli(['mine', 'bub'], folder)).stderr).toContain('Did you mean “bob”');
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.email', 'nobody@harbor.example');
    expect((await runCli(['mine'], folder)).exit).toBe(2);
  });
});

test.each([
  ['en', 'off target', /late/],
  ['ru', 'не достигли цели', /опоздан|за предел/],
])('metrics are not late but off their target, in %s', async (locale, words, others) => {
  const bank = join(repository, 'examples/bank');
  const { stdout } = await runCli(['monitor', 'kpi', '--locale', locale, '--as-of', '2026-11-29'], bank);
  const [heading] = stdout.split('\n');
  expect(heading).toContain(words);
  expect(heading).not.toMatch(others);
});
