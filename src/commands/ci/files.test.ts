import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';
import { readYaml } from '../../testing/run-workflow.ts';

const action = 'github:example/cxmap#v0.1.0';
const git = 'git+https://git.example.com/tools/cxmap.git#v0.1.0';

function made(place = 'cx', files: Readonly<Record<string, string>> = {}) {
  const { folder, root } = testRepository({ ...baseWorkspace, ...files }, place);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const ci = (...words: readonly string[]) => runCli(['ci', ...words], root);
  return { folder, root, read, ci, put: (more: Readonly<Record<string, string>>) => writeInto(folder, more) };
}

const reviewers = {
  'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}reviewers:\n  support: ["@harbor/support"]\n  sales: ["@harbor/sales", dan@harbor.example]\n`,
};

const commands: readonly (readonly [words: readonly string[], file: string])[] = [
  [['github', '--from', action], '.github/workflows/cxmap-cx.yml'],
  [['github', '--from', git, '--forks'], '.github/workflows/cxmap-cx-comment.yml'],
  [['gitlab', '--from', git], '.gitlab/cxmap-cx.gitlab-ci.yml'],
  [['pre-commit', '--from', git], '.pre-commit-config.yaml'],
  [['pre-commit', '--from', 'cxmap@0.1.0'], '.pre-commit-config.yaml'],
  [['codeowners'], '.github/CODEOWNERS'],
  [['git'], '.gitattributes'],
];

describe.each(commands)('ci %s', (words, file) => {
  test('writes at the top of the repository once, and nothing more the second time', async () => {
    const { folder, read, ci } = made('cx', reviewers);
    const dry = await ci(...words, '--dry-run');
    expect(dry.exit, dry.stderr).toBe(0);
    expect(dry.stdout).toContain(`+++ b/${file}`);
    expect(existsSync(join(folder, file))).toBe(false);
    const first = await ci(...words);
    expect(first.exit, first.stderr).toBe(0);
    expect(first.stdout).toContain(file);
    const text = read(file);
    expect(await ci(...words)).toMatchObject({ exit: 0, stdout: 'Everything is as it should be\n' });
    expect(read(file)).toBe(text);
    const { stdout } = await ci(...words, '--format', 'json', '--locale', 'ru');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'change', summary: 'Всё уже как надо', files: [] });
  });
});

describe('what somebody changed by hand', () => {
  test.each([
    [['github', '--from', action], '.github/workflows/cxmap-cx.yml', 'timeout-minutes: 15', 'timeout-minutes: 5'],
    [['gitlab', '--from', git], '.gitlab/cxmap-cx.gitlab-ci.yml', 'node:22', 'node:24'],
    [['codeowners'], '.github/CODEOWNERS', '@harbor/support', '@harbor/nobody'],
  ])('stays as it is, unless --force says otherwise: ci %s', async (words, file, ours, theirs) => {
    const { read, put, ci } = made('cx', reviewers);
    await ci(...words);
    const text = read(file);
    put({ [file]: text.replace(ours, theirs) });
    const { exit, stderr } = await ci(...words);
    expect(exit).toBe(1);
    expect(stderr).toContain(`${file} was changed by hand`);
    expect(read(file)).toContain(theirs);
    expect((await ci(...words, '--force')).exit).toBe(0);
    expect(read(file)).toBe(text);
  });

  test('is nothing that git does to line ends, and what cxmap wrote before is brought up to date', async () => {
    const { read, put, ci } = made();
    const file = '.github/workflows/cxmap-cx.yml';
    await ci('github', '--from', action);
    put({ [file]: read(file).replaceAll('\n', '\r\n') });
    expect((await ci('github', '--from', 'github:example/cxmap#v0.2.0')).exit).toBe(0);
    expect(read(file)).toContain('uses: "example/cxmap@v0.2.0"');
  });

  test('is a file that was never ours, too', async () => {
    const { put, read, ci } = made('');
    put({ '.github/workflows/cxmap.yml': 'name: mine\n' });
    expect((await ci('github', '--from', action)).exit).toBe(1);
    expect(read('.github/workflows/cxmap.yml')).toBe('name: mine\n');
  });
});

