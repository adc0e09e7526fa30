import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/phrases.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

function workspace(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ ...baseWorkspace, ...files });
}

function filesIn(folder: string, kind: string): readonly string[] {
  try {
    return readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    );
  } catch {
    return [];
  }
}

const idOf = (path: string | undefined): string => /([CTI]-\d{6}-\w{5})/.exec(path ?? '')?.[1] ?? '';

describe.each(locales)('from a survey answer to the closed loop, in %s', (locale) => {
  test('a case becomes a task, the task is done, the client is asked, and the work opens again until they are satisfied', async () => {
    const folder = workspace();
    const run = async (at: string, ...argv: readonly string[]): Promise<Run> => {
      const done = await runCli(
        [...argv, '--as-of', at, '--locale', locale, ...(argv.includes('--by') ? [] : ['--by', 'ann'])],
        folder,
      );
      expect(`${done.exit} ${done.stderr}`).toMatch(/^0/);
      return done;
    };
    const added = await run(
      '2026-11-16T10:00:00Z',
      'case',
      'add',
      '--source',
      'survey',
      '--client',
      'harbor-1',
      '--channel',
      'site',
      '--text',
      'The price list: where is it?',
    );
    expect(added.stderr).toContain('--score');
    const id = idOf(filesIn(folder, 'cases')[0]);
    await run('2026-11-16T11:00:00Z', 'case', 'clarify', id, '--question', 'Which page were you on?');
    await run('2026-11-16T12:00:00Z', 'case', 'clarify', id, '--answer', 'The first one');
    await run(
      '2026-11-16T13:00:00Z',
      'case',
      'triage',
      id,
      'task',
      '--title',
      'Show the price list',
      '--type',
      'callback',
      '--tag',
      'prices',
    );
    const task = idOf(filesIn(folder, 'tasks')[0]);
    const text = readFileSync(join(folder, 'tasks', filesIn(folder, 'tasks')[0] ?? ''), 'utf8');
    // The rule for prices gives it to Dan; two working days after Monday is Wednesday.
    expect(text).toContain('owner: dan\ndue: 2026-11-18\n');

    const early = await runCli(
      [
        'case',
        'answer',
        id,
        '--outcome',
        'satisfied',
        '--by',
        'ann',
        '--as-of',
        '2026-11-16T14:00:00Z',
        '--locale',
        locale,
      ],
      folder,
    );
    expect(early.exit).toBe(1);
    expect(early.stderr).toContain(`${task} (open)`);

    await run('2026-11-17T09:00:00Z', 'task', 'move', task, 'in_progress', '--by', 'dan');
    await run(
      '2026-11-17T10:00:00Z',
      'task',
      'move',
      task,
      'completed',
      '--note',
      'It is on the first page',
      '--by',
      'dan',
    );
    const owed = await runCli(['owed', '--as-of', '2026-11-17T11:00:00Z', '--locale', locale], folder);
    expect(owed.stdout).toContain('It is on the first page');
    await run('2026-11-17T12:00:00Z', 'case', 'answer', id, '--outcome', 'not_satisfied', '--note', 'Not on the phone');
    expect(readFileSync(join(folder, 'tasks', filesIn(folder, 'tasks')[0] ?? ''), 'utf8')).toContain('status: open');
    await run('2026-11-17T13:00:00Z', 'task', 'move', task, 'in_progress', '--by', 'dan');
    await run('2026-11-17T14:00:00Z', 'task', 'move', task, 'completed', '--note', 'Also on the phone', '--by', 'dan');
    await run('2026-11-17T15:00:00Z', 'case', 'answer', id, '--outcome', 'satisfied');
    expect((await runCli(['owed', '--as-of', '2026-11-18'], folder)).stdout).toContain(
      'Every client who spoke has an answer.',
    );
    expect(await runCli(['validate', '--fail-on', 'warning'], folder)).toMatchObject({ exit: 0 });
  });
});

describe('a new case', () => {
  test.each([
    ['interview', 'client'],
    ['mystery_shopping', 'employee'],
    ['employee', 'employee'],
    ['open_source', '--site, --site-type, --url and --sentiment'],
  ])('from %s is refused without its %s', async (source, words) => {
    const folder = workspace();
    const { exit, stderr } = await runCli(['case', 'add', '--source', source, '--text', 'x', '--by', 'ann'], folder);
    expect(exit).toBe(1);
    expect(stderr).toContain(words);
    expect(filesIn(folder, 'cases')).toEqual([]);
  });

  test('asks for what is missing where a person sits at the terminal', async () => {
    const folder = workspace();
    const { exit, stderr } = await runCli(['case', 'add', '--source', 'employee', '--by', 'ann'], folder, {
      answers: ['Show the fee earlier', 'bob'],
    });
    expect(exit).toBe(0);
    expect(stderr).toContain('What was said?');
    const [path = ''] = filesIn(folder, 'cases');
    expect(readFileSync(join(folder, 'cases', path), 'utf8')).toContain('employee: bob\ntext: Show the fee earlier\n');
  });

  test('takes its text from standard input, several lines and all', async () => {
    const folder = workspace();
    await runCli(['case', 'add', '--by', 'ann'], folder, { stdin: 'First: this\n# second\n' });
    expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
    const [path = ''] = filesIn(folder, 'cases');
    expect(readFileSync(join(folder, 'cases', path), 'utf8')).toContain('text: |-\n  First: this\n  # second\n');
    expect((await runCli(['case', 'add', '--by', 'ann'], folder)).exit).toBe(1);
  });

  test('with a name that nobody has brings in an error, and is refused', async () => {
    const folder = workspace();
    const { exit, stderr } = await runCli(
      ['case', 'add', '--text', 'x', '--client', 'harbour-1', '--by', 'ann'],
      folder,
    );
    expect(exit).toBe(1);
    expect(stderr).toContain('Did you mean “harbor-1”?');
    expect(filesIn(folder, 'cases')).toEqual([]);
  });
});

