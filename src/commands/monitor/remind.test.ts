import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { postOffice, withService } from '../../testing/post-office.ts';
import { repository } from '../../testing/run-bin.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const office = postOffice();
const { letters } = office;

const bank = join(repository, 'examples/bank');
const now = Date.parse('2026-11-22T09:00:00Z');

function environment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    CXMAP_SMTP_URL: office.url(),
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
  if (process.env.CXMAP_STATE_DIR === undefined) vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
  return runCli(['remind', ...argv], folder, { now, env });
}

describe('a digest by mail', () => {
  test('arrives with Cyrillic subject and text intact, once a day', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
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
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    await remind(bank, ['boris-yakovlev', '--send', 'email']);
    expect(letters[1]?.mail.messageId).toBe(letter?.mail.messageId);
    await remind(bank, ['boris-yakovlev', '--send', 'email', '--again']);
    expect(letters).toHaveLength(3);
  });

  test('goes to everybody for whom something waits, and to nobody else', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    letters.length = 0;
    const { exit } = await remind(bank, ['--send', 'email']);
    expect(exit).toBe(0);
    const { stdout } = await remind(bank, ['--format', 'json']);
    const { digests }: { digests: readonly { readonly email: string }[] } = JSON.parse(stdout);
    expect(digests.length).toBeGreaterThan(5);
    expect(letters.flatMap(({ to }) => to).sort()).toEqual(digests.map(({ email }) => email).sort());
  });

  test('cannot be given another header by a name with line breaks', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
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
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    const wrong = environment({ CXMAP_SMTP_URL: office.url('s3cret') });
    const { exit, stderr } = await remind(bank, ['boris-yakovlev', '--send', 'email'], wrong);
    expect(exit).toBe(3);
    expect(stderr).not.toContain('s3cret');
    expect((await remind(bank, ['boris-yakovlev', '--send', 'email'])).stderr).toContain('Отправлено');
  });

  test('that one mailbox refuses holds up nobody else, is told, and goes with the next run alone', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    letters.length = 0;
    office.refused = 'boris.yakovlev@gavan.example';
    const { exit, stderr } = await remind(bank, ['--send', 'email']);
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^Не отправлено: boris-yakovlev — почтовый сервер отказал: .*No such mailbox/m);
    const sent = [...stderr.matchAll(/^Отправлено: (.*)$/gm)].map(([, person]) => person);
    expect(sent.length).toBeGreaterThan(5);
    expect(sent).not.toContain('boris-yakovlev');
    expect(letters).toHaveLength(sent.length);
    office.refused = '';
    const again = await remind(bank, ['--send', 'email', '--format', 'json']);
    expect(again).toMatchObject({ exit: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({
      kind: 'deliveries',
      already: sent.length,
      deliveries: [{ person: 'boris-yakovlev', state: 'sent' }],
    });
  });

  test.each([
    'smtps://cx:hunt er2#x@mail.example:465',
    'smtps://cx:hunter2/x@mail.example:465',
    'smtps://cx:hunter2@mail.example:465465',
    'cx:hunter2@mail.example:465',
    'https://cx:hunter2@mail.example',
  ])('that goes to no address is refused in a sentence that quotes nothing of it: %s', async (url) => {
    const { exit, stdout, stderr } = await remind(bank, ['--send', 'email'], environment({ CXMAP_SMTP_URL: url }));
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/^cxmap: CXMAP_SMTP_URL — не адрес вида/);
    expect(stderr).not.toMatch(/hunt|er2|mail\.example/);
  });

  test('tells of its talk with the server nothing, even where the address asks for it', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    const loud = environment({ CXMAP_SMTP_URL: `${office.url()}?logger=true&debug=true` });
    const said: string[] = [];
    const spies = (['log', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...words) => void said.push(words.join(' '))),
    );
    try {
      expect((await remind(bank, ['boris-yakovlev', '--send', 'email'], loud)).exit).toBe(0);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(said).toEqual([]);
  });

  test('has a name with line breaks on one line of its text', async () => {
    const folder = temporaryFolder({
      ...baseWorkspace,
      'cxmap.yaml': 'name: "Blue\\n\\nYour password is out of date: http://evil.example\\nHarbor"\n',
      'map/teams/support.yaml': (baseWorkspace['map/teams/support.yaml'] ?? '').replace(
        'name: Bob Ray',
        'name: "Bob\\n\\nOverdue\\n- T-261116-00009 Pay\\nRay", email: bob@harbor.example',
      ),
      'tasks/2026-11/T-261116-00001.yaml':
        'title: Call\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: bob, due: 2026-11-20}]\n',
    });
    const { stdout } = await remind(folder, ['bob', '--format', 'json']);
    const [{ text }] = JSON.parse(stdout).digests;
    expect(text.split('\n').at(0)).toBe('Hello Bob Overdue - T-261116-00009 Pay Ray,');
    expect(text.split('\n').at(-1)).toBe('– Blue Your password is out of date: http://evil.example Harbor');
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
  vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
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
        'title: "<!channel> *now* & <http://evil.example|here> @channel @here,@all [a](http://evil.example)"\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: bob, due: 2026-11-20}]\n',
    });
    expect((await remind(folder, ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: url })).exit).toBe(0);
    expect(bodies.length).toBeGreaterThan(0);
    const message = JSON.parse(bodies.find((body) => body.includes('T-261116')) ?? '');
    expect(JSON.stringify(message.blocks)).toContain('&lt;!channel&gt;');
    expect(JSON.stringify(message)).not.toContain('<!channel>');
    // Mattermost and Rocket.Chat take the same JSON, and call by a name behind @ in any text.
    expect(JSON.stringify(message)).not.toMatch(/@(channel|here|all)|\]\(/);
    expect(JSON.stringify(message)).toContain('@\u200Bchannel @\u200Bhere,@\u200Ball');
    const sections: readonly { readonly text: object }[] = message.blocks.slice(1);
    expect(sections.map(({ text }) => text)).toEqual(sections.map(() => expect.objectContaining({ verbatim: true })));
    status = 500;
    const failed = await remind(folder, ['--send', 'webhook', '--again'], { CXMAP_WEBHOOK_URL: url });
    expect(failed).toMatchObject({ exit: 3 });
    expect(failed.stderr).not.toContain('s3cret');
  } finally {
    await new Promise((closed) => hook.close(closed));
  }
});

