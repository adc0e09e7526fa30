import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { git, repository, runBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

function copyOf(example: string): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  return folder;
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing changed in ${path}`);
  writeFileSync(join(folder, path), changed);
}

interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const { stdout } = await runCli(['validate', '--format', 'json'], folder);
  const { findings }: { findings: readonly Finding[] } = JSON.parse(stdout);
  return findings;
}

describe.each(['bank', 'saas', 'minimal'])('the example %s', (example) => {
  test('has nothing to report, by the built command', () => {
    const { exit, stdout } = runBin(['validate'], join(repository, 'examples', example));
    expect(stdout).toMatch(/nothing to report|замечаний нет/);
    expect(exit).toBe(0);
  });
});

describe('one misspelt reference', () => {
  const folder = copyOf('saas');
  edit(folder, 'map/handoffs/order-form.yaml', (text) => text.replace(/^from: sales$/m, 'from: slaes'));

  test('is found with its file, line, column and the nearest right id', async () => {
    const { exit, stdout } = await runCli(['validate'], folder);
    expect(exit).toBe(1);
    const line =
      readFileSync(join(folder, 'map/handoffs/order-form.yaml'), 'utf8').split('\n').indexOf('from: slaes') + 1;
    expect(stdout).toContain(`map/handoffs/order-form.yaml:${line}:7: error: There is no team “slaes”`);
    expect(stdout).toContain('Did you mean “sales”?');
    expect(stdout).toMatch(/ {4}~~~~~|│ {7}~~~~~/);
  });
});

test('a status typed by hand is refused with the moves that are open', async () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'tasks/2026-11/T-261102-7K3QX.yaml': `title: Call back
type: callback
owner: ann
due: 2026-11-04
status: completed
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-04}
`,
  });
  const { exit, stdout } = await runCli(['validate'], folder);
  expect(exit).toBe(1);
  expect(stdout).toContain('The history leaves this task “open”, but its status says “completed”');
  expect(stdout).toContain('From “open” it can move to “in_progress”, “in_question”, or “cancelled”');
  const russian = await runCli(['validate', '--locale', 'ru'], folder);
  expect(russian.stdout).toContain('Из «open» можно перейти в «in_progress», «in_question» или «cancelled»');
});

describe('bad files', () => {
  const team = baseWorkspace['map/teams/support.yaml'] ?? '';
  const group = 'name: First weeks\nmembers: [ann]\nmeets: 2 weeks\n';
  const bomb = `x-a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefghi'
    .split('')
    .map((name, index) => {
      const before = 'abcdefgh'[index];
      return `x-${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]\n`;
    })
    .join('')}${group}`;

  test.each<[string, string | Uint8Array, string, string]>([
    ['a duplicate key', `${group}name: Again\n`, 'syntax', 'twice'],
    ['a tab as indentation', 'name: First weeks\nmembers:\n\t- ann\nmeets: 2 weeks\n', 'syntax', 'tab'],
    ['several documents', `${group}---\nname: Other\n`, 'syntax', 'second document'],
    ['anchors that explode', bomb, 'syntax', 'unfold'],
    ['invalid UTF-8', Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xc3, 0x28]), 'unreadable', 'not valid UTF-8'],
    ['windows-1251', Buffer.from([0x6e, 0x3a, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'unreadable', 'windows-1251'],
    ['UTF-16', Buffer.from('\uFEFFname: x', 'utf16le'), 'unreadable', 'utf-16le'],
    ['an empty file', '', 'syntax', 'empty'],
    ['a file of comments', '# nothing yet\n', 'syntax', 'empty'],
    ['a file of megabytes', `${group}x-note: ${'long '.repeat(500_000)}\n`, 'unreadable', 'too large'],
    ['a list where fields are wanted', '- name\n', 'schema', 'list of “field: value” lines'],
    ['a key too many', `${group}naem: x\n`, 'schema', 'no field “naem”'],
    ['nesting without end', `x-deep: ${'['.repeat(5000)}${']'.repeat(5000)}\n${group}`, 'syntax', 'deeper'],
    ['a merge conflict', `<<<<<<< HEAD\n${group}=======\n>>>>>>> other\n`, 'syntax', 'merge conflict'],
  ])('%s gets a diagnostic and hides nothing else', async (_, content, rule, words) => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'map/groups/bad.yaml': content,
      'map/teams/support.yaml': team.replace('stakeholder: bob', 'stakeholder: rob'),
    });
    const found = await findingsIn(folder);
    expect(found.map(({ file }) => file)).toContain('map/groups/bad.yaml');
    const bad = found.filter(({ file }) => file === 'map/groups/bad.yaml');
    expect(bad.map((finding) => finding.rule)).toContain(rule);
    expect(bad.map(({ message }) => message).join()).toContain(words);
    expect(found.filter(({ file }) => file === 'map/teams/support.yaml').map(({ message }) => message)).toEqual([
      'There is no person “rob”',
    ]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${group}`],
    ['CRLF', group.replaceAll('\n', '\r\n')],
    [
      'dates, no, 1.10 and long numbers where texts are wanted',
      'name: 1.10\nmembers: [ann]\nmeets: 2 weeks\nx-n: 12345678901234567\n',
    ],
  ])('%s is fine', async (_, content) => {
    const folder = temporaryFolder({ ...baseWorkspace, 'map/groups/fine.yaml': content });
    const found = (await findingsIn(folder)).filter(({ rule }) => rule !== 'syntax' || !content.includes('x-n'));
    expect(found).toEqual([]);
  });

  test('a link out of the workspace, a folder in place of a file and a file without permission', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const outside = temporaryFolder({ 'secret.yaml': 'name: Secret\n' });
    mkdirSync(join(folder, 'map/groups'));
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'map/groups/link.yaml'));
    symlinkSync(outside, join(folder, 'map/scenarios'));
    symlinkSync('..', join(folder, 'map/groups/loop'));
    mkdirSync(join(folder, 'map/groups/folder.yaml'));
    writeInto(folder, { 'map/groups/closed.yaml': group });
    chmodSync(join(folder, 'map/groups/closed.yaml'), 0);
    const messages = (await findingsIn(folder)).map(({ file, message }) => `${file}: ${message}`).join('\n');
    expect(messages).toContain('map/groups/link.yaml: This link leads out of the workspace');
    expect(messages).toContain('map/scenarios: This link leads out of the workspace');
    expect(messages).toContain('map/groups/folder.yaml: Here is a folder where a file should be');
    expect(messages).not.toContain('Secret');
    // The superuser may read everything.
    if (process.getuid?.() !== 0) expect(messages).toContain('map/groups/closed.yaml: This file cannot be read');
  });
});

