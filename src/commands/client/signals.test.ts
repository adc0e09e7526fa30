import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

/** The segments of the base workspace with these signals, as lines of YAML. */
function withSignals(...signals: readonly string[]): string {
  return `${baseWorkspace['map/segments.yaml']}signals:\n${signals.map((one) => `  - ${one}\n`).join('')}`;
}

function signal(id: string, when: string, more = ''): string {
  return `{id: ${id}, name: ${id}, when: ${when}, owner: manager, do: Call them${more}}`;
}

function spoke(id: string, received: string, more: string): Readonly<Record<string, string>> {
  const text = `source: survey\nreceived: ${received}\nclient: harbor-1\ntext: So so\ntags: []\n${more}`;
  return { [`cases/2026-11/${id}.yaml`]: text };
}

const promised = `${baseWorkspace['clients/harbor-1.yaml']}since: 2026-06-01
promises:
  - {promise: A call on Fridays, due: 2026-11-02, owner: ann}
`;

/** What `client signals` says on 20 November 2026, as `client signal since`. */
async function held(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder({ ...baseWorkspace, ...files });
  const told = await runCli(['client', 'signals', '--format', 'json', '--as-of', '2026-11-20', ...argv], folder);
  expect(told.exit).toBe(0);
  const { signals } = JSON.parse(told.stdout) as { readonly signals: readonly Readonly<Record<string, string>>[] };
  return signals.map(({ client, signal: id, since }) => `${client} ${id} ${since}`);
}

describe('a signal', () => {
  test.each([
    ['{silence: 30 days}', ['harbor-1 s 2026-07-01']],
    ['{promises: overdue}', ['harbor-1 s 2026-11-03']],
    ['{promises: overdue, within: 2 weeks}', []],
    ['{promises: broken}', []],
    ['{not: {promises: broken}}', ['harbor-1 s 2026-06-01']],
    ['{all: [{silence: 30 days}, {promises: overdue}]}', ['harbor-1 s 2026-11-03']],
    ['{any: [{silence: 365 days}, {promises: overdue}]}', ['harbor-1 s 2026-11-03']],
  ])('%s of promises and silence holds from the start of its unbroken span', async (when, found) => {
    const files = { 'map/segments.yaml': withSignals(signal('s', when)), 'clients/harbor-1.yaml': promised };
    expect(await held(files)).toEqual(found);
  });

  test.each([
    ['{score: first-order, below: 7, within: 60 days}', ['harbor-1 s 2026-11-12']],
    ['{score: first-order, fell_by: 4, within: 60 days}', ['harbor-1 s 2026-11-12']],
    ['{score: first-order, fell_by: 4, within: 9 days}', []],
    ['{cases: {sentiment: negative}, within: 30 days, at_least: 2}', []],
    ['{cases: {sentiment: [negative, neutral], source: survey}, within: 30 days}', ['harbor-1 s 2026-11-12']],
    ['{cases: {status: closed}, within: 30 days}', []],
    ['{answers: {outcome: not_satisfied}, within: 30 days}', ['harbor-1 s 2026-11-14']],
  ])('%s of what the client said holds by marks, cases and answers of that time', async (when, found) => {
    const files = {
      'map/segments.yaml': withSignals(signal('s', when)),
      ...spoke('C-261001-7K3QX', '2026-11-01', 'score: {metric: first-order, value: 9}\n'),
      ...spoke(
        'C-261012-4MX2Q',
        '2026-11-12',
        'sentiment: negative\nscore: {metric: first-order, value: 5}\ndecision: {kind: none, at: 2026-11-13, by: ann, reason: Known}\nanswers: [{at: 2026-11-14, by: ann, channel: call, outcome: not_satisfied}]\n',
      ),
    };
    expect(await held(files)).toEqual(found);
  });

  test.each([
    ['since: 2026-06-01\n', ['harbor-1 s 2026-11-19']],
    ['since: 2026-11-16\n', []],
    // Nobody wrote down since when it is a client.
    ['', []],
  ])('of silence counts from the last word, where the client says since when it is one: %j', async (since, found) => {
    const files = {
      'map/segments.yaml': withSignals(signal('s', '{silence: 5 days}')),
      'clients/harbor-1.yaml': `${baseWorkspace['clients/harbor-1.yaml']}${since}`,
      ...spoke(
        'C-261012-4MX2Q',
        '2026-11-12',
        'answers: [{at: 2026-11-14, by: ann, channel: call, outcome: not_satisfied}]\n',
      ),
    };
    expect(await held(files)).toEqual(found);
  });

  test('is about the clients of its segments who have not left, and is not told when it is retired', async () => {
    const gone = `${baseWorkspace['clients/harbor-1.yaml']}since: 2026-06-01\nchurned: {at: 2026-11-19, stated: other}\n`;
    const when = '{silence: 30 days}';
    const large = 'attributes: {size: 40}\nmanager: bob\nsince: 2026-06-01\n';
    const files = {
      'map/segments.yaml': withSignals(
        signal('all', when),
        signal('of-large', when, ', segments: [large]'),
        signal('of-small', when, ', segments: [small]'),
        signal('old', when, ', retired: 2026-01-01'),
      ),
      'clients/harbor-1.yaml': gone,
      'clients/harbor-2.yaml': large,
    };
    expect(await held(files)).toEqual(['harbor-2 all 2026-07-01', 'harbor-2 of-large 2026-07-01']);
    expect(await held(files, 'harbor-1')).toEqual([]);
  });
});

