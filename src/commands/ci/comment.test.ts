import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { once } from '../../once.ts';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { type StandInHost, standInHost } from '../../testing/stand-in-host.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const laterNews = { [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' };
const bot = 'github-actions[bot]';

let host: StandInHost;
beforeEach(async () => {
  host = await standInHost();
});
afterEach(() => host.close());

/** A topic that cuts a lead time, checked out; `calm` takes that back. */
function topic(place = 'cx') {
  const made = testRepository(baseWorkspace, place);
  const base = made.git('rev-parse', 'HEAD').trim();
  made.git('checkout', '-qb', 'topic');
  made.write(laterNews);
  made.commit('later news');
  const calm = () => {
    made.write(baseWorkspace);
    made.commit('as it was');
  };
  const head = () => made.git('rev-parse', 'HEAD').trim();
  const onGitHub = (more: Readonly<Record<string, string>> = {}) => ({
    GITHUB_API_URL: host.url,
    GITHUB_GRAPHQL_URL: `${host.url}/graphql`,
    GITHUB_REPOSITORY: 'harbor/map',
    GITHUB_TOKEN: 't0ken-of-the-run',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(
      temporaryFolder({
        'event.json': JSON.stringify({
          pull_request: { number: 7, base: { sha: base }, head: { sha: head(), repo: { full_name: 'harbor/map' } } },
        }),
      }),
      'event.json',
    ),
    ...more,
  });
  const onGitLab = (more: Readonly<Record<string, string>> = {}) => ({
    GITLAB_CI: 'true',
    CI_API_V4_URL: host.url,
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_PROJECT_PATH: 'harbor/map',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CXMAP_GITLAB_TOKEN: 't0ken-of-the-run',
    ...more,
  });
  return { ...made, base, head, calm, onGitHub, onGitLab };
}

/** The same for a review that was written before: one that many runs read costs one comparison. */
function again(made: ReturnType<typeof topic>, env: Readonly<Record<string, string>>) {
  const file = reviews.get(made.root) ?? writeReview(made, env);
  reviews.set(made.root, file);
  return file.then((path) => comment(made.root, env, '--from-file', path));
}

const reviews = new Map<string, Promise<string>>();

async function writeReview({ root }: ReturnType<typeof topic>, env: Readonly<Record<string, string>>): Promise<string> {
  const path = join(temporaryFolder(), 'cxmap-review.json');
  expect(await runCli(['ci', 'review', '-o', path], root, { env })).toEqual({ exit: 0, stdout: '', stderr: '' });
  return path;
}

/** One topic for all tests that change nothing in it. */
const unchanged = once(() => topic());