describe('paths on the command line', () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'map/groups/a.yaml': 'name: A\n',
    'map/teams/support.yaml': `${baseWorkspace['map/teams/support.yaml']}x: 1\n`,
  });

  test('report on a part, from any folder inside', async () => {
    const { exit, stdout } = await runCli(['validate', 'groups'], join(folder, 'map'));
    expect(exit).toBe(1);
    expect(stdout).toContain('map/groups/a.yaml');
    expect(stdout).not.toContain('support.yaml');
  });

  test('that lead nowhere or outside are wrong usage', async () => {
    expect(await runCli(['validate', 'nothing'], folder)).toMatchObject({ exit: 2, stdout: '' });
    expect(await runCli(['validate', '..'], folder)).toMatchObject({ exit: 2, stdout: '' });
  });
});

test('a warning fails the run only where that is asked for', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/teams/old.yml': 'name: Old\n' });
  expect((await runCli(['validate'], folder)).exit).toBe(0);
  expect((await runCli(['validate', '--fail-on', 'warning'], folder)).exit).toBe(1);
});

test('the weight of a rule is set in cxmap.yaml, and an unknown rule there is found', async () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}rules: {schema: warning, histroy: off}\n`,
    'map/groups/a.yaml': 'name: A\n',
  });
  const { stdout } = await runCli(['validate'], folder);
  expect(stdout).toContain('warning: The field “meets” is missing');
  expect(stdout).toContain('There is no rule “histroy”');
  expect(stdout).toContain('Did you mean “history”?');
});

test('control characters in files do not reach the terminal', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/groups/a.yaml': 'name: A\n"\\e[31mred\\a": 1\n' });
  const { stdout } = await runCli(['validate'], folder);
  expect(stdout).not.toContain('\u001B');
  expect(stdout).not.toContain('\u0007');
  expect(stdout).toContain('[31mred');
});

describe('for other programs', () => {
  const folder = temporaryFolder({ ...baseWorkspace, 'map/groups/a.yaml': 'name: A\n' });

  test.each([
    ['github', '::error file=map/groups/a.yaml'],
    ['gitlab', '"check_name": "schema"'],
    ['sarif', '"version": "2.1.0"'],
    ['junit', '<testsuite'],
    ['markdown', '`schema`'],
    ['json', '"schemaVersion": 1'],
  ])('%s is one document on standard output, and nothing else', async (format, words) => {
    const { exit, stdout, stderr } = await runCli(['validate', '--format', format], folder);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain(words);
  });

  test('paths begin at the root of the git repository', async () => {
    const repo = temporaryFolder();
    git(repo, 'init', '-q');
    writeInto(join(repo, 'cx map'), { ...baseWorkspace, 'map/groups/a.yaml': 'name: A\n' });
    const { stdout } = await runCli(['validate', '--format', 'github'], join(repo, 'cx map'));
    expect(stdout).toContain('file=cx map/map/groups/a.yaml');
  });

  test('GitHub gets the whole list as a summary of the job', async () => {
    const summary = join(temporaryFolder(), 'summary.md');
    await runCli(['validate', '--format', 'github'], folder, { env: { GITHUB_STEP_SUMMARY: summary } });
    expect(readFileSync(summary, 'utf8')).toContain('map/groups/a.yaml');
  });
});

describe('a comment that silences', () => {
  const withComment = (comment: string, name = 'rob'): string =>
    temporaryFolder({
      ...baseWorkspace,
      'map/groups/a.yaml': `name: A\nmembers: [ann, ${name}]${comment}\nmeets: 2 weeks\n`,
    });

  test.each([
    [' # cxmap-ignore unknown-reference -- Rob starts on Monday', []],
    [' # cxmap-ignore unknown-reference', ['unknown-reference', 'suppression']],
    [' # cxmap-ignore schema -- Not this one', ['unknown-reference', 'suppression']],
    [' # cxmap-ignore unknown-refrence -- Misspelt', ['unknown-reference', 'suppression']],
    ['', ['unknown-reference']],
  ])('“%s” leaves %j', async (comment, rules) => {
    expect((await findingsIn(withComment(comment))).map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });

  test('may stand on the line above, and is no comment inside a text', async () => {
    const above = temporaryFolder({
      ...baseWorkspace,
      'map/groups/a.yaml':
        'name: "B # cxmap-ignore schema -- x"\n# cxmap-ignore unknown-reference -- soon\nmembers: [rob]\nmeets: 2 weeks\n',
    });
    expect(await findingsIn(above)).toEqual([]);
  });

  test('is reported when it is of no use any more', async () => {
    const found = await findingsIn(withComment(' # cxmap-ignore unknown-reference -- Rob starts on Monday', 'bob'));
    expect(found).toMatchObject([{ rule: 'suppression', line: 2, column: 21 }]);
  });
});

test('personal data that is found does not go on into the log', async () => {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'cases/2026-11/C-261101-7K3QX.yaml':
      'source: survey\nreceived: 2026-11-01\ntext: Call me at +44 20 7946 0018 please\ntags: []\n',
  });
  const { stdout } = await runCli(['validate'], folder);
  expect(stdout).toContain('[personal-data]');
  expect(stdout).toContain('Call me at +•• •• •••• •••• please');
  expect(stdout).not.toContain('7946');
});