test('counts by hand: before each churn, and at the same dates for those who had not left', async () => {
  const leaver = (n: number, more: string) => [
    `clients/c-${n}.yaml`,
    `attributes: {size: 4}\nmanager: ann\nsince: 2026-01-01\n${more}`,
  ];
  const folder = temporaryFolder({
    ...baseWorkspace,
    'clients/harbor-1.yaml': `${baseWorkspace['clients/harbor-1.yaml']}since: 2026-09-20\n`,
    'map/segments.yaml': withSignals(signal('broken', '{promises: broken}')),
    ...Object.fromEntries([
      leaver(
        1,
        'promises: [{promise: x, due: 2026-08-01, owner: ann, broken: {at: 2026-09-01, reason: y}}]\nchurned: {at: 2026-10-16, stated: other}\n',
      ),
      leaver(2, 'promises: [{promise: x, due: 2026-08-01, owner: ann, broken: {at: 2026-08-17, reason: y}}]\n'),
      leaver(3, ''),
      leaver(4, 'churned: {at: 2026-08-01, stated: other}\n'),
    ]),
  });
  const { stdout } = await runCli(['client', 'signals', '--backtest', '--format', 'json'], folder);
  const { rows } = JSON.parse(stdout) as {
    readonly rows: readonly {
      readonly days: number;
      readonly left: { readonly held: number; readonly of: number };
      readonly stayed: { readonly held: number; readonly of: number };
    }[];
  };
  // All are looked at by the end of a day. Of c-1 (16 October): 18 July, 17 August, 16 September; c-4 has gone by the last two, and harbor-1 came later. Of c-4 (1 August): 3 May, 2 June, 2 July; it never held, and c-1, c-2, c-3 stayed.
  expect(rows.map(({ days, left, stayed }) => [days, left.held, left.of, stayed.held, stayed.of])).toEqual([
    [90, 0, 2, 0, 6],
    [60, 0, 2, 1, 5],
    [30, 1, 2, 1, 5],
  ]);
  for (const [locale, share, note] of [
    ['en', '1 of 2: 50 % (9–91)', 'are those of today'],
    ['ru', '1 из 2: 50 % (9–91)', 'сегодняшние'],
  ]) {
    const table = await runCli(['client', 'signals', '--backtest', '--locale', String(locale)], folder);
    expect(table.stdout).toContain(share);
    expect(table.stderr).toContain(note);
  }
  const small = await runCli(['client', 'signals', '--backtest', '--segment', 'large', '--format', 'csv'], folder);
  expect(small).toMatchObject({ exit: 1, stderr: expect.stringContaining('Nobody has left yet') });
});

