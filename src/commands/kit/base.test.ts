import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { git, repository } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder, writeInto } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const laterNews = { [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' };
const gains = (team: string) => ({
  [`map/teams/${team}.yaml`]: `${baseWorkspace[`map/teams/${team}.yaml`]}gains: Calm\n`,
});

/** `main` and a `topic` that cuts a lead time; what `main` has done since is no part of it. HEAD is the topic. */
function branches() {
  const made = testRepository();
  made.git('checkout', '-qb', 'topic');
  made.write(laterNews);
  const topic = made.commit('later news');
  made.git('checkout', '-q', 'main');
  made.write(gains('sales'));
  const main = made.commit('gains');
  made.git('checkout', '-q', 'topic');
  return { ...made, topic, main };
}

/** The ids of what a run finds, or what it says. */
async function found(root: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { exit, stdout, stderr } = await runCli(['diff', '--format', 'json', ...words], root, { env });
  return exit === 0 ? JSON.parse(stdout).changes.map(({ id }: { id: string }) => id) : `${exit} ${stderr}`;
}

/** The environment of a run on GitHub, with the text of its event. */
function onGitHub(text: string): Readonly<Record<string, string>> {
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': text }), 'event.json'),
  };
}

const request = (base: string, head: string) =>
  JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } });

