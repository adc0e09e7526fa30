import { say } from '../../locales/phrases.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Outcome } from '../../outcome.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { digestMessage, digestSubject, digestText } from '../../render/digest.ts';
import { type Context, Stop } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/**
 * Sends each digest once a day from one machine: what went is remembered, person by person, as it goes. From elsewhere
 * a second copy carries the same message id, by which mail programs know it.
 */
export async function sendDigests(
  { host }: Context,
  { model, phrases, root, locale }: Session,
  all: readonly Digest[],
  now: number,
  way: 'email' | 'webhook',
  again: boolean,
): Promise<Outcome> {
  const secret = (name: string): string => {
    const value = host.env[name];
    if (!value) throw new Stop(2, { key: 'remind/no-secret', values: { name } }, locale);
    return value;
  };
  const workspace = model.settings.name;
  const day = localDate(now, workspaceZone(model.settings.timezone)) ?? '';
  const outbox = await host.outbox();
  const ledger = outbox.ledger(root);
  const idOf = ({ person }: Digest): string => messageId([way, workspace, person, day]);
  const due = all.filter((digest) => again || !ledger.has(idOf(digest)));
  const lines: string[] = [];
  const note = (key: string, values: Parameters<typeof say>[1]['values']): void => {
    lines.push(say(phrases, { key: `remind/${key}`, values }));
  };
  const sent = ({ id, person }: { readonly id: string; readonly person: string }): void => {
    ledger.add(id);
    note('sent', { person });
  };
  if (all.length > due.length) note('already', { count: all.length - due.length, day });
  if (way === 'email') {
    const server = { url: secret('CXMAP_SMTP_URL'), from: secret('CXMAP_MAIL_FROM') };
    for (const { person } of due.filter(({ email }) => email === undefined)) note('no-address', { person });
    const letters = due.flatMap((digest) =>
      digest.email === undefined
        ? []
        : [
            {
              person: digest.person,
              id: idOf(digest),
              to: digest.email,
              subject: digestSubject(digest, workspace, phrases),
              text: digestText(digest, workspace, phrases),
            },
          ],
    );
    await outbox.mail(letters, server, sent);
  } else {
    const messages = due.map((digest) => ({
      person: digest.person,
      id: idOf(digest),
      body: digestMessage(digest, workspace, phrases),
    }));
    await outbox.post(messages, secret('CXMAP_WEBHOOK_URL'), sent);
  }
  if (due.length === 0 && all.length === 0) note('nothing', {});
  return { exit: 0, stderr: lines.map((line) => `${line}\n`).join('') };
}

/** The same letter of the same day has the same id wherever it is sent from. FNV-1a over the UTF-8 text, 128 bits in four lanes. */
function messageId(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  return [0, 1, 2, 3]
    .map((lane) => {
      let hash = 0x811c9dc5 ^ lane;
      for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ (text.charCodeAt(index) + lane), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
