import { type LiveWorkspace, openLive } from '../../change/live-workspace.ts';
import { say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { Outcome } from '../../outcome.ts';
import { printOutcome } from '../../print.ts';
import { hasBrokenSettings } from '../../queries/common/left-out.ts';
import { publicModel } from '../../queries/public/public-model.ts';
import { style } from '../../render/html/client.gen.ts';
import { boardPolicy } from '../../render/html/live/board-page.ts';
import { livePart } from '../../render/html/live/page-parts.ts';
import { boardScript, liveScript, liveStyle } from '../../render/html/live.gen.ts';
import { siteDocument } from '../../render/html/site/document.ts';
import { type LocalAnswer, type LocalRequest, type LocalServer, PortTaken } from '../../served.ts';
import { asOfMoment } from '../kit/as-of.ts';
import { type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import { openWithValidSettings, type Session } from '../kit/session.ts';
import { admit, cookieName, type Gate, originOf } from './admit.ts';
import type { Answered, Writing } from './write-page.ts';

/** The site as it is now, and what keeps it from being newer. */
interface Shown {
  readonly page: string;
  /** Another text for each other page. */
  readonly version: string;
  readonly trouble?: string;
}

/** Serves the page to this machine, made anew whenever a file changes, until somebody stops it. */
export async function serveSite(context: Context, options: OptionValues): Promise<Outcome> {
  const { host } = context;
  const session = await openWithValidSettings(context);
  const { phrases, root, files } = session;
  const makePage = await pageMaker(context, session, options);
  const live = openLive({ root, files, git: host.git }, session.model, files.look(session.handle));
  let shown = await makePage(session.model);
  let change = 0;
  const writing =
    options.write === true ? (await import('./write-page.ts')).openWriting(context, session, live) : undefined;
  // What is read anew and what is written come one after the other: each begins with what the other left.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const server = await listen(context, session, textOption(options, 'port'), (request) => answer(request));
  const gate: Gate = { port: server.port, token: server.secret(), session: server.secret(), sha256: host.sha256 };
  const answer = async (request: LocalRequest): Promise<LocalAnswer> => {
    switch (admit(request, gate)) {
      case 'foreign':
        return text(403, phrases.live.foreign);
      case 'unknown':
        return text(403, phrases.live.unknown);
      case 'welcome':
        return welcome(gate);
      case 'in':
        return request.method === 'POST' && writing
          ? posted(request, (one) => inTurn(() => writing.post(one)), phrases.live.nothing)
          : route(request, { shown, writing, change }, phrases.live.nothing);
    }
  };
  const changes = files.watch(root);
  const again = async (): Promise<void> => {
    while (await changes.next()) {
      shown = await inTurn(() => rebuilt(live, session, shown, makePage));
      change++;
      server.tell({ version: shown.version, change, trouble: shown.trouble });
    }
  };
  server.tell({ version: shown.version, change });
  const address = `${originOf(gate)}/?token=${gate.token}`;
  try {
    printOutcome(host, await announced(session, options, { address, port: gate.port }));
    await Promise.race([server.stopped, again()]);
  } finally {
    changes.close();
    server.close();
  }
  return { exit: 0 };
}

async function listen(
  { host }: Context,
  { locale }: Session,
  given: string | undefined,
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
): Promise<LocalServer> {
  const port = Number(given ?? '0');
  if (!/^\d*$/.test(given ?? '') || port > 65_535) {
    throw new Stop(2, { key: 'action/bad-port', values: { given } }, locale);
  }
  try {
    return await host.serve(port, answer);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new Stop(2, { key: 'action/port-taken', values: { port } }, locale);
  }
}

/** The page of a model: the very one that is exported, and what keeps it alive. */
async function pageMaker(
  context: Context,
  session: Session,
  options: OptionValues,
): Promise<(model: Model) => Promise<Shown>> {
  const isPublic = options.public === true;
  return async (model) => {
    const { phrases } = session;
    const now = asOfMoment(context, session, options);
    const request = { model: isPublic ? await publicModel(model) : model, now, phrases, isPublic };
    let version = '';
    const versionOf = (text: string): string => {
      version = context.host.sha256(text).slice(0, 16);
      return version;
    };
    const page = siteDocument(request, livePart(phrases, { versionOf, isWritable: options.write === true }));
    return { version, page };
  };
}

/** The page after a change; the one that was shown where there can be none now, and why. */
async function rebuilt(
  live: LiveWorkspace,
  { files, root, phrases }: Session,
  shown: Shown,
  makePage: (model: Model) => Promise<Shown>,
): Promise<Shown> {
  if (files.findWorkspace(root)?.root !== root) {
    return { ...shown, trouble: say(phrases, { key: 'action/no-workspace', values: { folder: root } }) };
  }
  await live.refresh();
  if (hasBrokenSettings(live.model)) {
    return { ...shown, trouble: say(phrases, { key: 'action/settings-broken', values: {} }) };
  }
  return makePage(live.model);
}

async function announced(
  { phrases }: Session,
  options: OptionValues,
  { address, port }: { readonly address: string; readonly port: number },
): Promise<Outcome> {
  if (options.format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    return { exit: 0, stdout: jsonDocument('site', { address, port, writes: options.write === true }) };
  }
  const key = options.write === true ? 'action/serving-writes' : 'action/serving';
  return { exit: 0, stdout: `${address}\n`, stderr: `${say(phrases, { key, values: {} })}\n` };
}

/** What there is to be read: a short list, and no file. */
function route(
  { method, target }: LocalRequest,
  { shown, writing, change }: { readonly shown: Shown; readonly writing: Writing | undefined; readonly change: number },
  nothing: string,
): LocalAnswer {
  if (method !== 'GET' && method !== 'HEAD') return text(405, nothing);
  switch (target.split('?')[0]) {
    case '/':
      return content('text/html', shown.page);
    case '/live.js':
      return content('text/javascript', liveScript);
    case '/live.css':
      return content('text/css', liveStyle);
    case '/events':
      return 'listen';
    case '/site.css':
      return content('text/css', style);
    case '/board.js':
      return writing ? content('text/javascript', boardScript) : text(404, nothing);
    case '/board':
      return writing ? content('text/html', writing.board(target, change), boardPolicy) : text(404, nothing);
    case '/card':
      return writing ? content('application/json', JSON.stringify(writing.card(target))) : text(404, nothing);
    default:
      return text(404, nothing);
  }
}

/** Forms come as JSON, which no page of another origin sends without asking first, and nobody answers that. */
async function posted(
  request: LocalRequest,
  post: (request: LocalRequest) => Promise<Answered | undefined>,
  nothing: string,
): Promise<LocalAnswer> {
  if (request.headers['content-type'] !== 'application/json') return text(415, nothing);
  const answered = await post(request);
  return answered ? content('application/json', JSON.stringify(answered)) : text(400, nothing);
}

/** The token is in no address that anybody sees or passes on: the cookie takes its place. */
function welcome(gate: Gate): LocalAnswer {
  const cookie = `${cookieName(gate)}=${gate.session}; Path=/; HttpOnly; SameSite=Strict`;
  const { status, headers, body } = text(303, '');
  return { status, headers: { ...headers, location: '/', 'set-cookie': cookie }, body };
}

function content(type: string, body: string, policy = "frame-ancestors 'none'"): Exclude<LocalAnswer, 'listen'> {
  return {
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    },
    body,
  };
}

function text(status: number, words: string): Exclude<LocalAnswer, 'listen'> {
  return { ...content('text/plain', words === '' ? '' : `${words}\n`), status };
}