describe('where cxmap installs from', () => {
  test('has to be said, as the package names no repository', async () => {
    const { ci } = made();
    const { exit, stderr } = await ci('github');
    expect(exit).toBe(2);
    expect(stderr).toContain('--from github:owner/cxmap#v1.4.0');
  });

  test.each(['', '-g', '--registry=https://evil.example', 'a b', "a'b", 'a"b', 'a`b`', 'a\nb', 'a\u202Eb'])(
    'is nothing like “%s”',
    async (from) => {
      const { folder, ci } = made();
      expect((await ci('github', `--from=${from}`)).exit).toBe(2);
      expect(existsSync(join(folder, '.github'))).toBe(false);
    },
  );

  test('is no file of the repository where nothing is checked out', async () => {
    const { ci } = made();
    expect((await ci('github', '--from', './tools/cxmap.tgz')).exit).toBe(0);
    expect((await ci('github', '--from', './tools/cxmap.tgz', '--forks')).stderr).toContain('nothing checked out');
  });
});

describe('a workflow', () => {
  const texts = ['github.yml', 'github-comment.yml', 'gitlab.yml'].map((name) =>
    readFileSync(join(repository, 'templates/ci', name), 'utf8'),
  );
  const all = [...texts, readFileSync(join(repository, 'action.yml'), 'utf8')];

  test('gives no expression to a shell, asks for nothing on pull_request_target, and runs one at a time', () => {
    for (const text of all) {
      expect(text).not.toContain('pull_request_target');
      const scripts = [...text.matchAll(/run: (?:\|\n((?: {8,}.*\n|\n)+)|(.*)\n)/g)].map(
        ([, block, line]) => block ?? line,
      );
      expect(scripts.join('\n')).not.toContain('{{');
    }
    expect(texts.filter((text) => /^concurrency:|resource_group:/m.test(text))).toHaveLength(3);
  });

  test('may write comments in the job that has nothing of a pull request, and in no other of two', async () => {
    const { read, ci } = made();
    interface Workflow {
      readonly permissions: Readonly<Record<string, string>>;
      readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
    }
    const workflow = (file: string) => readYaml<Workflow>(read(`.github/workflows/${file}`));
    await ci('github', '--from', action);
    expect(workflow('cxmap-cx.yml').permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    await ci('github', '--from', action, '--forks');
    expect(workflow('cxmap-cx.yml').permissions).toEqual({ contents: 'read' });
    const second = workflow('cxmap-cx-comment.yml');
    expect(second.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
    expect(JSON.stringify(second.jobs)).not.toContain('checkout');
    // Two jobs stay two.
    expect((await ci('github', '--from', action)).stdout).toBe('Everything is as it should be\n');
  });

  test('is one each for two workspaces of a repository', async () => {
    const { folder, put, ci } = made('a/карта');
    put({ 'b/карта/cxmap.yaml': 'name: Other\n' });
    await ci('github', '--from', action);
    await runCli(['ci', 'github', '--from', action], join(folder, 'b/карта'));
    const files = readdirSync(join(folder, '.github/workflows'));
    expect(files).toEqual([
      expect.stringMatching(/^cxmap-a-[0-9a-f]{6}\.yml$/),
      expect.stringMatching(/^cxmap-b-[0-9a-f]{6}\.yml$/),
    ]);
    const names = files.map(
      (file) => readYaml<{ name: string }>(readFileSync(join(folder, '.github/workflows', file), 'utf8')).name,
    );
    expect(new Set(names).size).toBe(2);
  });

  test('is written nowhere else through a link', async () => {
    const { folder, ci } = made();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, '.github'));
    expect((await ci('github', '--from', action)).exit).toBe(3);
    expect(existsSync(join(elsewhere, 'workflows'))).toBe(false);
  });

  test('lies at the top of the repository that the workspace is in, even behind a link', async () => {
    const { folder, root } = made();
    const other = temporaryFolder();
    symlinkSync(root, join(other, 'link'));
    await runCli(['ci', 'github', '--from', action], join(other, 'link'));
    expect(existsSync(join(folder, '.github/workflows/cxmap-cx.yml'))).toBe(true);
    expect(existsSync(join(other, '.github'))).toBe(false);
  });
});

