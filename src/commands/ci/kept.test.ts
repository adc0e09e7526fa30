import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli, writeInto } from '../../testing/run-cli.ts';

const action = 'github:example/cxmap#v0.1.0';
const repositorySpec = 'git+https://git.example.com/tools/cxmap.git#v0.1.0';

function made(place = 'cx') {
  const { folder, root } = testRepository(
    {
      ...baseWorkspace,
      'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}reviewers:\n  support: ["@harbor/support"]\n`,
    },
    place,
  );
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const ci = (...words: readonly string[]) => runCli(['ci', ...words], root);
  return { read, ci, put: (more: Readonly<Record<string, string>>) => writeInto(folder, more) };
}

const github = '.github/workflows/cxmap-cx.yml';
const gitlab = '.gitlab/cxmap-cx.gitlab-ci.yml';
const hook = '.pre-commit-config.yaml';

describe('a file that is written again', () => {
  test.each([
    ['github', github, ['--from', action, '--fail-on', 'never']],
    ['github', github, ['--from', action, '--fail-on', 'loosening', '--forks']],
    ['github', github, ['--from', repositorySpec, '--fail-on', 'loosening']],
    ['github', github, ['--from', `https://example.com/${'$'}{{a}}/$$x.tgz`, '--fail-on', 'never']],
    ['github', github, ['--from', './tools/cxmap.tgz']],
    ['gitlab', gitlab, ['--from', repositorySpec, '--fail-on', 'loosening']],
    ['gitlab', gitlab, ['--from', 'https://example.com/$a/$$x.tgz', '--fail-on', 'never']],
    ['pre-commit', hook, ['--from', repositorySpec]],
    ['pre-commit', hook, ['--from', 'cxmap@0.1.0']],
  ])('keeps what it says and says so: ci %s %s %s', async (host, file, words) => {
    const { read, ci } = made();
    const first = await ci(host, ...words);
    expect(first).toMatchObject({ exit: 0, stderr: '' });
    const text = read(file);
    const again = await ci(host);
    expect(again, again.stderr).toMatchObject({ exit: 0, stdout: 'Everything is as it should be\n' });
    expect(again.stderr).toContain(`Kept as the file says it: ${words.join(' ')}.`);
    expect(read(file)).toBe(text);
    expect((await ci(host, '--locale', 'ru')).stderr).toContain(`Осталось, как записано в файле: ${words.join(' ')}.`);
  });

  test.each([
    ['github', github, 'fail-on: breaking'],
    ['gitlab', gitlab, 'diff --base --fetch --fail-on breaking'],
  ])('follows an option that is given, and keeps the rest: ci %s', async (host, file, expected) => {
    const { read, ci } = made();
    const from = host === 'github' ? action : repositorySpec;
    await ci(host, '--from', from, '--fail-on', 'never');
    const { stderr } = await ci(host, '--fail-on', 'breaking');
    expect(stderr).toContain(`: --from ${from}.`);
    expect(read(file)).toContain(expected);
    await ci(host, '--fail-on', 'loosening');
    const other = await ci(host, '--from', from.replace('v0.1.0', 'v0.2.0'));
    expect(other.stderr).toContain(': --fail-on loosening.');
    expect(read(file)).toContain('v0.2.0');
  });

  test.each([
    ['github', github, '15', '5'],
    ['gitlab', gitlab, 'node:22', 'node:24'],
  ])(
    'is refused where somebody changed it, and --force keeps nothing of it: ci %s',
    async (host, file, ours, theirs) => {
      const { read, put, ci } = made();
      await ci(host, '--from', repositorySpec, '--fail-on', 'never');
      put({ [file]: read(file).replace(ours, theirs) });
      expect(await ci(host)).toMatchObject({ exit: 1, stderr: expect.stringContaining('was changed by hand') });
      expect(await ci(host, '--force')).toMatchObject({ exit: 2, stderr: expect.stringContaining('From where') });
      const forced = await ci(host, '--force', '--from', repositorySpec);
      expect(forced).toMatchObject({ exit: 0, stderr: expect.stringContaining('nothing of it was kept') });
      expect(read(file)).toContain('--fail-on breaking');
    },
  );

  test('is a block of owners in the form of the host that it was written for', async () => {
    const { read, ci } = made();
    await ci('codeowners', '--host', 'gitlab');
    const text = read('CODEOWNERS');
    expect(await ci('codeowners')).toMatchObject({ exit: 0, stdout: 'Everything is as it should be\n' });
    expect(read('CODEOWNERS')).toBe(text);
  });
});

test.each(['./tools/cxmap.tgz', '/opt/cxmap.tgz', 'file:tools/cxmap'])(
  'a hook of pre-commit is not written for %s, which it could not install',
  async (from) => {
    const { ci, put, read } = made();
    put({ [hook]: 'repos: []\n' });
    expect(await ci('pre-commit', '--from', from)).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('pre-commit installs a hook in a folder of its own'),
    });
    expect(read(hook)).toBe('repos: []\n');
  },
);
