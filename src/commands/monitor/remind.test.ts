import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const letters: { readonly raw: string; readonly mail: ParsedMail; readonly to: readonly string[] }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ password }, _, done) => done(password === 'hunter2' ? null : new Error('No'), { user: 'cx' }),
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', async () => {
      const raw = Buffer.concat(parts);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      letters.push({ raw: raw.toString('latin1'), mail: await simpleParser(raw), to });
      done();
    });
  },
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

const bank = join(repository, 'examples/bank');
const now = Date.parse('2026-11-22T09:00:00Z');

function environment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    CXMAP_SMTP_URL: `smtp://cx:hunter2@127.0.0.1:${port}`,
    CXMAP_MAIL_FROM: 'CX <cx@gavan.example>',
    ...more,
  };
}

/** Each test has a ledger of its own. */
async function remind(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = environment(),
): Promise<Run> {
  process.env.CXMAP_STATE_DIR ??= temporaryFolder();
  return runCli(['remind', ...argv], folder, { now, env });
}

describe('a digest by mail', () => {
  test('arrives with Cyrillic subject and text intact, once a day', async () => {
    process.env.CXMAP_STATE_DIR = temporaryFolder();
    letters.length = 0;
    const first = await remind(bank, ['boris-yakovlev', '--send', 'email']);
    expect(first).toMatchObject({ exit: 0, stdout: '', stderr: 'Отправлено: boris-yakovlev\n' });
    const [letter] = letters;
    expect(letter?.to).toEqual(['boris.yakovlev@gavan.example']);
    expect(letter?.mail.subject).toMatch(/^Банк|^Синяя|дел/);
    expect(letter?.mail.text).toContain('Здравствуйте, Борис Яковлев!');
    expect(letter?.mail.text).toContain('T-261022-BDP20 Позвонить Крачке до окончания вклада');
    // SMTP knows ASCII headers only: the subject travels encoded.
    expect(/^Subject: (.*)$/m.exec(letter?.raw ?? '')?.[1]).toMatch(/^=\?UTF-8\?/);

    const second = await remind(bank, ['boris-yakovlev', '--send', 'email']);
    expect(letters).toHaveLength(1);
    expect(second.stderr).toContain('уже ушло');
    // From another machine the copy carries the same id.
    process.env.CXMAP_STATE_DIR = temporaryFolder();
    await remind(bank, ['boris-yakovlev', '--send', 'email']);
    expect(letters[1]?.mail.messageId).toBe(letter?.mail.messageId);
    await remind(bank, ['boris-yakovlev', '--send', 'email', '--again']);
    expect(letters).toHaveLength(3);
  });

  test('goes to everybody for whom something waits, and to nobody else', async () => {
    process.env.CXMAP_STATE_DIR = temporaryFolder();
    letters.length = 0;
    const { exit } = await remind(bank, ['--send', 'email']);
    expect(exit).toBe(0);
    const { stdout } = await remind(bank, ['--format', 'json']);
    const { digests }: { digests: readonly { readonly email: string }[] } = JSON.parse(stdout);
    expect(digests.length).toBeGreaterThan(5);
    expect(letters.flatMap(({ to }) => to).sort()).toEqual(digests.map(({ email }) => email).sort());
  });

  test('cannot be given another header by a name with line breaks', async () => {
    process.env.CXMAP_STATE_DIR = temporaryFolder();
    letters.length = 0;
    const folder = temporaryFolder({
      ...baseWorkspace,
      'cxmap.yaml': 'name: "Blue\\r\\nBcc: thief@evil.example\\r\\n\\r\\nHarbor"\n',
      'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
        'name: Bob Ray',
        'name: "Bob\\r\\nRay", email: bob@harbor.example',
      ),
      'tasks/2026-11/T-261116-00001.yaml':
        'title: "Call\\r\\nBcc: x@evil.example"\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: bob, due: 2026-11-20}]\n',
    });
    expect((await remind(folder, ['bob', '--send', 'email'])).exit).toBe(0);
    const [letter] = letters;
    expect(letter?.to).toEqual(['bob@harbor.example']);
    expect(letter?.mail.bcc).toBeUndefined();
    expect(letter?.mail.subject).toContain('Blue Bcc: thief@evil.example Harbor');
  });

  test('that cannot be sent says so without the password, and is not remembered as sent', async () => {
    process.env.CXMAP_STATE_DIR = temporaryFolder();
    const wrong = environment({ CXMAP_SMTP_URL: `smtp://cx:s3cret@127.0.0.1:${port}` });
    const { exit, stderr } = await remind(bank, ['boris-yakovlev', '--send', 'email'], wrong);
    expect(exit).toBe(3);
    expect(stderr).not.toContain('s3cret');
    expect((await remind(bank, ['boris-yakovlev', '--send', 'email'])).stderr).toContain('Отправлено');
  });

  test('needs its secrets in the environment, and shows what it would send with --dry-run', async () => {
    letters.length = 0;
    const { exit, stderr } = await remind(bank, ['--send', 'email'], {});
    expect(exit).toBe(2);
    expect(stderr).toContain('CXMAP_SMTP_URL');
    const dry = await remind(bank, ['boris-yakovlev', '--send', 'email', '--dry-run'], {});
    expect(dry.stdout).toContain('Борис Яковлев <boris.yakovlev@gavan.example>');
    expect(letters).toEqual([]);
  });
});

test('a digest by webhook is JSON that Slack takes, and text in it calls nobody', async () => {
  process.env.CXMAP_STATE_DIR = temporaryFolder();
  const bodies: string[] = [];
  let status = 200;
  const hook = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(status).end('ok');
    });
  });
  await new Promise<void>((ready) => hook.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/services/T0/s3cret`;
  try {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'tasks/2026-11/T-261116-00001.yaml':
        'title: "<!channel> *now* & <http://evil.example|here>"\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: bob, due: 2026-11-20}]\n',
    });
    expect((await remind(folder, ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: url })).exit).toBe(0);
    expect(bodies.length).toBeGreaterThan(0);
    const message = JSON.parse(bodies.find((body) => body.includes('T-261116')) ?? '');
    expect(JSON.stringify(message.blocks)).toContain('&lt;!channel&gt;');
    expect(JSON.stringify(message)).not.toContain('<!channel>');
    status = 500;
    const failed = await remind(folder, ['--send', 'webhook', '--again'], { CXMAP_WEBHOOK_URL: url });
    expect(failed).toMatchObject({ exit: 3 });
    expect(failed.stderr).not.toContain('s3cret');
  } finally {
    await new Promise((closed) => hook.close(closed));
  }
});