const manyTasks = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => {
    const id = `T-261116-${String(index).padStart(5, '0')}`;
    const title = `Call & ask <them> about the ${'very '.repeat(12)}long offer`;
    return [
      `tasks/2026-11/${id}.yaml`,
      `title: ${JSON.stringify(title)}\ntype: callback\nowner: bob\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: bob, due: 2026-11-20}]\n`,
    ];
  }),
);

test('a long digest has sections of whole entries within the limits of Slack, and says how many are left out', async () => {
  const folder = temporaryFolder({ ...baseWorkspace, ...manyTasks });
  const { stdout } = await remind(folder, ['bob', '--send', 'webhook', '--dry-run', '--format', 'json']);
  const [{ message }] = JSON.parse(stdout).digests;
  expect(message.blocks.length).toBeLessThanOrEqual(50);
  const texts: readonly string[] = message.blocks.slice(1).map((block: { text: { text: string } }) => block.text.text);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(3_000);
    for (const line of text.split('\n')) expect(line).toMatch(/^\*[^*]+\*$|^• .*\)$|^and \d+ more$/);
    expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
  }
  const shown = texts.join('\n').match(/T-261116-/g)?.length ?? 0;
  const left = [...texts.join('\n').matchAll(/^and (\d+) more$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  const told = JSON.parse(stdout).digests[0].text.match(/T-261116-/g)?.length;
  expect(shown + left).toBe(told);
  expect(left).toBeGreaterThan(0);
});

test('a message for Teams is an Adaptive Card of plain runs, small enough, and says how many entries it leaves out', async () => {
  vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
  await withService(
    () => ({ status: 202 }),
    async (url, bodies) => {
      const folder = temporaryFolder({ ...baseWorkspace, ...manyTasks });
      const run = await remind(folder, ['bob', '--send', 'webhook', '--form', 'teams'], { CXMAP_WEBHOOK_URL: url });
      expect(run).toMatchObject({ exit: 0, stderr: 'Sent to bob\n' });
      const [body = ''] = bodies;
      expect(Buffer.byteLength(body)).toBeLessThan(28 * 1024);
      const { type, attachments } = JSON.parse(body);
      expect(type).toBe('message');
      const { contentType, content } = attachments[0];
      expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.4' });
      const kinds = new Set(content.body.map((block: { type: string }) => block.type));
      expect([...kinds]).toEqual(['RichTextBlock']);
      expect(JSON.stringify(content)).toMatch(/Call & ask <them>.*and \d+ more/);
    },
  );
});