const comment = (root: string, env: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  runCli(['ci', 'comment', ...words], root, { env });

describe.each(['onGitHub', 'onGitLab'] as const)('the comment of a run %s', (where) => {
  beforeEach(() => {
    if (where === 'onGitLab') host.login = 'project_42_bot';
  });

  test('is written once, however often the run is made, and only changes where it says something else', async () => {
    const made = topic();
    for (let run = 1; run <= 20; run++) {
      const { exit, stderr } = await again(made, made[where]());
      expect(exit, stderr).toBe(0);
    }
    expect(host.comments).toHaveLength(1);
    expect(host.calls.filter((call) => !call.startsWith('GET') && !call.includes('graphql'))).toHaveLength(1);
    const [written] = host.comments;
    expect(written?.body).toMatch(/^<!-- cxmap cx -->\n\*\*Blue Harbor: 1 loosening\*\*\n/);
    expect(written?.body).toContain('comes later: only 2 working days before');
    made.write({ [handoff]: baseWorkspace[handoff]?.replace('5 working days', '1 working day') ?? '' });
    made.commit('later still');
    expect((await comment(made.root, made[where]())).stderr).toMatch(/harbor\/map[#!]7: the comment is up to date/);
    expect(host.comments).toHaveLength(1);
    expect(written?.body).toContain('only 1 working day before');
  });

  test('is not begun where nothing matters, and becomes one green line where there is one', async () => {
    const made = topic();
    made.calm();
    expect(await comment(made.root, made[where]())).toMatchObject({ exit: 0, stdout: '' });
    expect(host.comments).toEqual([]);
    made.write(laterNews);
    made.commit('later news again');
    await comment(made.root, made[where]());
    made.calm();
    await comment(made.root, made[where]());
    expect(host.comments.map(({ body }) => body)).toEqual([
      '<!-- cxmap cx -->\n✅ Blue Harbor: Nothing changes in meaning.\n',
    ]);
  });

  test('is never taken for a stranger’s with the same marker, nor for an own one that only quotes it', async () => {
    const made = unchanged();
    const me = where === 'onGitHub' ? bot : 'project_42_bot';
    host.comments.push(
      { id: 900, author: 'mallory', body: '<!-- cxmap cx -->\nAll is well' },
      { id: 901, author: me, body: 'A bot says: <!-- cxmap cx -->\nno' },
      { id: 902, author: me, body: '<!-- cxmap other -->\nof another workspace' },
    );
    await again(made, made[where]());
    expect(host.comments.map(({ id }) => id)).toEqual([900, 901, 902, 1]);
    expect(host.comments[0]?.body).toBe('<!-- cxmap cx -->\nAll is well');
    await again(made, made[where]());
    expect(host.comments).toHaveLength(4);
  });

  test('is found behind hundreds of others, and is one again where two runs made two', async () => {
    const made = unchanged();
    const me = where === 'onGitHub' ? bot : 'project_42_bot';
    for (let id = 1000; id < 1250; id++) host.comments.push({ id, author: 'ann', body: `Word ${id}` });
    host.comments.push(
      { id: 2000, author: me, body: '<!-- cxmap cx -->\nold' },
      { id: 2001, author: me, body: '<!-- cxmap cx -->\nolder run' },
    );
    expect((await again(made, made[where]())).exit).toBe(0);
    expect(host.comments.filter(({ author }) => author === me).map(({ id }) => id)).toEqual([2000]);
  });

  test.each([409, 500, 502])('is written once where a write was done, but answered with %i', async (status) => {
    const made = unchanged();
    let failed = false;
    host.instead = (call) => {
      if (failed || !call.startsWith('POST') || call.includes('graphql')) return undefined;
      failed = true;
      const author = where === 'onGitHub' ? bot : 'project_42_bot';
      if (status !== 409) host.comments.push({ id: 1, author, body: '<!-- cxmap cx -->\nhalf' });
      return { status };
    };
    expect((await again(made, made[where]())).exit).toBe(0);
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('1 loosening');
  });

  test('waits where it is asked to, within bounds', async () => {
    const made = unchanged();
    host.instead = (call, count) =>
      call.startsWith('GET') && count === 1 ? { status: 429, headers: { 'retry-after': '0' } } : undefined;
    expect((await again(made, made[where]())).exit).toBe(0);
    expect(host.comments).toHaveLength(1);
    host.calls.length = 0;
    host.instead = () => ({ status: 429, headers: { 'retry-after': '3600' } });
    const { exit, stderr } = await again(made, made[where]());
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^cxmap: The host asks to wait for 3600 seconds/);
    expect(host.calls).toHaveLength(1);
  });

  test('is a warning and no failure where the token only reads because Dependabot began the run', async () => {
    const made = unchanged();
    host.instead = () => ({ status: 403, body: '{"message":"Resource not accessible by integration"}', headers: {} });
    const env = { ...made[where](), GITHUB_ACTOR: 'dependabot[bot]' };
    const run = await again(made, env);
    if (where === 'onGitLab') {
      expect(run.exit).toBe(3);
      return;
    }
    expect(run).toEqual({
      exit: 0,
      stdout: expect.stringMatching(/^::warning title=cxmap::No comment on harbor\/map#7: .*only reads/),
      stderr: '',
    });
    const asJson = await comment(
      made.root,
      env,
      '--from-file',
      (await reviews.get(made.root)) ?? '',
      '--format',
      'json',
    );
    expect({ exit: asJson.exit, ...JSON.parse(asJson.stdout) }).toMatchObject({ exit: 0, state: 'read-only' });
  });

  test.each([
    [401, /does not know the token/],
    [403, /may not comment on harbor\/map[#!]7/],
    [404, /harbor\/map[#!]7 is not there/],
    [409, /answered 409/],
    [503, /answered 503/],
    [302, /answered 302/],
  ])('ends with 3 and one sentence where the host answers %i, and repeats no secret', async (status, sentence) => {
    const made = unchanged();
    const body = '{"message":"no: t0ken-of-the-run"}';
    host.instead = () => ({ status, body, headers: status === 302 ? { location: `${host.url}/elsewhere` } : {} });
    const { exit, stdout, stderr } = await again(made, made[where]());
    expect(exit).toBe(3);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout + stderr).not.toContain('t0ken');
    expect(host.calls.length).toBeLessThanOrEqual(3);
    expect(host.calls).not.toContain('GET /elsewhere');
  });

  test('says in data what it did', async () => {
    const made = topic();
    const did = async () => JSON.parse((await comment(made.root, made[where](), '--format', 'json')).stdout);
    expect(await did()).toMatchObject({
      kind: 'comment',
      state: 'created',
      request: expect.stringMatching('map[#!]7'),
    });
    expect(await did()).toMatchObject({ state: 'same' });
  });

  test('wants a token, and shows the comment without one', async () => {
    const made = topic();
    const none = { GITHUB_TOKEN: '', CXMAP_GITLAB_TOKEN: '' };
    const { exit, stderr } = await comment(made.root, made[where](none));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/does not set (?:GITHUB_TOKEN|CXMAP_GITLAB_TOKEN)/);
    const shown = await comment(made.root, made[where](none), '--dry-run');
    expect(shown).toMatchObject({ exit: 0, stderr: 'Nothing was written: so the comment would read\n' });
    expect(shown.stdout).toContain('1 loosening');
    expect(host.calls).toEqual([]);
  });
});

describe('a host', () => {
  test('that gives all comments on every page is read once more, and no further', async () => {
    const made = unchanged();
    for (let id = 1000; id < 1150; id++) host.comments.push({ id, author: 'ann', body: `Word ${id}` });
    host.comments.push({ id: 2000, author: bot, body: '<!-- cxmap cx -->\nold' });
    host.givesAll = true;
    expect((await again(made, made.onGitHub())).exit).toBe(0);
    expect(host.calls.filter((call) => call.startsWith('GET') && call.endsWith('/comments'))).toHaveLength(2);
    expect(host.comments.at(-1)).toMatchObject({ id: 2000, body: expect.stringContaining('1 loosening') });
  });

  test('with more comments than are looked through gets none that could be a second one', async () => {
    const made = unchanged();
    for (let id = 1000; id < 6000; id++) host.comments.push({ id, author: 'ann', body: 'x' });
    const { exit, stderr } = await again(made, made.onGitHub());
    expect(exit).toBe(3);
    expect(stderr).toContain('more comments than are looked through');
    expect(host.calls).toHaveLength(40);
    expect(host.comments).toHaveLength(5000);
  });

  test('that lost the comment meanwhile gets a new one', async () => {
    const made = unchanged();
    host.comments.push({ id: 900, author: bot, body: '<!-- cxmap cx -->\nold' });
    host.instead = (call) => {
      if (!call.startsWith('PATCH')) return undefined;
      host.comments.length = 0;
      return { status: 404 };
    };
    expect((await again(made, made.onGitHub())).stderr).toBe('harbor/map#7: commented\n');
    expect(host.comments).toHaveLength(1);
  });

  test('that nobody reaches, or that answers no list, is told in a sentence', async () => {
    const made = unchanged();
    const nowhere = await again(made, made.onGitHub({ GITHUB_API_URL: 'http://127.0.0.1:9' }));
    expect(nowhere.exit).toBe(3);
    expect(nowhere.stderr).toContain('could not be reached');
    host.instead = () => ({ status: 200, body: '<html>' });
    expect((await again(made, made.onGitHub())).stderr).toContain('answered 200');
  });
});

describe('the author of a comment', () => {
  test.each([
    ['a person’s token', 'ann', undefined, 'ann', ['GET /user']],
    ['a workflow’s token', undefined, bot, bot, ['GET /user', 'POST /graphql']],
    ['a host that tells nothing', undefined, undefined, bot, ['GET /user', 'POST /graphql']],
  ])('is told from %s, asked only where there is something to compare', async (_, login, viewer, author, asked) => {
    const made = unchanged();
    Object.assign(host, { login, viewer });
    await again(made, made.onGitHub());
    expect(host.calls).toEqual(['GET /repos/harbor/map/issues/7/comments', 'POST /repos/harbor/map/issues/7/comments']);
    host.calls.length = 0;
    await again(made, made.onGitHub());
    expect(host.calls).toEqual(['GET /repos/harbor/map/issues/7/comments', ...asked]);
    expect(host.comments).toEqual([expect.objectContaining({ author })]);
  });
});

describe('a comment tells', () => {
  test('what the rules find that they did not find in the base, and nothing that stood there before', async () => {
    const made = topic();
    made.calm();
    const routing = 'map/routing.yaml';
    made.write({ [routing]: `${baseWorkspace[routing]}`.replace('owner: dan', 'owner: nobody-here') });
    made.commit('a mistake');
    await comment(made.root, made.onGitHub());
    expect(host.comments[0]?.body).toContain('1 new error');
    expect(host.comments[0]?.body).toContain('`map/routing.yaml:2` · `unknown-reference`');
    made.git('checkout', '-qB', 'topic', 'main');
    made.write({ [routing]: `${baseWorkspace[routing]}`.replace('owner: dan', 'owner: nobody-here') });
    const base = made.commit('a mistake on main');
    const sales = 'map/teams/sales.yaml';
    made.write({
      [sales]: `${baseWorkspace[sales]}`.replace('members:\n', 'members:\n  - {id: eve, name: Eve Orr}\n'),
    });
    made.commit('a new colleague');
    const shown = await comment(made.root, {}, '--dry-run', '--base', base);
    expect(shown.stdout).toMatch(/^<!-- cxmap cx -->\n✅ Blue Harbor: Nobody loses anything by 1 change/);
  });

  test('one workspace from another by its folder, whatever that is called', async () => {
    const place = `a --> <b>@all</b> ${'$'}{{ x }} й`;
    const made = topic(place);
    await comment(made.root, made.onGitHub());
    await comment(made.root, made.onGitHub());
    expect(host.comments).toHaveLength(1);
    const [marker, ...rest] = (host.comments[0]?.body ?? '').split('\n');
    expect(marker).toBe('<!-- cxmap a%20%2D%2D%3E%20%3Cb%3E%40all%3C/b%3E%20%24%7B%7B%20x%20%7D%7D%20%D0%B9 -->');
    expect(rest.join('\n')).not.toContain('@all');
  });

  test('nothing where the run is for a merge queue', async () => {
    const made = topic();
    const event = JSON.stringify({ merge_group: { base_sha: made.base, head_sha: made.head() } });
    const env = { GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': event }), 'event.json') };
    expect(await comment(made.root, made.onGitHub(env))).toMatchObject({
      exit: 0,
      stderr: 'This run is for no pull or merge request: there is nothing to comment on\n',
    });
    expect(host.calls).toEqual([]);
  });

  test('in Russian what it does, too', async () => {
    const made = topic();
    const { stderr } = await comment(made.root, made.onGitHub(), '--locale', 'ru');
    expect(stderr).toBe('harbor/map#7: комментарий написан\n');
    expect(host.comments[0]?.body).toContain('**Blue Harbor: 1 ослабление**');
  });
});
