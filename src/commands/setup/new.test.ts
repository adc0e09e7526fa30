import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listKinds } from '../../queries/lookup/listing.ts';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { git, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const definitions = ['team', 'touchpoint', 'handoff', 'scenario', 'playbook', 'group', 'metric', 'client'];
const records = ['case', 'task', 'idea', 'announcement', 'question'];

function copyOf(example: string): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples', example), folder, { recursive: true });
  return folder;
}

async function rulesFoundIn(folder: string, path: string): Promise<readonly string[]> {
  const { stdout } = await runCli(['validate', path, '--format', 'json'], folder);
  const { findings }: { findings: readonly { readonly rule: string; readonly severity: string }[] } =
    JSON.parse(stdout);
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

const nextIn = { saas: 'Next: cxmap validate\n', bank: 'Дальше: cxmap validate\n' };

describe.each([
  ['saas', 'ida-brandt', { idea: 1, announcement: 2 }],
  ['bank', 'lidia-orlova', { idea: 1, announcement: 1 }],
] as const)('in the example %s', (example, by, asked: Readonly<Record<string, number>>) => {
  const folder = copyOf(example);

  test.each(definitions)('a new %s validates as it is', async (kind) => {
    const { exit, stdout, stderr } = await runCli(['new', kind, 'первый-шаг'], folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: nextIn[example] });
    const [path = ''] = /[\w/]+\/первый-шаг\.yaml/.exec(stdout) ?? [];
    expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(/\{\{|undefined|\n\n\n/);
    expect((await rulesFoundIn(folder, path)).filter((found) => found.startsWith('error'))).toEqual([]);
  });

  test.each(records)('a new %s gets an id of its own, and validates as it is', async (kind) => {
    const { exit, stdout, stderr } = await runCli(['new', kind, 'О счёте: "когда?"', '--by', by], folder);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: nextIn[example] });
    const [path = ''] = /\w+\/2026-11\/[A-Z]-261122-[0-9A-HJKMNP-TV-Z]{5}\.yaml/.exec(stdout) ?? [];
    expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(/\{\{|undefined|\n\n\n/);
    const found = await rulesFoundIn(folder, path);
    // So many texts are for a person to write.
    expect(found).toEqual(Array.from({ length: asked[kind] ?? 0 }, () => 'warning placeholder'));
  });
});

test.each(listKinds)('whatever is asked for, a new %s is there or refused with a sentence', async (kind) => {
  const folder = temporaryFolder(loopWorkspace);
  const { exit, stderr } = await runCli(['new', kind, 'something', '--by', 'ann', '--dry-run'], folder);
  expect([0, 1, 2], stderr).toContain(exit);
});

describe('a new touchpoint', () => {
  test('takes what is said of it, and has no findings but those that ask for what only people know', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const argv = [
      'new',
      'touchpoint',
      'first-call',
      '--stage',
      'purchase',
      '--owner',
      'support',
      '--name',
      'First: call',
    ];
    const { exit, stdout } = await runCli([...argv, '--set', 'channels=[call, site]', '--set', 'emotion=-1'], folder);
    expect(exit).toBe(0);
    expect(stdout).toContain('map/touchpoints/first-call.yaml is there');
    const text = readFileSync(join(folder, 'map/touchpoints/first-call.yaml'), 'utf8');
    expect(text).toContain('name: "First: call"\n');
    expect(text).toContain('# Known: purchase, onboarding\nstage: purchase\n');
    expect(text).toContain('owner: support\n');
    expect(text).toContain('channels: [call, site]\n');
    expect(text).toContain('emotion: -1\n');
    expect(await rulesFoundIn(folder, 'map/touchpoints/first-call.yaml')).toEqual([
      'warning placeholder',
      'warning placeholder',
    ]);
  });

  test.each<[string[], number, string]>([
    [['touchpoint', 'first-order'], 1, 'There is a touchpoint “first-order” already: map/touchpoints/first-order.yaml'],
    [['touchpoint', 'First-Order'], 1, 'There is a touchpoint “first-order” already'],
    [
      ['touchpoint', 'First call!'],
      1,
      '“First call!” is no id: it is letters and digits with hyphens between. How about first-call?',
    ],
    [['touchpoint', '../../etc'], 1, 'is no id'],
    [['touchpoint'], 2, 'A new touchpoint needs an id: cxmap new touchpoint <id>'],
    [['touchpiont', 'x'], 2, 'Did you mean “touchpoint”'],
    [['tag', 'x'], 2, 'A tag has no file of its own. This adds one: cxmap add tag <id>'],
    [['client', 'x', '--stage', 'purchase'], 1, 'A client has no stage'],
    [['touchpoint', 'x', '--set', 'stage'], 2, '“stage” does not set a field'],
    [['touchpoint', 'x', '--stage', 'purchse'], 1, 'There is no stage “purchse”'],
    [['touchpoint', 'x', '--set', 'emotion=9'], 1, 'this would bring new errors'],
  ])('%j ends with %i: %s', async (argv, exit, words) => {
    const folder = temporaryFolder(loopWorkspace);
    const run = await runCli(['new', ...argv], folder);
    expect(run).toMatchObject({ exit, stdout: '' });
    expect(run.stderr).toContain(words);
    expect(existsSync(join(folder, 'map/touchpoints/x.yaml'))).toBe(false);
  });

  test('is only shown with --dry-run', async () => {
    const folder = temporaryFolder(loopWorkspace);
    const { exit, stdout } = await runCli(['new', 'touchpoint', 'x', '--dry-run'], folder);
    expect(exit).toBe(0);
    expect(stdout).toContain('+client_does: "…"');
    expect(existsSync(join(folder, 'map/touchpoints/x.yaml'))).toBe(false);
  });

  test('is committed alone where that is asked for', async () => {
    const folder = temporaryFolder(loopWorkspace);
    git(folder, 'init', '-q');
    git(folder, 'config', 'user.email', 'ann@harbor.example');
    git(folder, 'config', 'user.name', 'Ann Lee');
    const { exit, stderr } = await runCli(['new', 'touchpoint', 'x', '--commit'], folder);
    expect({ exit, said: /Committed \w+: Add touchpoint x\n/.test(stderr) }).toEqual({ exit: 0, said: true });
    expect(git(folder, 'show', '--name-only', '--format=%s')).toBe('Add touchpoint x\n\nmap/touchpoints/x.yaml\n');
  });
});

test('a hand-off says which things must be there first', async () => {
  const folder = temporaryFolder({
    ...loopWorkspace,
    'map/vocabulary.yaml': 'systems: [{id: desk, name: Desk}]\n',
    'map/teams/sales.yaml': '',
  });
  const { exit, stderr } = await runCli(['new', 'handoff', 'x'], folder);
  expect(exit).toBe(1);
  expect(stderr).toContain('A hand-off needs a team, and there is none it could have');
  expect(stderr).toContain('A hand-off needs an event, and there is none it could have');
});

test('a hand-off is filled so that it fits: from a team of the stage to another, where that one works', async () => {
  const folder = temporaryFolder(loopWorkspace);
  await runCli(['new', 'handoff', 'x', '--set', 'from=support'], folder);
  const text = readFileSync(join(folder, 'map/handoffs/x.yaml'), 'utf8');
  expect(text).toContain('from: support\nto: [sales]\n');
  expect(text).toContain('responsible: ann\n');
  expect(text).toContain('where: {system: crm}\n');
});

test('a client gets attributes of exactly one segment: the one that is asked for', async () => {
  const folder = temporaryFolder(loopWorkspace);
  const { exit } = await runCli(['new', 'client', 'big-one', '--set', 'segment=large'], folder);
  expect(exit).toBe(0);
  const text = readFileSync(join(folder, 'clients/big-one.yaml'), 'utf8');
  expect(text).toMatch(/\nattributes: \{size: 1[1-9]\d*\}\nsegment: large\n/);
});

test('a task is due by its type, begins its history and says who made it', async () => {
  const folder = temporaryFolder(loopWorkspace);
  const { stdout } = await runCli(['new', 'task', 'Call back', '--by', 'bob', '--owner', 'dan'], folder);
  const [path = ''] = /tasks\S+yaml/.exec(stdout) ?? [];
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain('title: Call back\n');
  expect(text).toContain('owner: dan\ndue: 2026-11-24\nstatus: open\n');
  expect(text).toContain('  - {at: 2026-11-22T10:00:00+00:00, by: bob, to: open, owner: dan, due: 2026-11-24}\n');
});

test('hostile words in a title stay a title', async () => {
  const folder = temporaryFolder(loopWorkspace);
  const title = 'x\nstatus: completed # {{id}}: [1, 2] \u001B[31m';
  const { exit, stdout } = await runCli(['new', 'task', title, '--by', 'ann', '--format', 'json'], folder);
  expect(exit).toBe(0);
  const { files }: { files: readonly { readonly path: string }[] } = JSON.parse(stdout);
  const shown = await runCli(['show', files[0]?.path ?? '', '--format', 'json'], folder);
  const { value }: { value: { readonly title: string; readonly status: string } } = JSON.parse(shown.stdout);
  expect(value).toMatchObject({ title, status: 'open' });
});
