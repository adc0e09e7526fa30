import type { WebRequest } from '../../host.ts';
import { fieldOf } from '../kit/ci-event.ts';

/** A comment as a host tells it. */
export interface Remark {
  readonly id: string;
  /** What the host calls its author. */
  readonly author: string;
  readonly body: string;
}

/** The comments below a pull or merge request: which requests read and write them. */
export interface Thread {
  readonly host: 'github' | 'gitlab';
  /** What it is called: `owner/name#7`, `group/name!7`. */
  readonly name: string;
  /** The requests for whoever the token is of, each tried where the one before is not answered. */
  readonly whoAmI: readonly { readonly request: WebRequest; read(answer: unknown): unknown }[];
  /** Who writes where the host tells a token nothing about itself. */
  readonly usualAuthor: string | undefined;
  readonly pageSize: number;
  /** A page of comments, the oldest first, counted from one. */
  page(number: number): WebRequest;
  /** The remarks of a page; undefined where the answer is no such page. */
  read(answer: unknown): readonly Remark[] | undefined;
  create(body: string): WebRequest;
  update(id: string, body: string): WebRequest;
  remove(id: string): WebRequest;
}

/** GitHub, and hosts that speak as it does (Gitea, Forgejo); `api` as GITHUB_API_URL has it. */
export function githubThread(given: {
  readonly api: string;
  readonly graphql: string | undefined;
  readonly repository: string;
  readonly number: number;
  readonly token: string;
}): Thread {
  const { graphql, repository, number } = given;
  const headers = githubHeaders(given.token);
  const repo = `${given.api}/repos/${pathOf(repository)}`;
  const comment = (id: string): string => `${repo}/issues/comments/${encodeURIComponent(id)}`;
  return {
    host: 'github',
    name: `${repository}#${number}`,
    // The token of a workflow may not ask for its user, but GraphQL tells it.
    whoAmI: [
      { request: { method: 'GET', url: `${given.api}/user`, headers }, read: (answer) => fieldOf(answer, 'login') },
      ...(graphql === undefined
        ? []
        : [
            {
              request: { method: 'POST', url: graphql, headers, body: { query: '{viewer{login}}' } } as const,
              read: (answer: unknown) => fieldOf(fieldOf(fieldOf(answer, 'data'), 'viewer'), 'login'),
            },
          ]),
    ],
    // No account can have this name: a bracket is in none.
    usualAuthor: 'github-actions[bot]',
    pageSize: 100,
    // `limit` is what Gitea calls it.
    page: (page) => ({
      method: 'GET',
      url: `${repo}/issues/${number}/comments?per_page=100&limit=100&page=${page}`,
      headers,
    }),
    read: (answer) => remarksIn(answer, (entry) => fieldOf(fieldOf(entry, 'user'), 'login')),
    create: (body) => ({ method: 'POST', url: `${repo}/issues/${number}/comments`, headers, body: { body } }),
    update: (id, body) => ({ method: 'PATCH', url: comment(id), headers, body: { body } }),
    remove: (id) => ({ method: 'DELETE', url: comment(id), headers }),
  };
}

export function githubHeaders(token: string): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'cxmap',
    'x-github-api-version': '2022-11-28',
  };
}

/** GitLab; `api` as CI_API_V4_URL has it. */
export function gitlabThread(given: {
  readonly api: string;
  /** The number of the project, or its path. */
  readonly project: string;
  readonly path: string;
  readonly number: number;
  readonly token: string;
}): Thread {
  const headers = { 'private-token': given.token, 'user-agent': 'cxmap' };
  const request = `${given.api}/projects/${encodeURIComponent(given.project)}/merge_requests/${given.number}`;
  const note = (id: string): string => `${request}/notes/${encodeURIComponent(id)}`;
  return {
    host: 'gitlab',
    name: `${given.path}!${given.number}`,
    whoAmI: [
      { request: { method: 'GET', url: `${given.api}/user`, headers }, read: (answer) => fieldOf(answer, 'username') },
    ],
    usualAuthor: undefined,
    // A note may have a million characters.
    pageSize: 20,
    page: (page) => ({
      method: 'GET',
      url: `${request}/notes?sort=asc&order_by=created_at&per_page=20&page=${page}`,
      headers,
    }),
    read: (answer) => remarksIn(answer, (entry) => fieldOf(fieldOf(entry, 'author'), 'username')),
    create: (body) => ({ method: 'POST', url: `${request}/notes`, headers, body: { body } }),
    update: (id, body) => ({ method: 'PUT', url: note(id), headers, body: { body } }),
    remove: (id) => ({ method: 'DELETE', url: note(id), headers }),
  };
}

function remarksIn(answer: unknown, authorOf: (entry: unknown) => unknown): readonly Remark[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.flatMap((entry: unknown) => {
    const [id, author, body] = [fieldOf(entry, 'id'), authorOf(entry), fieldOf(entry, 'body')];
    if (typeof id !== 'number' && typeof id !== 'string') return [];
    // A comment of somebody who is gone has no author: nobody can be that.
    return [
      { id: String(id), author: typeof author === 'string' ? author : '', body: typeof body === 'string' ? body : '' },
    ];
  });
}

/** `owner/name` as a part of an address. */
export function pathOf(repository: string): string {
  return repository.split('/').map(encodeURIComponent).join('/');
}
