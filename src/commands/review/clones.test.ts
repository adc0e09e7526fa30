import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { git } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const sales = 'map/teams/sales.yaml';
const laterNews = { [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' };

/**
 * What people clone from: sixty commits, then a topic that cuts a lead time; `main` has gone on with a change of its own.
 * Two requests stand in the merge queue, the topic first.
 */
function server() {
  const { folder, git: run, write, commit } = testRepository();
  for (let index = 0; index < 60; index++) run('commit', '-q', '--allow-empty', '-m', `day ${index}`);
  run('checkout', '-qb', 'topic');
  write(laterNews);
  const first = commit('later news');
  write({ 'notes.txt': 'not read' });
  const topic = commit('notes');
  run('checkout', '-qb', 'second', 'main');
  write({ [sales]: `${baseWorkspace[sales]}gains: Fewer calls\n` });
  const second = commit('gains');
  run('checkout', '-q', 'main');
  // Named by the event as the request was opened; others have merged since.
  const opened = run('rev-parse', 'main').trim();
  write({ 'map/teams/support.yaml': `${baseWorkspace['map/teams/support.yaml']}gains: Fewer repeats\n` });
  commit('others went on');
  const main = commit('and on');
  const merged = (...words: readonly string[]) => {
    run('merge', '-q', '--no-ff', '--no-edit', ...words);
    return run('rev-parse', 'HEAD').trim();
  };
  run('checkout', '-q', '--detach', 'main');
  const merge = merged('topic');
  const queue = merged('second');
  run('checkout', '-q', 'main');
  run('update-ref', 'refs/pull/1/merge', merge);
  run('update-ref', 'refs/heads/gh-readonly-queue/main/pr-2', queue);
  run('update-ref', 'refs/merge-requests/1/head', topic);
  run('config', 'uploadpack.allowFilter', 'true');
  return { url: `file://${folder}`, opened, first, topic, second, main, merge, queue };
}

const from = server();
type Words = readonly string[];

/** A clone as it is made somewhere, and how the base is asked for there. */
interface Checkout {
  clone(folder: string, how: Words): void;
  readonly env: Readonly<Record<string, string>>;
  readonly base: Words;
}

function event(name: string, content: object): Readonly<Record<string, string>> {
  const path = join(temporaryFolder({ 'event.json': JSON.stringify(content) }), 'event.json');
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

/** As services do it: an empty repository, one ref fetched by its id, and no branch. */
function fetched(refspec: string, commit: string) {
  return (folder: string, how: Words): void => {
    git(folder, 'init', '-q');
    git(folder, 'remote', 'add', 'origin', from.url);
    git(folder, 'fetch', '-q', '--no-tags', ...how, 'origin', refspec);
    git(folder, 'checkout', '-q', '--detach', commit);
  };
}

const checkouts: Readonly<Record<string, Checkout>> = {
  'the merge that GitHub made': {
    clone: fetched(`+${from.merge}:refs/remotes/pull/1/merge`, from.merge),
    env: event('pull_request', { pull_request: { base: { sha: from.opened }, head: { sha: from.topic } } }),
    base: ['--base'],
  },
  'a merge queue': {
    clone: fetched(`+${from.queue}:refs/heads/gh-readonly-queue/main/pr-2`, from.queue),
    env: event('merge_group', { merge_group: { base_sha: from.main, head_sha: from.queue } }),
    base: ['--base'],
  },
  'a detached head in GitLab': {
    clone: fetched('+refs/merge-requests/1/head:refs/pipelines/7', from.topic),
    env: { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: from.opened },
    base: ['--base'],
  },
  'a clone of one branch': {
    clone: (folder, how) => git(folder, 'clone', '-q', '--single-branch', '--branch=topic', ...how, from.url, '.'),
    env: {},
    base: ['--base', 'origin/main'],
  },
};

const verdict = ({ exit, stdout, stderr }: { exit: number; stdout: string; stderr: string }) => ({
  exit,
  changes: JSON.parse(stdout).changes,
  stderr,
});

/** A fresh clone whose every fetch from here on is written down. */
function cloned(checkout: Checkout, how: Words) {
  const folder = temporaryFolder();
  checkout.clone(folder, how);
  const log = join(temporaryFolder(), 'fetched');
  const wrapper = join(temporaryFolder(), 'upload-pack');
  writeFileSync(wrapper, `#!/bin/sh\necho fetched >> '${log}'\nexec git-upload-pack "$@"\n`, { mode: 0o755 });
  git(folder, 'config', 'remote.origin.uploadpack', wrapper);
  const root = join(folder, 'cx');
  return {
    root,
    diff: (...words: Words) =>
      runCli(['diff', ...checkout.base, '--format', 'json', '--fail-on', 'loosening', ...words], root, {
        env: checkout.env,
      }),
    fetches: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0),
    run: (command: string) => spawnSync('sh', ['-ec', command], { cwd: root, encoding: 'utf8' }),
  };
}

const wholes = new Map<string, Promise<ReturnType<typeof verdict>>>();
/** What a whole clone answers. */
function whole(name: string, checkout: Checkout) {
  const known = wholes.get(name) ?? cloned(checkout, []).diff('--fetch').then(verdict);
  wholes.set(name, known);
  return known;
}

const filters: Readonly<Record<string, Words>> = {
  full: [],
  blobless: ['--filter=blob:none'],
  treeless: ['--filter=tree:0'],
};

describe.each(Object.entries(checkouts))('in %s', (name, checkout) => {
  test('the change alone is compared', async () => {
    const { exit, changes, stderr } = await whole(name, checkout);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^cxmap: Not acknowledged: f-\w{12} \(lead-time-cut\)[^\n]*\n$/);
    const ids = changes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(name === 'a merge queue' ? ['lead-time-cut', 'team-gains-changed'] : ['lead-time-cut']);
  });

  const ways = Object.entries(filters).flatMap(([filter, words]) => [
    ...['--depth=1', '--depth=2', '--depth=50'].map((depth) => ({
      how: [depth, ...words],
      called: `${filter} ${depth}`,
    })),
    // Whole in its history, a clone may still lack files.
    ...(filter === 'full' ? [] : [{ how: words, called: filter }]),
  ]);
  test.each(ways)('$called: the verdict of a whole clone, or the command that leads to it', async ({ how }) => {
    const { diff, fetches, run } = cloned(checkout, how);
    const answer = await diff();
    expect(fetches()).toBe(0);
    if (answer.exit === 3) {
      expect(answer.stdout).toBe('');
      expect(run(answer.stderr.slice(answer.stderr.indexOf(': git ') + 2))).toMatchObject({ status: 0 });
    }
    const last = answer.exit === 3 ? await diff() : answer;
    expect(verdict(last)).toEqual(await whole(name, checkout));
  });

  test('--fetch gets what is lacking, in as many steps as it takes, and then no more', async () => {
    const { diff, fetches } = cloned(checkout, ['--depth=1', '--filter=tree:0']);
    expect(verdict(await diff('--fetch'))).toEqual(await whole(name, checkout));
    const before = fetches();
    expect(before).toBeGreaterThan(0);
    expect(verdict(await diff('--fetch'))).toEqual(await whole(name, checkout));
    expect(fetches()).toBe(before);
  });
});