test('the form of a message is refused where nothing goes to a webhook', async () => {
  const run = await remind(temporaryFolder(baseWorkspace), ['--send', 'email', '--form', 'teams']);
  expect(run).toMatchObject({ exit: 2, stdout: '' });
  expect(run.stderr).toContain('--send webhook');
});

describe('a service that does not take a message', () => {
  const folder = (): string => temporaryFolder({ ...baseWorkspace, ...twoPeople });

  test('and says why holds up no other; its words are told, without the secrets of the address', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    const body = `invalid_blocks\n\u001B]0;x\u0007 at /services/T0/s3cret?key=k3y-of-ours ${'x'.repeat(5_000)}`;
    await withService(
      (call) => (call === 1 ? { status: 400, body } : { status: 200 }),
      async (url, bodies) => {
        const run = await remind(folder(), ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: url });
        expect(run.exit).toBe(3);
        expect(run.stderr).toMatch(
          /^Not sent to \w+, the service answered 400: invalid_blocks ]0;x at ….*…\nSent to \w+\n$/,
        );
        expect(run.stderr).not.toMatch(/s3cret|k3y-of-ours/);
        expect(run.stderr.length).toBeLessThan(400);
        expect(bodies).toHaveLength(2);
        const next = await remind(folder(), ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: url });
        expect(next.exit).toBe(0);
      },
    );
  });

  test('but asks to wait a little is waited for', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    await withService(
      (call) => (call === 1 ? { status: 429, headers: { 'retry-after': '1' } } : { status: 200 }),
      async (url, bodies) => {
        const run = await remind(folder(), ['bob', '--send', 'webhook'], { CXMAP_WEBHOOK_URL: url });
        expect(run).toMatchObject({ exit: 0, stderr: 'Sent to bob\n' });
        expect(bodies).toHaveLength(2);
      },
    );
  });

  test.each(['3600', 'Wed, 01 Jan 2098 00:00:00 GMT', 'soon'])(
    'and asks to wait too long (%s) is not',
    async (header) => {
      vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
      await withService(
        () => ({ status: 429, headers: { 'retry-after': header } }),
        async (url, bodies) => {
          const run = await remind(folder(), ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: url });
          expect(run.exit).toBe(3);
          expect(run.stderr.match(/Not sent to/g)).toHaveLength(2);
          expect(bodies).toHaveLength(2);
        },
      );
    },
  );

  test('and sends elsewhere is not followed', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    await withService(
      () => ({ status: 307, headers: { location: '/elsewhere' } }),
      async (url, bodies) => {
        const run = await remind(folder(), ['bob', '--send', 'webhook'], { CXMAP_WEBHOOK_URL: url });
        expect(run.stderr).toContain('answered 307');
        expect(bodies).toHaveLength(1);
      },
    );
  });

  test('because nobody is there is asked once, and everybody is told', async () => {
    vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
    const run = await remind(folder(), ['--send', 'webhook'], { CXMAP_WEBHOOK_URL: 'http://127.0.0.1:9/s3cret' });
    expect(run.exit).toBe(3);
    expect(run.stderr.match(/Not sent to \w+, nobody took it/g)).toHaveLength(2);
    expect(run.stderr).not.toContain('s3cret');
  });
});

/** Something to do for two people. */
const twoPeople = Object.fromEntries(
  ['ann', 'bob'].map((person, index) => [
    `tasks/2026-11/T-261116-0000${index}.yaml`,
    `title: Call\ntype: callback\nowner: ${person}\ndue: 2026-11-20\nstatus: open\nhistory: [{at: 2026-11-16, by: ann, to: open, owner: ${person}, due: 2026-11-20}]\n`,
  ]),
);