describe('triage', () => {
  const asked = (tags: string): string =>
    `source: survey\nreceived: 2026-11-16\ntext: Prices?\ntags: [${tags}]\nclient: harbor-1\nchannel: site\n`;
  const path = 'cases/2026-11/C-261116-00001.yaml';
  const triage = (folder: string, ...argv: readonly string[]): Promise<Run> =>
    runCli(['case', 'triage', '00001', ...argv, '--by', 'ann'], folder);

  test('says everything that is missing at once, and decides nothing', async () => {
    const folder = workspace({ [path]: asked('') });
    expect((await triage(folder, 'task')).stderr).toContain('--title, --type');
    expect((await triage(folder, 'none')).stderr).toContain('--reason');
    expect((await triage(folder, 'idea')).stderr).toContain('--title');
    expect((await triage(folder, 'task', '--title', 'x', '--type', 'calback')).stderr).toContain(
      'Did you mean “callback”?',
    );
    expect((await triage(folder, 'none', '--reason', 'x', '--tag', 'price')).stderr).toContain(
      'Did you mean “prices”?',
    );
    expect(readFileSync(join(folder, path), 'utf8')).toBe(asked(''));
  });

  test('joins one more client to an idea, and keeps both', async () => {
    const folder = workspace({ [path]: asked('prices'), [path.replace('00001', '00002')]: asked('') });
    expect((await triage(folder, 'idea', '--title', 'A calculator')).exit).toBe(0);
    const idea = join(folder, 'ideas', filesIn(folder, 'ideas')[0] ?? '');
    expect(readFileSync(idea, 'utf8')).toContain('route:\n  department: sales\n');
    const joined = await runCli(['case', 'triage', '00002', 'idea', '--into', idOf(idea), '--by', 'ann'], folder);
    expect(joined).toMatchObject({ exit: 0 });
    expect(readFileSync(idea, 'utf8')).toContain('cases: [C-261116-00001, C-261116-00002]\n');
    expect((await triage(folder, 'none', '--reason', 'x')).stderr).toContain('decided already: idea');
    expect(await runCli(['validate'], folder)).toMatchObject({ exit: 0 });
  });

  test('that was killed before the decision joins the task it had made', async () => {
    const folder = workspace({ [path]: asked('prices') });
    const command = ['task', '--title', 'Call', '--type', 'callback'];
    await triage(folder, ...command);
    const decided = readFileSync(join(folder, path), 'utf8');
    const tasks = filesIn(folder, 'tasks');
    // As it was left by a run that wrote the task and not the decision.
    rmSync(join(folder, path));
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, path), asked('prices'));
    expect((await runCli(['validate'], folder)).stdout).toContain('does not name it under “decision.refs”');
    expect((await triage(folder, ...command)).stdout).toContain('joins');
    expect(filesIn(folder, 'tasks')).toEqual(tasks);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(decided);
  });
});

test('route says who, by which rule, and with --explain why the others did not win', async () => {
  const folder = workspace({
    'cases/2026-11/C-261116-00001.yaml': 'source: survey\nreceived: 2026-11-16\ntext: Prices?\ntags: [prices]\n',
    'cases/2026-11/C-261116-00002.yaml': 'source: survey\nreceived: 2026-11-16\ntext: Hello\ntags: []\n',
  });
  expect((await runCli(['route', '00001'], folder)).stdout).toContain('C-261116-00001 → dan  rule 1 (dan)');
  const fallback = await runCli(['route', '00002', '--explain'], folder);
  expect(fallback.stdout).toContain('→ ann  no rule matches');
  expect(fallback.stdout).toContain('rule 1 (dan): does not match: tag prices');
  const { stdout } = await runCli(['route', '00001', '--format', 'json'], folder);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'route', person: 'dan', rule: 1 });
});

test('the same by the real command', () => {
  const folder = workspace();
  const added = runBin(['case', 'add', '--text', 'It works', '--by', 'ann', '--source', 'data'], folder);
  expect(added.exit).toBe(0);
  const id = idOf(filesIn(folder, 'cases')[0]);
  expect(runBin(['case', 'triage', id, 'none', '--reason', 'Praise', '--by', 'ann'], folder).exit).toBe(0);
  expect(runBin(['case', 'close', id, '--outcome', 'no_reply_needed', '--by', 'ann'], folder).exit).toBe(0);
  expect(runBin(['validate'], folder).exit).toBe(0);
});
