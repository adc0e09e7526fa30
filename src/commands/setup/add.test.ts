import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const vocabulary = baseWorkspace['map/vocabulary.yaml'] ?? '';
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('add', () => {
  test.each([
    [['channel', 'chat'], 'map/vocabulary.yaml', /^ {2}- id: chat\n {4}name: Chat$/m],
    [['channel', 'Online chat'], 'map/vocabulary.yaml', /^ {2}- id: online-chat\n {4}name: Online chat$/m],
    [['system', 'erp', '--name', 'ERP: "old"'], 'map/vocabulary.yaml', /id: erp\n {4}name: ['"]ERP: \\?"old/],
    [['event', 'Переезд склада'], 'map/vocabulary.yaml', /id: переезд-склада\n {4}name: Переезд склада/],
    [['tag', 'slow', 'group=process'], 'map/vocabulary.yaml', /id: slow\n {4}name: Slow\n {4}group: process/],
    [
      ['task-type', 'visit', 'target=2 working days'],
      'map/vocabulary.yaml',
      /id: visit\n {4}name: Visit\n {4}target: 2 working days/,
    ],
    [['churn-reason', 'cost', 'group=price'], 'map/vocabulary.yaml', /^churn_reasons:\n {2}- id: cost\n/m],
    [
      ['person', 'Kim Day', '--team', 'sales', 'role=Seller'],
      'map/teams/sales.yaml',
      /id: kim-day\n {4}name: Kim Day\n {4}role: Seller/,
    ],
    [['stage', 'Renewal'], 'map/success-map.yaml', /id: renewal\n {4}name: Renewal\n {4}goal: …$/m],
  ])('%j stands in its list from now on, and nothing else has changed', async (argv, path, entry) => {
    const folder = temporaryFolder(baseWorkspace);
    const run = await runCli(['add', ...argv], folder);
    expect(run).toMatchObject({ exit: 0, stderr: 'Next: cxmap validate\n' });
    expect(run.stdout).toContain(`was added in ${path}\n`);
    const after = read(folder, path);
    expect(after).toMatch(entry);
    const before = new Set((baseWorkspace[path] ?? '').split('\n'));
    expect([...before].filter((line) => !after.split('\n').includes(line))).toEqual([]);
    const { stdout } = await runCli(['validate', '--format', 'json'], folder);
    expect(JSON.parse(stdout).findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );
  });

  test.each([
    [['channel', 'site'], 1, 'There is a channel “site” already: map/vocabulary.yaml'],
    [['segment', 'Medium'], 1, 'The field “strategy” is missing'],
    [['tag', 'slow'], 1, 'Besides its name, a tag needs more, such as: cxmap add tag slow group=process'],
    [['task-type', 'visit'], 1, 'such as: cxmap add task-type visit "target=3 working days"'],
    [['churn-reason', 'cost'], 1, 'such as: cxmap add churn-reason cost group=product'],
    [['person', 'Kim'], 2, 'A person is of a team: add --team <team>'],
    [['person', 'Kim', '--team', 'slaes'], 1, 'Did you mean “sales”?'],
    [['channel', 'chat', 'oops'], 2, '“oops” does not set a field'],
    [['chanel', 'chat'], 2, 'Did you mean “channel”?'],
    [['touchpoint', 'chat'], 2, '“touchpoint” is not allowed for <kind>'],
  ])('%j is refused, and nothing is written', async (argv, exit, words) => {
    const folder = temporaryFolder(baseWorkspace);
    const run = await runCli(['add', ...argv], folder);
    expect(run).toMatchObject({ exit, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(read(folder, 'map/vocabulary.yaml')).toBe(vocabulary);
  });

  test.each([
    ['cxmap add tag slow group=process'],
    ['cxmap add task-type visit "target=3 working days"'],
    ['cxmap add churn-reason cost group=product'],
  ])('what a refusal proposes works as it is: %s', async (command) => {
    const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].slice(1).map(([, quoted, plain]) => quoted ?? plain ?? '');
    const refused = await runCli(argv.slice(0, 3), temporaryFolder(baseWorkspace));
    expect(refused.stderr).toContain(command);
    expect(await runCli(argv, temporaryFolder(baseWorkspace))).toMatchObject({ exit: 0 });
  });

  test('makes the file of the list where there is none yet', async () => {
    const { 'map/segments.yaml': gone, ...rest } = baseWorkspace;
    expect(gone).toBeDefined();
    const folder = temporaryFolder(rest);
    const run = await runCli(['add', 'segment', 'big', 'when={}', 'strategy=low_touch'], folder);
    expect(run).toMatchObject({ exit: 0 });
    expect(read(folder, 'map/segments.yaml')).toMatch(/^segments:\n {2}- id: big\n {4}name: Big\n/);
  });

  test('shows what it would write, and speaks Russian', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const planned = await runCli(['add', 'channel', 'chat', '--dry-run'], folder);
    expect(planned.stdout).toMatch(/^\+ {2}- id: chat\n\+ {4}name: Chat$/m);
    expect(read(folder, 'map/vocabulary.yaml')).toBe(vocabulary);
    const run = await runCli(['add', 'channel', 'chat', '--locale', 'ru'], folder);
    expect(run).toEqual({
      exit: 0,
      stdout: 'Добавлено в map/vocabulary.yaml: канал «chat»\n',
      stderr: 'Дальше: cxmap validate\n',
    });
  });

  test('as the built command, for programs', () => {
    const folder = temporaryFolder(baseWorkspace);
    const { exit, stdout } = runBin(['add', 'system', 'erp', '-f', 'json'], folder);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'change', record: 'erp', next: 'cxmap validate' });
  });
});
