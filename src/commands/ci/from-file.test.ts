import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { hostileStrings } from '../../testing/hostile-strings.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { type StandInHost, standInHost } from '../../testing/stand-in-host.ts';
import type { ReviewData } from './make-review.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const fork = 'mallory/map';

let host: StandInHost;
beforeEach(async () => {
  host = await standInHost();
});
afterEach(() => host.close());

const made = testRepository();
const base = made.git('rev-parse', 'HEAD').trim();
made.git('checkout', '-qb', 'topic');
made.write({ [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' });
const head = made.commit('later news');

/** The first job, of a pull request from a fork: its token may write nothing, so it is given none. */
async function written(): Promise<ReviewData> {
  const event = {
    pull_request: { number: 7, base: { sha: base }, head: { sha: head, repo: { full_name: fork } } },
  };
  const env = {
    GITHUB_REPOSITORY: 'harbor/map',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': JSON.stringify(event) }), 'event.json'),
  };
  const { exit, stdout, stderr } = await runCli(['ci', 'review'], made.root, { env });
  expect(exit, stderr).toBe(0);
  return JSON.parse(stdout);
}
const review = await written();

const pull = (number: number, sha: string, from = fork, ref = 'topic') => ({
  number,
  head: { sha, ref, repo: { full_name: from } },
});

/** The second job: it has the file and the event of the first one’s run, and nothing checked out. */
function second(text: string, run: Readonly<Record<string, unknown>> = {}) {
  const event = {
    workflow_run: {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'topic',
      head_repository: { full_name: fork },
      pull_requests: [],
      ...run,
    },
  };
  const folder = temporaryFolder({ 'event.json': JSON.stringify(event), 'cxmap-review.json': text });
  const env = {
    GITHUB_API_URL: host.url,
    GITHUB_REPOSITORY: 'harbor/map',
    GITHUB_TOKEN: 't0ken',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
  };
  return runCli(['ci', 'comment', '--from-file', 'cxmap-review.json'], folder, { env });
}

describe('the second job', () => {
  test('comments on the pull request of the run before it, found by its repository, branch and commit', async () => {
    host.pulls.push(pull(5, head, 'eve/map'), pull(6, head, fork, 'other'), pull(7, head));
    const { exit, stderr } = await second(JSON.stringify(review));
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: 'harbor/map#7: commented\n' });
    expect(host.calls).toEqual([
      'GET /repos/harbor/map/pulls',
      'GET /repos/harbor/map/issues/7/comments',
      'POST /repos/harbor/map/issues/7/comments',
    ]);
    expect(host.comments[0]?.body).toContain('**Blue Harbor: 1 loosening**');
  });

  test.each([
    ['its head moved', [pull(7, 'c'.repeat(40))], /newer commits/],
    ['it is closed', [], /No pull request is open/],
    ['it is of somebody else', [pull(7, head, 'eve/map')], /No pull request is open/],
  ])('leaves a pull request alone where %s', async (_, pulls, sentence) => {
    host.pulls.push(...pulls);
    const { exit, stderr } = await second(JSON.stringify({ ...review, request: 7 }));
    expect(exit).toBe(0);
    expect(stderr).toMatch(sentence);
    expect(host.calls).toEqual(['GET /repos/harbor/map/pulls']);
  });

  test('is never led to another pull request by what the file says', async () => {
    host.pulls.push(pull(7, head));
    const claims = {
      ...review,
      request: 1,
      repository: 'victim/other',
      head: { commit: head, repository: 'harbor/map' },
    };
    expect((await second(JSON.stringify(claims))).exit).toBe(0);
    expect(host.calls.filter((call) => call.startsWith('POST'))).toEqual(['POST /repos/harbor/map/issues/7/comments']);
    host.calls.length = 0;
    const other = await second(JSON.stringify({ ...review, head: { commit: 'c'.repeat(40) } }));
    expect(other.exit).toBe(3);
    expect(other.stderr).toContain('nothing was written');
    expect(host.calls).toEqual([]);
  });

  test('has nothing to say after a run for a merge queue or a push', async () => {
    expect((await second(JSON.stringify(review), { event: 'merge_group' })).stderr).toContain('nothing to comment on');
    expect(host.calls).toEqual([]);
  });

  const wrong: Readonly<Record<string, string>> = {
    'no JSON': '{',
    'no object': '[]',
    'of another kind': JSON.stringify({ ...review, kind: 'diff' }),
    'without a commit': JSON.stringify({ ...review, head: { commit: 'HEAD; true' } }),
    'with a change of no class': JSON.stringify({ ...review, changes: [{ ...review.changes[0], class: 'fine' }] }),
    'with a list of no name': JSON.stringify({ ...review, impact: { moment: 'now', lists: [{ name: '__proto__' }] } }),
    'nested without end': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  };
  test.each(Object.entries(wrong))('refuses a file that is %s', async (_, text) => {
    const { exit, stderr } = await second(text);
    expect(exit).toBe(3);
    expect(stderr).toContain('cxmap-review.json is no review');
    expect(host.calls).toEqual([]);
  });

  test('refuses a file that is larger than a review ever is', async () => {
    const { exit, stderr } = await second(' '.repeat(9 * 2 ** 20));
    expect(exit).toBe(3);
    expect(stderr).toContain('is too large');
  });

  test('shows whatever texts the file has as text, within the limit of a comment', async () => {
    host.pulls.push(pull(7, head));
    const [change] = review.changes;
    const hostile = [
      ...hostileStrings,
      '@mallory <img src=x> [a](http://evil.example) `x` | <!-- cxmap cx -->',
      '```\n# x',
    ];
    const long = hostile.join(' ').repeat(5).slice(0, 19_000);
    const texts = {
      ...review,
      workspace: `<script>alert(1)</script> @all ${long.slice(0, 3000)}`,
      notes: hostile.slice(0, 100),
      changes: hostile.map((text) => ({ ...change, message: text, file: text.slice(0, 4000), subject: 'team/x' })),
      concerned: hostile.map((text) => ({
        team: 'x',
        name: text.slice(0, 4000),
        changes: 1,
        reviewers: [text.slice(0, 4000)],
      })),
      findings: hostile.map((text) => ({
        rule: 'x',
        severity: 'error',
        message: text,
        file: long.slice(0, 4000),
        line: 1,
      })),
      impact: {
        moment: '@all <b>',
        lists: [
          {
            name: 'receivers',
            checked: false,
            why: long,
            entries: hostile.map((text) => ({
              about: 'team/x',
              name: text.slice(0, 4000),
              message: text,
              because: [],
            })),
            more: 0,
          },
        ],
      },
    };
    const { exit, stderr } = await second(JSON.stringify(texts));
    expect(exit, stderr).toBe(0);
    const body = host.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(64_000);
    const { marked } = await import('marked');
    const html = await marked.parse(body);
    expect(html.replaceAll(/<!-- cxmap cx -->\n/g, '')).not.toMatch(
      /<(?!\/?(?:p|pre|strong|ol|li|sub|br|code|table|thead|tbody|tr|th|td|details|summary|ul|h\d)\b)/,
    );
    expect(html).not.toMatch(/<a |<img|<script/);
    expect(html.replaceAll(/<code>.*?<\/code>/gs, '')).not.toMatch(/@[a-z]/i);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });
});
