import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';

/** A mail server on this machine: what it got, and an address whose letters it does not take. */
export interface PostOffice {
  readonly letters: { readonly raw: string; readonly mail: ParsedMail; readonly to: readonly string[] }[];
  refused: string;
  /** The address by which letters come in, with its password; another one is not let in. */
  url(password?: string): string;
}

/** A real mail server for all tests of a file. */
export function postOffice(): PostOffice {
  let port = 0;
  const office: PostOffice = {
    letters: [],
    refused: '',
    url: (password = 'hunter2') => `smtp://cx:${password}@127.0.0.1:${port}`,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _, done) => done(password === 'hunter2' ? null : new Error('No'), { user: 'cx' }),
    onRcptTo: ({ address }, _, done) =>
      done(address === office.refused ? new Error('5.1.1 No such mailbox at s3cret.example') : null),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        office.letters.push({ raw: raw.toString('latin1'), mail: await simpleParser(raw), to });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = (server.server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  return office;
}

/** A service on this machine that answers each message as it is told to, and keeps what it got. */
export async function withService(
  answer: (call: number) => {
    readonly status: number;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  },
  work: (url: string, bodies: readonly string[]) => Promise<void>,
): Promise<void> {
  const bodies: string[] = [];
  const hook = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      bodies.push(body);
      const { status, headers, body: said = 'ok' } = answer(bodies.length);
      response.writeHead(status, headers).end(said);
    });
  });
  await new Promise<void>((ready) => hook.listen(0, '127.0.0.1', ready));
  try {
    await work(`http://127.0.0.1:${(hook.address() as AddressInfo).port}/services/T0/s3cret?key=k3y-of-ours`, bodies);
  } finally {
    await new Promise((closed) => hook.close(closed));
  }
}
