import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { postOffice, withService } from '../../testing/post-office.ts';
import { type Run, runCli, temporaryFolder } from '../../testing/run-cli.ts';

const office = postOffice();
const { letters } = office;

beforeEach(() => {
  // Each test has a ledger of its own.
  vi.stubEnv('CXMAP_STATE_DIR', temporaryFolder());
  letters.length = 0;
  office.refused = '';
});

function workspace(locale = 'en'): {
  readonly folder: string;
  run(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Run>;
} {
  const folder = temporaryFolder({
    ...baseWorkspace,
    'cxmap.yaml': `name: Blue Harbor\nlocale: ${locale}\ntimezone: UTC\ncx_team: support\n`,
    'map/handoffs/new-prices.yaml': `${baseWorkspace['map/handoffs/new-prices.yaml']}confirm: true\n`,
    'map/teams/support.yaml': `name: Support
system: desk
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true, email: ann@harbor.example}
  - id: bob
    name: Bob Ray
    email: bob@harbor.example
    away: [{from: 2026-11-16, to: 2026-11-29, deputy: kim}]
  - {id: lee, name: Lee Day}
  - {id: old, name: Old Hand, email: old@harbor.example, left: 2026-10-30}
`,
    'map/teams/desk.yaml': 'name: Desk\nmembers: [{id: kim, name: Kim, email: kim@harbor.example}]\n',
    'map/teams/sales.yaml': (baseWorkspace['map/teams/sales.yaml'] ?? '').replace(
      'head: true',
      'head: true, email: dan@harbor.example',
    ),
    'map/handoffs/price-questions.yaml':
      'name: Questions about prices\nfrom: sales\nto: [support]\nstages: [onboarding]\nmode: questions\nresponsible: dan\nwhere: {system: crm}\n',
  });
  return {
    folder,
    run: (argv, env = mail()) => runCli(argv, folder, { now: Date.parse('2026-11-20T10:00:00Z'), env }),
  };
}

function mail(): Readonly<Record<string, string>> {
  return { CXMAP_SMTP_URL: office.url(), CXMAP_MAIL_FROM: 'CX <cx@harbor.example>' };
}

const announce = [
  ...['announce', 'new-prices', '--by', 'dan', '--effective', '2026-12-01', '--field', 'price=59 EUR'],
  ...['--react', 'Name the new price\r\nBcc: thief@evil.example', '--article', 'https://help.example/prices=ann'],
];

const id = (told: Run): string => /[AQ]-\d{6}-\w{5}/.exec(told.stdout)?.[0] ?? '';

describe('news by mail', () => {
  test('arrives at everybody of the receiving teams and who stands in, written first and told once', async () => {
    const { run } = workspace();
    const told = await run([...announce, '--send', 'email']);
    expect(told.exit).toBe(0);
    expect(told.stderr).toContain('lee has no e-mail address in the map\nSent to ann\nSent to bob\nSent to kim\n');
    expect(letters.map(({ to }) => to)).toEqual([
      ['ann@harbor.example'],
      ['bob@harbor.example'],
      ['kim@harbor.example'],
    ]);
    const [letter] = letters;
    expect(letter?.mail.subject).toBe('Blue Harbor: New prices, as of 1 Dec 2026');
    expect(letter?.mail.headers.has('bcc')).toBe(false);
    expect(letter?.mail.text).toBe(`Hello Ann Lee,

What changes
- price: 59 EUR

What to do or say
Name the new price
Bcc: thief@evil.example

Articles to bring up to date
- https://help.example/prices – Ann Lee

Confirm that your team has read it
cxmap acknowledge ${id(told)}

– Blue Harbor
`);
    const again = await run(['tell', id(told), '--send', 'email']);
    expect(again.stderr).toContain('3 messages about it went out before');
    expect(letters).toHaveLength(3);
    await run(['tell', id(told), '--send', 'email', '--again']);
    expect(letters).toHaveLength(6);
    expect(letters[3]?.mail.messageId).toBe(letter?.mail.messageId);
  });

  test('that one recipient’s server refuses goes to the others, and then to that one alone', async () => {
    const { run, folder } = workspace('ru');
    office.refused = 'ann@harbor.example';
    const told = await run([...announce, '--send', 'email', '--format', 'json']);
    expect(told.exit).toBe(3);
    expect(letters.map(({ to }) => to)).toEqual([['bob@harbor.example'], ['kim@harbor.example']]);
    const { record, written, deliveries } = JSON.parse(told.stdout);
    expect({ written, states: deliveries.map(({ state }: { readonly state: string }) => state) }).toEqual({
      written: true,
      states: ['no-address', 'refused', 'sent', 'sent'],
    });
    expect(told.stderr).toContain(`Записано, но узнали не все; отправить остальным: cxmap tell ${record} --send email`);
    expect(readdirSync(join(folder, 'announcements/2026-11'))).toEqual([`${record}.yaml`]);
    office.refused = '';
    expect((await run(['tell', record.slice(-5), '--send', 'email'])).exit).toBe(0);
    expect(letters.slice(2).map(({ to }) => to)).toEqual([['ann@harbor.example']]);
    expect(letters[2]?.mail.subject).toBe('Blue Harbor: New prices, с 01.12.2026');
  });

  test('is not even written where the environment does not say how, and neither after a dry run', async () => {
    const { run, folder } = workspace();
    expect(await run([...announce, '--send', 'email'], {})).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('The environment does not set CXMAP_SMTP_URL'),
    });
    const form = await run([...announce, '--send', 'email', '--form', 'teams']);
    expect(form).toMatchObject({ exit: 2, stderr: expect.stringContaining('--form says how a message to a webhook') });
    const dry = await run([...announce, '--send', 'email', '--dry-run']);
    expect(dry.stderr).toContain('Nothing is sent (--dry-run): ann, bob, kim, and lee would be told\n');
    expect({ written: existsSync(join(folder, 'announcements')), letters: letters.length }).toEqual({
      written: false,
      letters: 0,
    });
  });

  test('whose server is down is written, and said not to have been sent, with no secret', async () => {
    const { run } = workspace();
    const told = await run([...announce, '--send', 'email'], {
      ...mail(),
      CXMAP_SMTP_URL: 'smtp://cx:s3cret@127.0.0.1:1',
    });
    expect(told.exit).toBe(3);
    expect(told.stderr).toContain('Not sent to ann, nobody took it');
    expect(told.stderr + told.stdout).not.toContain('s3cret');
  });
});

