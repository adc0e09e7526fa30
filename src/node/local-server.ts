import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type LocalAnswer, type LocalRequest, type LocalServer, PortTaken } from '../served.ts';

/** Forms of a page are small. */
const longestBody = 256 * 1024;

/** A line that says nothing, so often that no proxy and no sleeping machine takes a quiet page for a dead one. */
const breath = 20_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens on 127.0.0.1, and on nothing else. */
export async function serveLocally(
  port: number,
  answer: (request: LocalRequest) => Promise<LocalAnswer>,
): Promise<LocalServer> {
  const listening = new Set<ServerResponse>();
  let last: string | undefined;
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    respond(request, response).catch(() => {
      // Whoever asked sees that it failed; what stopped us is not theirs to read.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (body === undefined) {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const { method = '', url: target = '' } = request;
    const answered = await answer({ method, target, headers: singleHeaders(request), body });
    if (answered !== 'listen') {
      response.writeHead(answered.status, { ...answered.headers }).end(method === 'HEAD' ? '' : answered.body);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: 1000\n\n${last ?? ''}`);
    listening.add(response);
    response.on('close', () => listening.delete(response));
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new PortTaken(error.message, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server of this machine has no port');
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  for (const signal of signals) process.on(signal, stop);
  const send = (text: string): void => {
    for (const response of listening) response.write(text);
  };
  const breathing = setInterval(() => send(':\n\n'), breath);
  return {
    port: address.port,
    secret: () => randomBytes(32).toString('base64url'),
    tell(news) {
      last = `data: ${JSON.stringify(news)}\n\n`;
      send(last);
    },
    stopped,
    close() {
      clearInterval(breathing);
      for (const signal of signals) process.removeListener(signal, stop);
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Undefined where it is longer than any form. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    const part = Buffer.from(piece);
    bytes += part.length;
    if (bytes > longestBody) return undefined;
    pieces.push(part);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** What came twice could be read in two ways: it counts as not said. */
function singleHeaders({ headersDistinct }: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values]) => [name, values?.length === 1 ? values[0] : undefined]),
  );
}