describe('ci gitlab', () => {
  test.each([
    ['nothing', undefined, 'include:\n  - local: "/.gitlab/cxmap-cx.gitlab-ci.yml"\n'],
    [
      'a list',
      '# ours\ninclude:\n  - local: /a.yml # first\nstages: [build]\n',
      '# ours\ninclude:\n  - local: /a.yml # first\n  - local: /.gitlab/cxmap-cx.gitlab-ci.yml\nstages: [build]\n',
    ],
    ['one', 'include: /a.yml\n', undefined],
    ['none', 'build:\n  script: make\n', undefined],
  ])('is included beside %s', async (_, main, expected) => {
    const { read, put, ci } = made();
    if (main !== undefined) put({ '.gitlab-ci.yml': main });
    expect((await ci('gitlab', '--from', git)).exit).toBe(0);
    const text = read('.gitlab-ci.yml');
    if (expected !== undefined) expect(text).toBe(expected);
    const { include } = readYaml<{ include: readonly unknown[] }>(text);
    expect(include).toContainEqual({ local: '/.gitlab/cxmap-cx.gitlab-ci.yml' });
    const before = readYaml<object>(main ?? '{}');
    expect(readYaml(text)).toMatchObject({ ...before, include: expect.anything() });
    expect((await ci('gitlab', '--from', git)).stdout).toBe('Everything is as it should be\n');
  });

  test('says what to add where the main file is in a form that is not edited, and runs in a stage that there is', async () => {
    const { read, put, ci } = made();
    const main = 'build:\n  script: !reference [.setup, script]\n';
    put({ '.gitlab-ci.yml': main });
    expect((await ci('gitlab', '--from', git)).stderr).toContain('- local: /.gitlab/cxmap-cx.gitlab-ci.yml');
    expect(read('.gitlab-ci.yml')).toBe(main);
    put({ '.gitlab-ci.yml': 'stages: [lint, ship]\n' });
    await ci('gitlab', '--from', git);
    expect(read('.gitlab/cxmap-cx.gitlab-ci.yml')).toContain('stage: "lint"');
  });
});

