import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outbox } from '../host.ts';
import { makeFolder } from './make-folder.ts';
import { stateFolder } from './own-folders.ts';

/** Sends letters by SMTP and messages by webhook. Secrets come from the environment and go nowhere else. */
export const nodeOutbox: Outbox = {
  async mail(letters, { url, from }, sent) {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(url);
    try {
      for (const letter of letters) {
        const { to, subject, text, id } = letter;
        await withoutSecrets([url], () =>
          transport.sendMail({
            from,
            to,
            subject,
            text,
            messageId: `<${id}@cxmap>`,
            headers: { 'Auto-Submitted': 'auto-generated' },
            disableFileAccess: true,
            disableUrlAccess: true,
          }),
        );
        sent(letter);
      }
    } finally {
      transport.close();
    }
  },
  async post(messages, url, sent) {
    for (const message of messages) {
      await withoutSecrets([url], async () => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(message.body),
          signal: AbortSignal.timeout(20_000),
        });
        if (!response.ok) throw new Error(`The webhook answered ${response.status}`);
      });
      sent(message);
    }
  },
  ledger(root) {
    const file = ledgerFile(root);
    const read = (): Set<string> => {
      try {
        return new Set(readFileSync(file, 'utf8').split('\n'));
      } catch {
        // Nothing was sent from here yet.
        return new Set();
      }
    };
    return {
      has: (id) => read().has(id),
      add(id) {
        makeFolder(dirname(file), 0o700);
        writeFileSync(file, `${id}\n`, { flag: 'a' });
      },
    };
  },
};

/** What was sent from this machine: outside the work tree, so that nobody commits it. */
function ledgerFile(root: string): string {
  return join(
    stateFolder(process.env),
    `${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 32)}.sent`,
  );
}

/** A library's error may quote the address it failed at, password and all. */
async function withoutSecrets(secrets: readonly string[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const parts = secrets.flatMap((secret) => [secret, ...secretParts(secret)]).filter((part) => part.length > 2);
    const said = error instanceof Error ? error.message : String(error);
    const words = parts.reduce((text, part) => text.replaceAll(part, '…'), said);
    throw Object.assign(new Error(words), { name: 'WorldFailure' });
  }
}

function secretParts(url: string): readonly string[] {
  try {
    const { username, password, pathname } = new URL(url);
    return [
      password,
      decodeURIComponent(password),
      username,
      decodeURIComponent(username),
      pathname.length > 1 ? pathname : '',
    ];
  } catch {
    return [];
  }
}
