import type { Outbox } from '../../host.ts';
import { eventIn, fieldOf } from '../kit/ci-event.ts';
import { type Context, Stop } from '../kit/command.ts';
import type { ReviewData } from './make-review.ts';
import { requestInCi } from './request-in-ci.ts';
import { done } from './sync-comment.ts';
import { githubHeaders, githubThread, gitlabThread, pathOf, type Thread } from './thread.ts';

/** The comments to write among, or why there is nothing to comment on. */
export type FoundThread = Thread | { readonly none: 'no-request' | 'request-gone' | 'head-moved' };

/**
 * The request that a run is for, as the environment says. Where a run follows another one that wrote a review
 * (`workflow_run`), the request is found by what the event says of that run, never by what the review says of itself; a
 * review of another commit stops the run with 3. Stops with exit 2 where the environment names no host, or no token.
 */
export async function findThread(context: Context, web: Pick<Outbox, 'ask'>, review: ReviewData): Promise<FoundThread> {
  const { env } = context.host;
  if (env.GITLAB_CI) return gitlabHere(context);
  if (!env.GITHUB_EVENT_PATH || !env.GITHUB_REPOSITORY)
    throw new Stop(2, { key: 'ci/no-host', values: {} }, context.locale);
  const api = addressIn(context, 'GITHUB_API_URL');
  const repository = env.GITHUB_REPOSITORY;
  const token = secretIn(context, 'GITHUB_TOKEN');
  const graphql = env.GITHUB_GRAPHQL_URL ? addressIn(context, 'GITHUB_GRAPHQL_URL') : undefined;
  const threadOf = (number: number): Thread => githubThread({ api, graphql, repository, number, token });
  const run = fieldOf(await eventIn(context, env.GITHUB_EVENT_PATH), 'workflow_run');
  if (run === undefined) {
    const request = await requestInCi(context);
    return request === undefined ? { none: 'no-request' } : threadOf(request.number);
  }
  if (fieldOf(run, 'event') !== 'pull_request') return { none: 'no-request' };
  const [head, branch, from] = [
    textIn(fieldOf(run, 'head_sha')),
    textIn(fieldOf(run, 'head_branch')),
    textIn(fieldOf(fieldOf(run, 'head_repository'), 'full_name')),
  ];
  if (head === '' || branch === '' || !from.includes('/') || review.head.commit !== head) {
    throw new Stop(
      3,
      { key: 'ci/another-review', values: { wanted: head.slice(0, 12), commit: review.head.commit.slice(0, 12) } },
      context.locale,
    );
  }
  const [owner = ''] = from.split('/');
  const query = `state=open&head=${encodeURIComponent(`${owner}:${branch}`)}&per_page=100&limit=100`;
  const url = `${api}/repos/${pathOf(repository)}/pulls?${query}`;
  const answer = await done(web, { method: 'GET', url, headers: githubHeaders(token) }, 'read');
  const open = (Array.isArray(answer) ? answer : []).filter(
    (request: unknown) =>
      fieldOf(fieldOf(fieldOf(request, 'head'), 'repo'), 'full_name') === from &&
      fieldOf(fieldOf(request, 'head'), 'ref') === branch,
  );
  const numbers = open
    .filter((request: unknown) => fieldOf(fieldOf(request, 'head'), 'sha') === head)
    .map((request: unknown) => fieldOf(request, 'number'))
    .filter((number) => typeof number === 'number');
  // One branch may be offered to several others: of these, the review may say which one it is about.
  const number = numbers.find((one) => one === review.request) ?? numbers[0];
  if (number !== undefined) return threadOf(number);
  return { none: open.length > 0 ? 'head-moved' : 'request-gone' };
}

function gitlabHere(context: Context): FoundThread {
  const { env } = context.host;
  const number = Number(env.CI_MERGE_REQUEST_IID);
  const project = env.CI_MERGE_REQUEST_PROJECT_ID;
  if (!Number.isSafeInteger(number) || number < 1 || !project) return { none: 'no-request' };
  return gitlabThread({
    api: addressIn(context, 'CI_API_V4_URL'),
    project,
    path: env.CI_MERGE_REQUEST_PROJECT_PATH ?? project,
    number,
    token: secretIn(context, 'CXMAP_GITLAB_TOKEN'),
  });
}

function secretIn({ host, locale }: Context, name: string): string {
  const value = host.env[name]?.trim();
  // A header holds no more than this; whatever else it is, it is no token.
  if (value && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new Stop(2, { key: 'ci/no-token', values: { name } }, locale);
}

/** An address without a slash at its end. */
function addressIn({ host, locale }: Context, name: string): string {
  const value = host.env[name] ?? '';
  const isAddress = URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
  if (!isAddress) throw new Stop(2, { key: 'ci/no-address', values: { name } }, locale);
  return value.replace(/\/+$/, '');
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
