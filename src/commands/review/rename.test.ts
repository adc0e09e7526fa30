import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@x.example', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** A workspace in a subfolder of a repository, as most are. */
function repositoryWith(files: Readonly<Record<string, string>> = {}): {
  readonly top: string;
  readonly folder: string;
} {
  const top = temporaryFolder(files);
  const folder = join(top, 'карта');
  writeInto(folder, baseWorkspace);
  git(top, 'init', '-q');
  git(top, 'config', 'user.name', 'Ann');
  git(top, 'config', 'user.email', 'ann@x.example');
  git(top, 'add', '-A');
  git(top, 'commit', '-qm', 'Begin');
  return { top, folder };
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('rename', () => {
  test('moves the file, changes what refers to it, and says how much', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const { exit, stdout, stderr } = await runCli(['rename', 'team/support', 'helpdesk'], folder);
    expect({ exit, stdout, stderr }).toEqual({
      exit: 0,
      stdout: 'team/support → team/helpdesk: 4 places, 5 files\n',
      stderr:
        'Written: map/teams/helpdesk.yaml, cxmap.yaml, map/handoffs/new-prices.yaml and 2 other files\nNext: cxmap validate\n',
    });
    expect(existsSync(join(folder, 'map/teams/support.yaml'))).toBe(false);
    expect(read(folder, 'map/teams/helpdesk.yaml')).toBe(baseWorkspace['map/teams/support.yaml']);
    expect(read(folder, 'map/routing.yaml')).toContain('to: head-of:helpdesk');
    expect((await runCli(['validate'], folder)).exit).toBe(0);
  });

  test('shows with --dry-run a diff that git applies, and writes nothing', async () => {
    const { top, folder } = repositoryWith();
    const dry = await runCli(['rename', 'metric/first-order', 'скорость', '--dry-run'], folder);
    expect(dry.exit).toBe(0);
    expect(git(top, 'status', '--porcelain')).toBe('');
    execFileSync('git', ['apply', '--directory=карта', '-'], { cwd: top, input: dry.stdout });
    const applied = read(folder, 'map/touchpoints/first-order.yaml');
    expect(applied).toContain('metrics: [скорость]');
    expect(existsSync(join(folder, 'metrics/скорость.csv'))).toBe(true);
    expect(existsSync(join(folder, 'metrics/first-order.csv'))).toBe(false);
  });

  test('commits the moved files and all that changed, and nothing else', async () => {
    const { top, folder } = repositoryWith();
    writeInto(folder, { 'clients/new.yaml': 'attributes: {size: 3}\nsegment: small\nmanager: ann\n' });
    const { exit, stderr } = await runCli(['rename', 'metric/first-order', 'speed', '--commit'], folder);
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /^Written: .*\nCommitted [0-9a-f]+: Rename metric\/first-order to metric\/speed\nNext: cxmap validate\n$/,
    );
    expect(git(top, 'show', '--format=%s', '--name-status', '-M', 'HEAD').split('\n').filter(Boolean)).toEqual([
      'Rename metric/first-order to metric/speed',
      expect.stringMatching(/^M\t.*map\/success-map\.yaml"?$/),
      expect.stringMatching(/^M\t.*map\/touchpoints\/first-order\.yaml"?$/),
      expect.stringMatching(/^R100\t.*metrics\/first-order\.csv"?\t.*metrics\/speed\.csv"?$/),
      expect.stringMatching(/^R100\t.*metrics\/first-order\.yaml"?\t.*metrics\/speed\.yaml"?$/),
    ]);
    expect(git(top, 'status', '--porcelain')).toMatch(/^\?\? .*clients\/new\.yaml"?\n$/);
  });

  test('commits a name in other capitals, and refuses to before anything is written where git looks at none', async () => {
    const { top, folder } = repositoryWith();
    git(top, 'config', 'core.ignorecase', 'true');
    const refused = await runCli(['rename', 'team/support', 'Support', '--commit'], folder);
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('git rm --cached -- map/teams/support.yaml && git add -- map/teams/Support.yaml');
    expect(git(top, 'status', '--porcelain')).toBe('');
    git(top, 'config', 'core.ignorecase', 'false');
    expect((await runCli(['rename', 'team/support', 'Support', '--commit'], folder)).exit).toBe(0);
    expect(git(folder, 'ls-files', 'map/teams')).toBe('map/teams/Support.yaml\nmap/teams/sales.yaml\n');
    expect(git(top, 'status', '--porcelain')).toBe('');
  });

  test('tells other programs which files moved and which changed', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const { stdout } = await runCli(['rename', 'touchpoint/first-order', 'x', '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'change',
      record: 'x',
      written: true,
      files: [
        { path: 'map/touchpoints/x.yaml', change: 'moved', from: 'map/touchpoints/first-order.yaml' },
        { path: 'metrics/first-order.yaml', change: 'changed' },
      ],
    });
  });

  test('changes baselines of the workspace, and names templates and CI files that have the word', async () => {
    const { top, folder } = repositoryWith({
      '.github/workflows/ci.yml': 'run: cxmap report --team support\n',
      CODEOWNERS: '/карта/map/teams/support.yaml @desk\n',
      'notes.md': 'support\n',
      'node_modules/x/x.json': '"support"\n',
      'other/cxmap.yaml': 'name: Other\ncx_team: support\n',
    });
    const known =
      '{\n  "schemaVersion": 1,\n  "kind": "baseline",\n  "known": [\n    {"record":"team/support","rule":"goal-smart","count":1}\n  ]\n}\n';
    writeInto(folder, { 'baseline.json': known, 'templates/team.liquid': "{% if id == 'support' %}\n" });
    const { exit, stderr } = await runCli(['rename', 'team/support', 'helpdesk', '--locale', 'ru'], folder);
    expect(exit).toBe(0);
    expect(stderr).toBe(
      'Заметьте: «support» есть и в ../CODEOWNERS:1, ../.github/workflows/ci.yml:1, templates/team.liquid:1. Там ничего не изменено: посмотрите, об этом ли речь\nЗаписано: map/teams/helpdesk.yaml, cxmap.yaml, map/handoffs/new-prices.yaml и ещё 3 файла\nДальше: cxmap validate\n',
    );
    expect(read(folder, 'baseline.json')).toBe(known.replace('team/support', 'team/helpdesk'));
    expect(read(top, '.github/workflows/ci.yml')).toContain('--team support');
  });

  test('is refused, with nothing written, where something would be wrong afterwards', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'ideas/2026-11/I-261101-00001.yaml':
        'title: T\ntext: T\nstatus: received\nauthor: ann\nchanges: [{add: touchpoint/first-call, value: {name: N, stage: onboarding, owner: support, channels: [call], client_does: C, expectation: E}}]\nhistory: [{at: 2026-11-01, by: ann, to: received}]\n',
    });
    const { exit, stderr } = await runCli(['rename', 'touchpoint/first-order', 'first-call'], folder);
    expect(exit).toBe(1);
    expect(stderr).toContain('Refused: this would bring new errors into the workspace');
    expect(existsSync(join(folder, 'map/touchpoints/first-order.yaml'))).toBe(true);
  });

  test('goes on where findings that were there before speak of the old id', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'map/teams/support.yaml': `${baseWorkspace['map/teams/support.yaml']}calendar: nowhere\n`,
      'map/teams/zeta.yaml': 'name: Zeta\nmembers: [{id: bob, name: Other Bob}]\n',
    });
    const rules = async (): Promise<readonly string[]> => {
      const { stdout } = await runCli(['validate', '--format', 'json'], folder);
      const { findings }: { findings: readonly { rule: string }[] } = JSON.parse(stdout);
      return findings.map(({ rule }) => rule).sort();
    };
    const before = await rules();
    expect(before).toEqual(expect.arrayContaining(['duplicate-id', 'unknown-reference']));
    expect((await runCli(['rename', 'team/support', 'zz-last'], folder)).exit).toBe(0);
    expect((await runCli(['rename', 'system/desk', 'help'], folder)).exit).toBe(0);
    expect(await rules()).toEqual(before);
  });

  test('takes an id in another Unicode form for the same', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      ['map/groups/й.yaml'.normalize('NFD')]: 'name: G\nmembers: [ann]\nmeets: 2 weeks\n',
    });
    expect((await runCli(['rename', 'group/й'.normalize('NFD'), 'ё'.normalize('NFD')], folder)).exit).toBe(0);
    expect(existsSync(join(folder, 'map/groups/ё.yaml'))).toBe(true);
    expect((await runCli(['rename', 'group/ё', 'ё'.normalize('NFD')], folder)).stderr).toContain(
      'is called so already',
    );
  });

  test('says what is wrong in both languages', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const refused = async (...argv: readonly string[]): Promise<string> =>
      (await runCli(['rename', ...argv], folder)).stderr;
    expect(await refused('team/suport', 'x')).toBe(
      'cxmap: There is nothing called “team/suport” here\n       Did you mean “support”?\n',
    );
    expect(await refused('team/support', 'a b')).toContain('“a b” cannot be an id');
    expect(await refused('team/support', 'a b', '--locale', 'ru')).toContain('«a b» не может быть идентификатором');
    expect(await refused('field/new-prices', 'x')).toBe(
      'cxmap: Where is “field/new-prices”? Say it with field/<handoff>/<name>\n',
    );
    expect(await refused('field/new-prices/prise', 'x')).toContain('price');
    expect(await refused('nothing/x', 'y', '--locale', 'ru')).toContain('не вид того, что можно переименовать');
  });
});