describe('news by a webhook', () => {
  test('is one message for all receivers, in which nothing calls anybody', async () => {
    const { run } = workspace();
    await withService(
      (call) => ({ status: call === 1 ? 500 : 200 }),
      async (url, bodies) => {
        const env = { CXMAP_WEBHOOK_URL: url };
        const told = await run(
          announce.map((word) => word.replace('Name', '<!channel> @all *Name*')).concat('--send', 'webhook'),
          env,
        );
        expect(told.exit).toBe(3);
        expect(told.stderr).toContain('the service answered 500');
        const again = await run(['tell', id(told), '--send', 'webhook'], env);
        expect(again).toEqual({ exit: 0, stdout: '', stderr: 'Sent to ann, bob, kim, lee\n' });
        await run(['tell', id(told), '--send', 'webhook', '--form', 'teams', '--again'], env);
        const [, slack = '', teams = ''] = bodies;
        expect(JSON.parse(slack).blocks[0].text.text).toBe('New prices, as of 1 Dec 2026 → Support');
        expect(slack).toContain('&lt;!channel&gt;');
        expect(slack).not.toContain('@all');
        expect(JSON.parse(teams).attachments[0].content.body[0].inlines[0].text).toContain('New prices');
      },
    );
  });
});

describe('a question by mail', () => {
  test('goes to who looks, and its answer to who asked', async () => {
    const { run } = workspace();
    const ask = ['question', 'ask', 'price-questions', '--text', 'For running contracts too?', '--by', 'ann'];
    const asked = await run([...ask, '--event', 'price-change', '--send', 'email']);
    expect(asked).toMatchObject({
      exit: 0,
      stderr: expect.stringMatching(
        /looks once a working day\nWritten: \S+\nSent to dan\nNext: \S+ monitor unanswered\n$/,
      ),
    });
    expect(letters[0]?.mail.subject).toBe('Blue Harbor: A question of Ann Lee');
    expect(letters[0]?.mail.text).toContain(`Answer it\ncxmap question answer ${id(asked)}`);
    expect(letters[0]?.mail.text).toContain('About\nPrices change');
    const answer = ['question', 'answer', id(asked), '--text', 'Until they end', '--by', 'dan', '--send', 'email'];
    expect((await run(answer)).stderr).toContain('Sent to ann\n');
    expect(letters[1]?.to).toEqual(['ann@harbor.example']);
    expect(letters[1]?.mail.subject).toBe('Blue Harbor: An answer to “For running contracts too?”');
    expect(letters[1]?.mail.text).toContain('The answer\nUntil they end\n');
  });
});

describe('what would be told', () => {
  test('is shown with those it is for, and nothing is sent', async () => {
    const { run } = workspace('ru');
    const told = await run(announce);
    const shown = await run(['tell', id(told)], {});
    expect(shown).toMatchObject({ exit: 0, stderr: '' });
    expect(shown.stdout).toContain('Blue Harbor: New prices, с 01.12.2026\nКому: Ann Lee <ann@harbor.example>');
    expect(shown.stdout).toContain('  Подтвердите, что ваша команда прочитала\n');
    const { people } = JSON.parse((await run(['tell', id(told), '--format', 'json'], {})).stdout);
    expect(people).toHaveLength(4);
    expect((await run(['tell', 'ZZZZZ'])).stderr).toContain('Нет ни такой новости, ни такого вопроса: «ZZZZZ»');
    expect(letters).toEqual([]);
  });
});
