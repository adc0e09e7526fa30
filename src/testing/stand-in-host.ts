import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment that the stand-in keeps. */
export interface KeptComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** What the stand-in answers instead, once or always; undefined lets it answer as usual. */
export type Instead = (call: string, count: number) => Answer | undefined;

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** GitHub and GitLab on this machine, as far as comments go: keeps them, and every call, `GET /repos/…`. */
export interface StandInHost {
  readonly url: string;
  readonly comments: KeptComment[];
  /** Open pull requests as the list of them has them. */
  readonly pulls: object[];
  readonly calls: string[];
  /** Whatever a request had in its headers that let it in. */
  readonly tokens: Set<string>;
  instead: Instead;
  /** Every page has all comments, as on hosts that know no pages of them. */
  givesAll: boolean;
  /** What it says of whoever asks; undefined: nothing, as to the token of a workflow. */
  login: string | undefined;
  viewer: string | undefined;
  close(): Promise<void>;
}

const bot = 'github-actions[bot]';

export async function standInHost(): Promise<StandInHost> {
  let next = 1;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const call = `${request.method} ${url.pathname}`;
    host.calls.push(call);
    host.tokens.add(String(request.headers.authorization ?? request.headers['private-token']));
    const body = await bodyOf(request);
    const count = host.calls.filter((one) => one === call).length;
    const other = host.instead(call, count);
    const { status, headers = {}, body: text = '' } = other ?? answer(request.method ?? '', url, body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  });
  const host: StandInHost = {
    url: '',
    comments: [],
    pulls: [],
    calls: [],
    tokens: new Set(),
    instead: () => undefined,
    givesAll: false,
    login: undefined,
    viewer: bot,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return Object.assign(host, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  function answer(method: string, url: URL, body: { readonly body?: string }): Answer {
    const me = host.login ?? host.viewer ?? bot;
    const json = (value: unknown, status = 200) => ({ status, body: JSON.stringify(value) });
    if (url.pathname === '/user') {
      return host.login === undefined
        ? json({ message: 'Resource not accessible by integration' }, 403)
        : json({ login: host.login, username: host.login });
    }
    if (url.pathname === '/graphql') {
      return host.viewer === undefined ? json({}, 401) : json({ data: { viewer: { login: host.viewer } } });
    }
    if (url.pathname.endsWith('/pulls')) return json(host.pulls);
    const isOne = /\/(?:comments|notes)\/(\d+)$/.exec(url.pathname);
    if (isOne) {
      const at = host.comments.findIndex(({ id }) => id === Number(isOne[1]));
      const kept = host.comments[at];
      if (!kept) return json({ message: 'Not Found' }, 404);
      if (method === 'DELETE') {
        host.comments.splice(at, 1);
        return { status: 204 };
      }
      kept.body = body.body ?? '';
      return json(told(kept));
    }
    if (method === 'POST') {
      const kept = { id: next++, author: me, body: body.body ?? '' };
      host.comments.push(kept);
      return json(told(kept), 201);
    }
    const size = Number(url.searchParams.get('per_page'));
    if (host.givesAll) return json(host.comments.map(told));
    const page = Number(url.searchParams.get('page'));
    return json(host.comments.slice((page - 1) * size, page * size).map(told));
  }
}

function told({ id, author, body }: KeptComment): object {
  return { id, body, user: { login: author }, author: { username: author } };
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly body?: string }> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : JSON.parse(text);
}