describe('the base of a change', () => {
  test('is where HEAD left the commit that is named, or the default branch where none is', async () => {
    const { root, folder } = branches();
    expect(await found(root, ['--base', 'main'])).toEqual(['lead-time-cut']);
    expect(await found(root, ['--base'])).toMatch(/^2 .*--base main\n$/);
    const clone = temporaryFolder();
    git(clone, 'clone', '-q', folder, '.');
    git(clone, 'remote', 'set-head', 'origin', 'main');
    git(clone, 'checkout', '-q', 'topic');
    expect(await found(join(clone, 'cx'), ['--base'])).toEqual(['lead-time-cut']);
    expect(await found(join(clone, 'cx'), ['--base', 'origin/typo'])).toMatch(/^2 .*no commit here/);
  });

  test('is where a topic left main, by what a pipeline of GitLab says, and the merged target by one for merged results', async () => {
    const { root, git: run, topic, main } = branches();
    const env = { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event' };
    expect(await found(root, ['--base'], { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: main })).toEqual(['lead-time-cut']);
    run('checkout', '-q', '--detach', main);
    run('merge', '-q', '--no-ff', '--no-edit', topic);
    const merged = { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: `${main}`, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: main };
    expect(await found(root, ['--base'], { ...merged, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: topic })).toEqual([
      'lead-time-cut',
    ]);
    expect(await found(root, ['--base'], { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' })).toMatch(/^2 .*\(push\)/);
  });

  test('is the first parent of HEAD only where the second is the head of the event', async () => {
    const { root, git: run, commit, write, topic, main } = branches();
    // The author merges main into the topic by hand, the topic first: others’ change is no part of it.
    run('merge', '-q', '--no-ff', '--no-edit', 'main');
    const merged = run('rev-parse', 'HEAD').trim();
    expect(await found(root, ['--base'], onGitHub(request(main, merged)))).toEqual(['lead-time-cut']);
    expect(await found(root, ['--base'], onGitHub(request(main, topic)))).toEqual(['lead-time-cut']);
    write(gains('support'));
    commit('one more, made by the run');
    expect((await found(root, ['--base'], onGitHub(request(main, merged)))).length).toBe(2);
  });

  test('is not guessed where HEAD is another change than the event’s, or the event is of none', async () => {
    const { root, git: run, topic, main } = branches();
    run('checkout', '-q', 'main');
    expect(await found(root, ['--base'], onGitHub(request(main, topic)))).toMatch(/^2 .*does not hold the change/);
    expect(await found(root, ['--base'], onGitHub('{"before": "x"}'))).toMatch(/^2 .*for no pull or merge request/);
  });

  test('is each of several: the first is compared, the others are named', async () => {
    const { root, git: run, topic, main } = branches();
    run('merge', '-q', '--no-edit', 'main');
    run('checkout', '-q', 'main');
    run('merge', '-q', '--no-ff', '--no-edit', topic);
    run('checkout', '-q', 'topic');
    const { stdout, exit } = await runCli(['diff', '--base', 'main'], root);
    expect(exit).toBe(0);
    const [one = '', other = ''] = run('merge-base', '--all', 'main', 'topic').trim().split('\n');
    expect([one, other].sort()).toEqual([main, topic].sort());
    expect(stdout).toContain(`${one.slice(0, 12)}; ${other.slice(0, 12)} would do`);
  });

  test('is no two-dot comparison, nor one with fewer ancestors, in a clone too shallow to tell', async () => {
    const { folder, git: run, topic, main } = branches();
    // Criss-cross: at depth 2 git knows one common ancestor of the two, or none, and says so without a doubt.
    run('merge', '-q', '--no-edit', 'main');
    run('checkout', '-q', 'main');
    run('merge', '-q', '--no-ff', '--no-edit', topic);
    run('commit', '-q', '--allow-empty', '-m', 'on');
    run('checkout', '-q', 'topic');
    run('commit', '-q', '--allow-empty', '-m', 'on');
    const whole = run('merge-base', '--all', 'main', 'topic').trim().split('\n').sort();
    expect(whole).toEqual([main, topic].sort());
    for (const depth of [1, 2, 3, 4, 5]) {
      const clone = temporaryFolder();
      git(clone, 'clone', '-q', `--depth=${depth}`, '--no-single-branch', '--branch=topic', `file://${folder}`, '.');
      const answer = await runCli(['diff', '--base', 'origin/main'], join(clone, 'cx'));
      if (answer.exit === 3) expect(answer.stderr).toMatch(/git fetch --no-tags --unshallow origin [0-9a-f]{40}\n$/);
      else expect(answer.stdout).toContain('would do as well');
      expect(answer.exit).toBe(depth < 4 ? 3 : 0);
    }
  });
});

describe('what is hostile', () => {
  test('an event that is no file, no JSON, too large, or names anything but full ids ends the run with a sentence', async () => {
    const { root, topic } = branches();
    const { GITHUB_EVENT_PATH: there = '', ...event } = onGitHub('');
    const sparse = join(temporaryFolder(), 'large.json');
    writeFileSync(sparse, Buffer.alloc(33 * 2 ** 20, 32));
    mkdirSync(`${there}.folder`);
    for (const path of [there, `${there}.folder`, `${there}.none`, '/dev/zero', sparse]) {
      expect(await found(root, ['--base'], { ...event, GITHUB_EVENT_PATH: path })).toMatch(/^3 .*is no event/);
    }
    for (const id of ['main', '--output=x', topic.slice(0, 12), `${topic}^`, '', { toString: 'x' }, null]) {
      const text = JSON.stringify({ pull_request: { base: { sha: id }, head: { sha: topic } } });
      expect(await found(root, ['--base'], onGitHub(text))).toMatch(/^3 .*full id/);
    }
    const inherited = '{"pull_request": {"__proto__": {"base": {"sha": "x"}}}}';
    expect(await found(root, ['--base'], onGitHub(inherited))).toMatch(/^3 .*full id/);
    const env = { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: '--upload-pack=touch x' };
    expect(await found(root, ['--base'], env)).toMatch(/^3 .*full id/);
  });

  test('a name is neither an option nor a command, in git or in the line that is printed', async () => {
    const { folder } = branches();
    const clone = temporaryFolder();
    git(clone, 'clone', '-q', '--depth=1', '--single-branch', '--branch=topic', `file://${folder}`, '.');
    const root = join(clone, 'cx');
    for (const name of ['--output=x', 'origin/--output', 'origin/a..b', 'origin/', '--upload-pack=x/y']) {
      const answer = await runCli(['diff', `--base=${name}`], root);
      if (name === 'origin/--output') expect(answer.stderr).toContain(' +refs/heads/--output:refs/');
      else expect(answer).toMatchObject({ exit: 2, stdout: '' });
    }
    const { exit, stderr } = await runCli(['diff', '--base', "origin/$(touch x);'y"], root);
    expect({ exit, quoted: stderr.includes(String.raw`'+refs/heads/$(touch x);'\''y:`) }).toEqual({
      exit: 2,
      quoted: false,
    });
    const quoted = await runCli(['diff', '--base', "origin/$(touch);'y"], root);
    expect(quoted.exit).toBe(3);
    expect(quoted.stderr).toContain(String.raw`'+refs/heads/$(touch);'\''y:refs/remotes/origin/$(touch);'\''y'`);
  });
});

describe('in a hook before a commit', () => {
  const hook = `#!/bin/sh\n'${process.execPath}' '${join(repository, 'bin/cxmap.js')}' -C cx diff --staged --format json > found.json\n`;

  test.each(['work tree', 'linked work tree'])('of a %s the index of that commit is compared', (place) => {
    const { folder, git: run } = branches();
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    const top = place === 'work tree' ? folder : join(temporaryFolder(), 'linked');
    if (place !== 'work tree') run('worktree', 'add', '-q', '--detach', top, 'HEAD');
    writeInto(join(top, 'cx'), { ...gains('sales'), ...gains('support') });
    // Only one of the two becomes part of the commit, by an index that git makes for it.
    git(top, 'commit', '-q', '-m', 'gains', 'cx/map/teams/sales.yaml');
    const { changes } = JSON.parse(readFileSync(join(top, 'found.json'), 'utf8'));
    expect(changes.map(({ subject }: { subject: string }) => subject)).toEqual(['team/sales']);
  });
});
