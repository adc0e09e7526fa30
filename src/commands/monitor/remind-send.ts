import type { Delivery } from '../../host.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { localDate } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { digestSubject, digestText } from '../../render/digest/letter.ts';
import { plainLine, truncate } from '../../render/text.ts';
import { type Context, Stop } from '../kit/command.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import type { Session } from '../kit/session.ts';
import { type MessageForm, messageOf } from './remind-forms.ts';

/** How digests are sent: `again` those too that have gone today. */
export interface Sending {
  readonly way: 'email' | 'webhook';
  readonly form: MessageForm;
  readonly again: boolean;
  readonly asJson: boolean;
}

/** What became of the digest of one person. */
interface Told {
  readonly person: string;
  readonly delivery: Delivery | { readonly kind: 'no-address' };
}

/**
 * Sends each digest once a day from one machine: what went is remembered, person by person, as it goes. From elsewhere
 * a second copy carries the same message id, by which mail programs know it. A digest that could not be sent holds up
 * no other; it is told, with exit 3, and goes with the next run.
 */
export async function sendDigests(
  { host }: Context,
  session: Session,
  all: readonly Digest[],
  now: number,
  { way, form, again, asJson }: Sending,
): Promise<Outcome> {
  const { model, phrases, root, locale } = session;
  const set = (name: string): string => {
    const value = host.env[name];
    if (!value) throw new Stop(2, { key: 'remind/no-secret', values: { name } }, locale);
    return value;
  };
  const address = (name: string, protocols: readonly string[]): string => {
    const value = set(name);
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol) || new URL(value).hostname === '') {
      throw new Stop(2, { key: `remind/no-address-in-${way}`, values: { name } }, locale);
    }
    return value;
  };
  const workspace = model.settings.name;
  const day = localDate(now, workspaceZone(model.settings.timezone)) ?? '';
  const outbox = await host.outbox();
  const ledger = outbox.ledger(root);
  const idOf = ({ person }: Digest): string => messageId([way, workspace, person, day]);
  const due = all.filter((digest) => again || !ledger.has(idOf(digest)));
  const told: Told[] = [];
  const tell = ({ id, person }: { readonly id: string; readonly person: string }, delivery: Delivery): void => {
    if (delivery.kind === 'sent') ledger.add(id);
    told.push({ person, delivery });
  };
  if (way === 'email') {
    const server = { url: address('CXMAP_SMTP_URL', ['smtp:', 'smtps:']), from: set('CXMAP_MAIL_FROM') };
    for (const { person, email } of due)
      if (email === undefined) told.push({ person, delivery: { kind: 'no-address' } });
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
    await outbox.mail(letters, server, tell);
  } else {
    const url = address('CXMAP_WEBHOOK_URL', ['http:', 'https:']);
    const messages = due.map((digest) => ({
      person: digest.person,
      id: idOf(digest),
      body: messageOf(form, digest, workspace, phrases),
    }));
    await outbox.post(messages, url, tell);
  }
  const isWhole = told.every(({ delivery }) => delivery.kind === 'sent' || delivery.kind === 'no-address');
  const already = all.length - due.length;
  const lines = [
    ...(already > 0 ? [say(phrases, { key: 'remind/already', values: { count: already, day } })] : []),
    ...told.map((one) => sentence(one, phrases)),
    ...(all.length === 0 ? [say(phrases, { key: 'remind/nothing', values: {} })] : []),
  ];
  return {
    exit: isWhole ? 0 : 3,
    ...(asJson
      ? { stdout: jsonDocument('deliveries', { leftOut: leftOutFiles(model), already, deliveries: told.map(asData) }) }
      : {}),
    stderr: `${lines.map((line) => `${line}\n`).join('')}${leftOutNote(session)}`,
  };
}

function sentence({ person, delivery }: Told, phrases: Phrases): string {
  const said = 'said' in delivery ? truncate(plainLine(delivery.said), 200) : '';
  const status = 'status' in delivery ? delivery.status : 0;
  const values = { person, said, status };
  return say(phrases, { key: `remind/${delivery.kind}`, values });
}

function asData({ person, delivery }: Told): object {
  const { kind, ...rest } = delivery;
  return { person, state: kind, ...rest };
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
