import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { testRepository } from '../../testing/repository.ts';
import { git, gitSettings } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';
import { bash, filled, installedTools, ownAction, readYaml, runSteps } from '../../testing/run-workflow.ts';
import { type StandInHost, standInHost } from '../../testing/stand-in-host.ts';

const handoff = 'map/handoffs/new-prices.yaml';
const laterNews = { [handoff]: baseWorkspace[handoff]?.replace('5 working days', '2 working days') ?? '' };
const routing = 'map/routing.yaml';
const mistake = { [routing]: `${baseWorkspace[routing]}`.replace('owner: dan', 'owner: nobody-here') };
const gone = { 'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}x-note: a note\n` };

let host: StandInHost;
beforeEach(async () => {
  host = await standInHost();
});
afterEach(() => host.close());

/** A folder whose name a shell and an expression would both obey. */
const hostilePlace = `cx $(touch pwned) "'; touch pwned; ${'$'}{{ github.token }} й`;

/** A pull request on a server, checked out as `actions/checkout` does it: the merge, two commits deep. */
function checkedOut(files: Readonly<Record<string, string>>, place: string) {
  const from = testRepository(baseWorkspace, place);
  const base = from.git('rev-parse', 'HEAD').trim();
  from.git('checkout', '-qb', 'topic');
  from.write(files);
  const head = from.commit('a change');
  from.git('checkout', '-q', '--detach', 'main');
  from.git('merge', '-q', '--no-ff', '--no-edit', 'topic');
  const merge = from.git('rev-parse', 'HEAD').trim();
  from.git('update-ref', 'refs/pull/7/merge', merge);
  from.git('update-ref', 'refs/merge-requests/7/head', head);
  const folder = temporaryFolder();
  git(folder, 'init', '-q');
  git(folder, 'remote', 'add', 'origin', `file://${from.folder}`);
  const get = (ref: string, commit: string) => {
    git(folder, 'fetch', '-q', '--no-tags', '--depth=2', 'origin', `+${ref}:refs/remotes/pull/7/merge`);
    git(folder, 'checkout', '-q', '--detach', commit);
  };
  return { folder, base, head, merge, get };
}

type Job = { readonly steps: Parameters<typeof runSteps>[0]; readonly env?: Readonly<Record<string, string>> };
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

const action = 'github:example/cxmap#v0.1.0';
const pack = 'git+https://git.example/tools/cxmap.git#v0.1.0';

/** Writes the workflows into a workspace and runs the first job of one of them as GitHub would. */
async function onGitHub(
  made: ReturnType<typeof checkedOut>,
  place: string,
  words: readonly string[],
  { fork = false, name = 'pull_request', second = false } = {},
) {
  const root = join(made.folder, place);
  const wrote = await runCli(['ci', 'github', ...words, '--format', 'json'], root);
  expect(wrote.exit, wrote.stderr).toBe(0);
  const workflows = join(made.folder, '.github/workflows');
  const file = readdirSync(workflows).find((one) => one.endsWith('-comment.yml') === second) ?? '';
  const { jobs } = readYaml<Workflow>(readFileSync(join(workflows, file), 'utf8'));
  const [job] = Object.values(jobs);
  if (!job) throw new Error('no job');
  const temp = temporaryFolder();
  const from = fork ? 'mallory/map' : 'harbor/map';
  const event = second
    ? {
        workflow_run: {
          event: 'pull_request',
          head_sha: made.head,
          head_branch: 'topic',
          head_repository: { full_name: from },
        },
      }
    : { pull_request: { number: 7, base: { sha: made.base }, head: { sha: made.head, repo: { full_name: from } } } };
  const tools = installedTools();
  const summary = join(temp, 'summary.md');
  const env = {
    PATH: `${tools.folder}:${process.env.PATH}`,
    HOME: temp,
    GIT_CONFIG_GLOBAL: gitSettings,
    CXMAP_CACHE_DIR: temp,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: host.url,
    GITHUB_GRAPHQL_URL: `${host.url}/graphql`,
    GITHUB_REPOSITORY: 'harbor/map',
    GITHUB_EVENT_NAME: second ? 'workflow_run' : name,
    GITHUB_EVENT_PATH: join(temporaryFolder({ 'event.json': JSON.stringify(event) }), 'event.json'),
    GITHUB_STEP_SUMMARY: summary,
  };
  const named = {
    'github.token': 't0ken',
    'github.event_name': env.GITHUB_EVENT_NAME,
    'github.repository': 'harbor/map',
    'github.event.pull_request.head.repo.full_name': from,
    'github.event.workflow_run.id': '1',
    'runner.temp': temp,
  };
  const jobEnv = Object.fromEntries(Object.entries(job.env ?? {}).map(([key, value]) => [key, filled(value, named)]));
  const run = (cwd = made.folder) =>
    runSteps(job.steps, {
      cwd,
      env: { ...env, ...jobEnv },
      named,
      action: (uses) => (uses === 'example/cxmap@v0.1.0' ? ownAction : ''),
    });
  return { run, temp, tools, summary: () => (existsSync(summary) ? readFileSync(summary, 'utf8') : '') };
}

const didOf = (steps: readonly { readonly name: string; readonly did: number | string }[]) =>
  Object.fromEntries(steps.map(({ name, did }) => [name, did]));

describe.each([
  ['the action', action],
  ['a package', pack],
])('the workflow with %s', (_, from) => {
  test('tells what a pull request costs, on lines, in the summary and in one comment, whatever the folder is called', async () => {
    const place = hostilePlace;
    const made = checkedOut({ ...laterNews, ...mistake }, place);
    made.get('refs/pull/7/merge', made.merge);
    const { run, tools, summary } = await onGitHub(made, place, ['--from', from, '--fail-on', 'loosening']);
    const first = await run();
    expect(didOf(first.steps), first.output).toMatchObject({
      'Check the map': 1,
      'Compare with the base': 1,
      Comment: 0,
    });
    expect(first.output).toMatch(/^::error file=.*routing\.yaml,/m);
    expect(first.output).toMatch(/^::notice file=.*new-prices\.yaml,.*title=Loosening%3A lead-time-cut/m);
    expect(summary()).toContain('comes later: only 2 working days before');
    expect(summary()).toContain('nobody-here');
    expect(host.comments.map(({ body }) => body)).toEqual([expect.stringContaining('1 loosening and 1 new error')]);
    expect(host.tokens).toEqual(new Set(['Bearer t0ken']));
    if (from === action) await run();
    expect(host.comments).toHaveLength(1);
    expect(tools.installed().includes(`--\n${from}\n`)).toBe(from === pack);
    expect([made.folder, join(made.folder, place)].some((folder) => existsSync(join(folder, 'pwned')))).toBe(false);
  });

  test('is silent where nothing matters', async () => {
    const made = checkedOut(gone, '');
    made.get('refs/pull/7/merge', made.merge);
    const { run } = await onGitHub(made, '', ['--from', from]);
    const { failed, output } = await run();
    expect(failed, output).toBe(false);
    expect(host.comments).toEqual([]);
    expect(output).not.toMatch(/^::/m);
  });

  test('writes no comment for a pull request from a fork, whose token may not, and does not fail for that', async () => {
    const made = checkedOut(laterNews, 'cx');
    made.get('refs/pull/7/merge', made.merge);
    const { run, summary } = await onGitHub(made, 'cx', ['--from', from], { fork: true });
    const { failed, steps } = await run();
    expect(failed).toBe(false);
    expect(didOf(steps).Comment).toBe('skipped');
    expect(summary()).toContain('comes later');
    expect(host.calls).toEqual([]);
  });

  test('in two jobs comments for a fork from what the first has written, with nothing checked out', async () => {
    const made = checkedOut(laterNews, 'cx');
    made.get('refs/pull/7/merge', made.merge);
    const first = await onGitHub(made, 'cx', ['--from', from, '--forks'], { fork: true });
    const { failed, steps, output } = await first.run();
    expect(failed, output).toBe(false);
    expect(host.calls).toEqual([]);
    const upload = steps.find(({ name }) => name.startsWith('actions/upload-artifact'));
    const review = upload?.with?.path ?? '';
    expect(review).toBe(join(first.temp, 'cxmap-review.json'));
    host.pulls.push({ number: 7, head: { sha: made.head, ref: 'topic', repo: { full_name: 'mallory/map' } } });
    const second = await onGitHub(made, 'cx', ['--from', from], { fork: true, second: true });
    mkdirSync(join(second.temp, 'cxmap-review'));
    cpSync(review, join(second.temp, 'cxmap-review/cxmap-review.json'));
    const done = await second.run(temporaryFolder());
    expect(done.failed, done.output).toBe(false);
    expect(host.comments).toEqual([expect.objectContaining({ body: expect.stringContaining('1 loosening') })]);
  });
});

describe('the job for GitLab', () => {
  async function onGitLab(
    made: ReturnType<typeof checkedOut>,
    place: string,
    more: Readonly<Record<string, string>> = {},
  ) {
    const root = join(made.folder, place);
    const wrote = await runCli(['ci', 'gitlab', '--from', pack, '--fail-on', 'loosening', '--format', 'json'], root);
    expect(wrote.exit, wrote.stderr).toBe(0);
    const [{ path }] = JSON.parse(wrote.stdout).files;
    interface GitLabJob {
      readonly variables: Readonly<Record<string, string>>;
      readonly script: readonly string[];
    }
    const [job] = Object.values(
      readYaml<Readonly<Record<string, GitLabJob>>>(readFileSync(join(made.folder, path), 'utf8')),
    );
    if (!job) throw new Error('no job');
    const tools = installedTools();
    const temp = temporaryFolder();
    const variables = Object.entries(job.variables).map(([name, value]) => [name, value.replaceAll('$$', '$')]);
    const env = {
      PATH: `${tools.folder}:${process.env.PATH}`,
      HOME: temp,
      GIT_CONFIG_GLOBAL: gitSettings,
      CXMAP_CACHE_DIR: temp,
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_API_V4_URL: host.url,
      CI_PROJECT_DIR: made.folder,
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '42',
      CI_MERGE_REQUEST_PROJECT_PATH: 'harbor/map',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: made.base,
      CXMAP_GITLAB_TOKEN: 'gl-t0ken',
      ...Object.fromEntries(variables),
      ...more,
    };
    const report = () => JSON.parse(readFileSync(join(made.folder, 'gl-code-quality-report.json'), 'utf8'));
    return { run: () => bash(job.script.join('\n'), made.folder, env), report, tools };
  }

  test.each(['', hostilePlace])('reports what it finds and writes one note, in “%s”', async (place) => {
    host.login = 'project_42_bot';
    const made = checkedOut({ ...laterNews, ...mistake }, place);
    made.get('refs/merge-requests/7/head', made.head);
    const { run, report, tools } = await onGitLab(made, place);
    const first = await run();
    expect(first.exit, first.output).toBe(1);
    if (place === '') await run();
    expect(host.comments.map(({ body }) => body)).toEqual([expect.stringContaining('1 loosening and 1 new error')]);
    const prefix = place === '' ? '' : `${place}/`;
    expect(report()).toContainEqual(
      expect.objectContaining({ location: expect.objectContaining({ path: `${prefix}map/routing.yaml` }) }),
    );
    expect(tools.installed()).toContain(`--\n${pack}\n`);
    expect([made.folder, join(made.folder, place)].some((folder) => existsSync(join(folder, 'pwned')))).toBe(false);
  });

  test('is silent where nothing matters, and says that there is no token where there is none', async () => {
    const made = checkedOut(gone, 'cx');
    made.get('refs/merge-requests/7/head', made.head);
    const calm = await (await onGitLab(made, 'cx')).run();
    expect(calm.exit, calm.output).toBe(0);
    expect(host.comments).toEqual([]);
    host.calls.length = 0;
    git(made.folder, 'clean', '-fdq');
    const { run } = await onGitLab(made, 'cx', { CXMAP_GITLAB_TOKEN: '' });
    expect((await run()).output).toContain('CXMAP_GITLAB_TOKEN is not set');
    expect(host.calls).toEqual([]);
  });
});