describe('client signals', () => {
  const when = '{promises: overdue}';
  const files = {
    ...baseWorkspace,
    'map/segments.yaml': withSignals(signal('late', when), signal('calm', '{not: {promises: broken}}')),
    'clients/harbor-1.yaml': promised,
  };
  const asOf = ['--as-of', '2026-11-20'];

  test.each(locales)('shows who, since when, whose turn it is and what to do, in %s', async (locale) => {
    const folder = temporaryFolder(files);
    const run = (...argv: readonly string[]) => runCli(['client', ...argv, ...asOf, '--locale', locale], folder);
    const told = await run('signals');
    for (const words of ['harbor-1', 'late', '2026-11-03 (17 ', 'Ann Lee', 'Call them'])
      expect(told.stdout).toContain(words);
    const page = await run('show', 'harbor-1');
    expect(page.stdout).toMatch(/! late.*2026-11-03.*Call them.*Ann Lee/);
    const json = await run('show', 'harbor-1', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ client: { signals: [{ signal: 'late' }, { signal: 'calm' }] } });
  });

  test('is filtered by client, signal, segment and owner', async () => {
    expect(await held(files, '--signal', 'late')).toEqual(['harbor-1 late 2026-11-03']);
    expect(await held(files, '--segment', 'small', '--signal', 'calm')).toEqual(['harbor-1 calm 2026-06-01']);
    expect(await held(files, '--segment', 'large')).toEqual([]);
    expect(await held(files, '--owner', 'bob')).toEqual([]);
    expect(await held(files, 'harbor-1', '--owner', 'ann')).toHaveLength(2);
  });

  test.each(locales)('refuses what has no honest answer, in %s', async (locale) => {
    const refusal = async (of: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
      const told = await runCli(['client', 'signals', ...argv, '--locale', locale], temporaryFolder(of));
      return `${told.exit} ${told.stdout}${told.stderr}`;
    };
    expect(await refusal(baseWorkspace)).toMatch(/^1 .*map\/segments\.yaml/);
    const broken = withSignals('{id: s, name: S}');
    expect(await refusal({ ...files, 'map/segments.yaml': broken })).toMatch(
      /^1 .*map\/segments\.yaml.*cxmap validate/,
    );
    expect(await refusal(files, '--backtest')).toMatch(/^1 .*cxmap client churn/);
    expect(await refusal(files, '--backtest', 'harbor-1')).toMatch(/^2 .*--segment/);
    expect(await refusal(files, '--signal', 'lat')).toMatch(/^2 .*lat/);
  });

  test('tells nothing to a terminal that it would obey', async () => {
    const name = '"\\e[31mRed\\u202E\\nline"';
    const hostile = {
      ...files,
      'map/segments.yaml': withSignals(`{id: s, name: ${name}, when: ${when}, owner: manager, do: ${name}}`),
    };
    for (const command of [['signals'], ['show', 'harbor-1']]) {
      const told = await runCli(['client', ...command, ...asOf], temporaryFolder(hostile));
      expect(told.exit).toBe(0);
      expect(told.stdout).toContain('Red');
      for (const sign of ['\u001b', '\u202e']) expect(told.stdout).not.toContain(sign);
    }
  });

  test('looks back by the real command, in Russian', () => {
    const folder = join(repository, 'examples/bank');
    const { exit, stdout } = runBin(['client', 'signals', '--backtest', '--as-of', '2026-11-22'], folder);
    expect(exit).toBe(0);
    // Зимородок was a client from October 2025, said nothing before it left on 16 October, and so was silent on all three days.
    expect(stdout).toMatch(/Давно ничего не слышно +90 +1 из 1: 100 % \(21–100\)/);
  });
});