describe('ci pre-commit', () => {
  test('keeps what is there, byte by byte, and brings its own entry up to date', async () => {
    const { read, put, ci } = made('my map');
    const theirs = '# ours\nrepos:\n- repo: https://example.com/x   # kept\n  rev: "1"\n  hooks:\n  - id: x\n';
    put({ '.pre-commit-config.yaml': theirs });
    await ci('pre-commit', '--from', git);
    const text = read('.pre-commit-config.yaml');
    expect(text.startsWith(theirs)).toBe(true);
    const entry = {
      repo: 'https://git.example.com/tools/cxmap',
      rev: 'v0.1.0',
      hooks: [{ id: 'cxmap-validate', args: ['--dir', 'my map'] }],
    };
    expect(readYaml<{ repos: readonly unknown[] }>(text).repos[1]).toEqual(entry);
    await ci('pre-commit', '--from', git.replace('v0.1.0', 'v0.2.0'));
    const { repos } = readYaml<{ repos: readonly unknown[] }>(read('.pre-commit-config.yaml'));
    expect(repos).toHaveLength(2);
    expect(repos[1]).toEqual({ ...entry, rev: 'v0.2.0' });
  });

  test.each([git, 'cxmap@0.1.0'])(
    'leaves what somebody set for the hook of %s, whatever comes of its source',
    async (source) => {
      const { read, put, ci } = made('my map');
      await ci('pre-commit', '--from', source);
      const theirs = read('.pre-commit-config.yaml').replace(
        /- --dir\n( +)- my map|\[--dir, my map\]/,
        '[--dir, my map, --fail-on, warning]',
      );
      expect(theirs).toContain('--fail-on');
      put({ '.pre-commit-config.yaml': theirs });
      await ci('pre-commit', '--from', source);
      expect(read('.pre-commit-config.yaml')).toBe(theirs);
      await ci('pre-commit', '--from', source.replace('0.1.0', '0.2.0'));
      expect(read('.pre-commit-config.yaml')).toBe(theirs.replace('0.1.0', '0.2.0'));
    },
  );

  test('refers to the hook that cxmap offers, which runs with what it says', async () => {
    interface Hook {
      readonly id: string;
      readonly entry: string;
      readonly language: string;
    }
    const [hook] = readYaml<readonly Hook[]>(readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hook).toMatchObject({ id: 'cxmap-validate', language: 'node' });
    const { folder } = made('my map');
    const [, ...words] = (hook?.entry ?? '').split(' ');
    expect((await runCli([...words, '--dir', 'my map'], folder)).exit).toBe(0);
  });

  test('refuses settings in a form that is not edited', async () => {
    const { put, ci } = made();
    put({ '.pre-commit-config.yaml': 'repos: {}\n' });
    expect((await ci('pre-commit', '--from', git)).exit).toBe(1);
  });
});

describe('ci codeowners', () => {
  test('names the receivers of a hand-off alone, in a block at the end', async () => {
    const { read, put, ci } = made('my map', reviewers);
    put({ CODEOWNERS: '* @harbor/all\n' });
    await ci('codeowners');
    const text = read('CODEOWNERS');
    expect(text).toMatch(
      /^\* @harbor\/all\n\n# cxmap my%20map begins .*\n\/my\\ map\/map\/handoffs\/new-prices\.yaml @harbor\/support\n\/my\\ map\/acks\/sales\/ @harbor\/sales dan@harbor\.example\n\/my\\ map\/acks\/support\/ @harbor\/support\n# cxmap my%20map ends\n$/,
    );
    put({ CODEOWNERS: `${text}/docs/ @harbor/docs\n` });
    await ci('codeowners');
    expect(read('CODEOWNERS').indexOf('/docs/')).toBeLessThan(read('CODEOWNERS').indexOf('# cxmap'));
    expect(read('CODEOWNERS').match(/begins/g)).toHaveLength(1);
  });

  test('has a section each team in GitLab', async () => {
    const { read, put, ci } = made('cx', reviewers);
    put({ '.gitlab-ci.yml': 'include: []\n' });
    await ci('codeowners');
    expect(read('CODEOWNERS').split('\n').slice(1, -2)).toEqual([
      '[cxmap-sales] @harbor/sales dan@harbor.example',
      '/cx/acks/sales/',
      '[cxmap-support] @harbor/support',
      '/cx/map/handoffs/new-prices.yaml',
      '/cx/acks/support/',
    ]);
  });

  test('has no line of its own by the name of a folder or an owner', async () => {
    const place = 'x # @mallory [a] *';
    const { read, ci } = made(place, {
      'cxmap.yaml': `${baseWorkspace['cxmap.yaml']}reviewers: {support: ["@ok", "@a b", "@c\\n* @mallory", "#x"]}\n`,
    });
    await ci('codeowners');
    const lines = read('.github/CODEOWNERS').split('\n').slice(1, -2);
    expect(lines).toEqual([
      '/x\\ ?\\ @mallory\\ ?a?\\ ?/map/handoffs/new-prices.yaml @ok',
      '/x\\ ?\\ @mallory\\ ?a?\\ ?/acks/support/ @ok',
    ]);
  });

  test('wants somebody to name', async () => {
    const { exit, stderr } = await made().ci('codeowners');
    expect(exit).toBe(1);
    expect(stderr).toContain('reviewers: {support:');
  });
});
