import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Outbox, webAnswerLimit } from '../host.ts';
import { exchange } from './exchange.ts';
import { sendMail } from './mail.ts';
import { makeFolder } from './make-folder.ts';
import { stateFolder } from './own-folders.ts';
import { postMessages } from './webhook.ts';

/** Sends letters by SMTP and messages by webhook. Secrets come from the environment and go nowhere else. */
export const nodeOutbox: Outbox = {
  mail: sendMail,
  post: postMessages,
  ask: (request) => exchange(request, webAnswerLimit),
  pause: (milliseconds) => sleep(milliseconds),
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
