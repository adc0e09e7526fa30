import type { Outbox, WebAnswer, WebRequest } from '../../host.ts';
import type { Remark, Thread } from './thread.ts';

/** What is to stand below a request: a text that begins with `marker`, or nothing new where nothing matters. */
export interface Wanted {
  /** The first line, by which the comment is known again. */
  readonly marker: string;
  readonly text: string;
  /** Whether a comment is begun for it; one that is there is brought up to date in any case. */
  readonly matters: boolean;
}

/** `none`: there is no comment, and none is needed; `same`: it says so already. */
export type Synced = { readonly did: 'none' | 'same' | 'created' | 'updated' };

/** The host did not do what it was asked; `doing` is what that was, no secret is in `said`. */
export class HostRefused extends Error {
  readonly doing: 'read' | 'write' | 'identify';
  /** 0 where nobody answered. */
  readonly status: number;
  readonly said: string;
  /** Seconds that it asks to wait, where it does. */
  readonly seconds: number | undefined;
  constructor(doing: HostRefused['doing'], answer: WebAnswer) {
    super(`the host refused to ${doing}`);
    this.doing = doing;
    this.status = answer.kind === 'answered' ? answer.status : 0;
    this.said = answer.said;
    this.seconds = answer.kind === 'answered' && answer.wait !== undefined ? Math.ceil(answer.wait / 1000) : undefined;
  }
}

/** More comments than anybody reads: what is ours cannot be told from there being none. */
export class TooManyComments extends Error {}

type Web = Pick<Outbox, 'ask' | 'pause'>;

/** GitHub takes 2,500 comments on one request. */
const mostComments = 4_000;

/** How often all is begun anew, and for how long a host that asks for patience is waited for in all. */
const mostTries = 3;
const patience = 60_000;
/** How long it is waited where the host does not say. */
const shortWait = 500;

/**
 * Brings the one comment of a marker up to date. Only comments of the same author count: a stranger may write any marker.
 * Whatever fails in a way that may pass (409, 429, 5xx, a comment that is gone meanwhile) is begun anew from reading, as
 * a write may have been done all the same: so there is never a second comment. Where two runs made one each at the same
 * time, the later one is removed. Throws `HostRefused` and `TooManyComments`.
 */
export async function syncComment(web: Web, thread: Thread, wanted: Wanted): Promise<Synced> {
  let left = patience;
  for (let tries = 1; ; tries++) {
    try {
      return await syncOnce(web, thread, wanted);
    } catch (error) {
      const wait = error instanceof HostRefused ? waitFor(error) : undefined;
      if (wait === undefined || wait > left || tries === mostTries) throw error;
      left -= wait;
      await web.pause(wait);
    }
  }
}

async function syncOnce(web: Web, thread: Thread, { marker, text, matters }: Wanted): Promise<Synced> {
  const [first, ...others] = await ownRemarks(web, thread, marker);
  if (!first) {
    if (!matters) return { did: 'none' };
    await done(web, thread.create(text), 'write');
    return { did: 'created' };
  }
  for (const { id } of others) await done(web, thread.remove(id), 'write');
  if (plain(first.body) === plain(text)) return { did: 'same' };
  await done(web, thread.update(first.id, text), 'write');
  return { did: 'updated' };
}

/** Comments with the marker by the author that the token writes as, the oldest first. */
async function ownRemarks(web: Web, thread: Thread, marker: string): Promise<readonly Remark[]> {
  const marked: Remark[] = [];
  const seen = new Set<string>();
  for (let page = 1; ; page++) {
    const remarks = thread.read(await done(web, thread.page(page), 'read'));
    if (remarks === undefined) throw new HostRefused('read', { kind: 'unreachable', said: '' });
    const fresh = remarks.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    marked.push(...fresh.filter(({ body }) => plain(body).startsWith(`${marker}\n`)));
    // Some hosts give the same page whichever is asked for.
    if (remarks.length < thread.pageSize || fresh.length === 0) break;
    if (seen.size >= mostComments) throw new TooManyComments('too many comments');
  }
  if (marked.length === 0) return [];
  const me = await authorOf(web, thread);
  return marked.filter(({ author }) => author === me);
}

/** Who the token writes as. */
async function authorOf(web: Web, thread: Thread): Promise<string> {
  let refused: HostRefused | undefined;
  for (const { request, read } of thread.whoAmI) {
    try {
      const name = read(await done(web, request, 'identify'));
      if (typeof name === 'string' && name !== '') return name;
    } catch (error) {
      if (!(error instanceof HostRefused) || waitFor(error) !== undefined) throw error;
      refused = error;
    }
  }
  if (thread.usualAuthor !== undefined) return thread.usualAuthor;
  throw refused ?? new HostRefused('identify', { kind: 'unreachable', said: '' });
}

/** The answer as data; nothing where there is none. Throws `HostRefused`. */
export async function done(
  web: Pick<Outbox, 'ask'>,
  request: WebRequest,
  doing: HostRefused['doing'],
): Promise<unknown> {
  const answer = await web.ask(request);
  if (answer.kind === 'unreachable' || answer.status < 200 || answer.status > 299) throw new HostRefused(doing, answer);
  if (answer.text === '') return undefined;
  try {
    if (answer.isWhole) return JSON.parse(answer.text);
  } catch {
    // No JSON: as if it were cut.
  }
  throw new HostRefused(doing, answer);
}

/** Milliseconds until another try may do better; undefined where it will not. */
function waitFor({ doing, status, seconds }: HostRefused): number | undefined {
  if (status === 429 || status === 403) return seconds === undefined ? undefined : seconds * 1000;
  const mayPass = status === 409 || status >= 500 || (status === 404 && doing === 'write');
  return mayPass ? (seconds ?? shortWait / 1000) * 1000 : undefined;
}

/** As it was written, whatever a host does to line ends. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
