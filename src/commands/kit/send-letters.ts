import type { Delivery } from '../../host.ts';

import { type Locale, type Phrases, say } from '../../locales/phrases.ts';
import { letterText, type Post } from '../../render/letters/letter.ts';
import { plainLine, truncate } from '../../render/text.ts';
import { type Context, Stop } from './command.ts';
import { type MessageForm, messageOf } from './message-forms.ts';

/** By which way letters go, and in which form where that is a webhook. */
export interface SendWay {
  readonly way: 'email' | 'webhook';
  readonly form: MessageForm;
}

/** A letter to one person, or a message to one channel. */
export interface OutgoingPost {
  /** Whose it is: a person's id, or what a channel is told of. */
  readonly person: string;
  readonly email?: string | undefined;
  /** The same for the same content, wherever it is sent from: by it mail programs know a second copy. */
  readonly id: string;
  readonly post: Post;
}

/** What became of a letter. */
export interface Told {
  readonly person: string;
  readonly delivery: Delivery | { readonly kind: 'no-address' };
}

/** What became of letters: those that went before were not sent again. */
export interface Sent {
  readonly already: number;
  readonly told: readonly Told[];
  /** Nothing failed. Somebody without an address is no failure of the sending. */
  readonly isWhole: boolean;
}

/** Sends letters, each once from one machine unless `again` says otherwise; what went is remembered as it goes. */
export type SendLetters = (
  letters: readonly OutgoingPost[],
  to: { readonly root: string; readonly workspace: string; readonly phrases: Phrases; readonly again: boolean },
) => Promise<Sent>;

/**
 * Opens a way out of the house: addresses with their secrets come from the environment alone. Stops with exit 2 where
 * it has none, so that nothing is begun that could not be told. A letter that cannot be sent holds up no other.
 */
export function openWay({ host }: Context, { way, form }: SendWay, locale: Locale): SendLetters {
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
  const server =
    way === 'email' ? { url: address('CXMAP_SMTP_URL', ['smtp:', 'smtps:']), from: set('CXMAP_MAIL_FROM') } : undefined;
  const hook = way === 'webhook' ? address('CXMAP_WEBHOOK_URL', ['http:', 'https:']) : '';
  return async (letters, { root, workspace, phrases, again }) => {
    const outbox = await host.outbox();
    const ledger = outbox.ledger(root);
    const due = letters.filter(({ id }) => again || !ledger.has(id));
    const told: Told[] = [];
    const tell = ({ id, person }: { readonly id: string; readonly person: string }, delivery: Delivery): void => {
      if (delivery.kind === 'sent') ledger.add(id);
      told.push({ person, delivery });
    };
    if (server) {
      for (const { person, email } of due)
        if (email === undefined) told.push({ person, delivery: { kind: 'no-address' } });
      const mails = due.flatMap(({ person, id, email, post }) =>
        email === undefined
          ? []
          : [{ person, id, to: email, subject: post.subject, text: letterText(post, workspace, phrases) }],
      );
      await outbox.mail(mails, server, tell);
    } else {
      const messages = due.map(({ person, id, post }) => ({ person, id, body: messageOf(form, post, phrases) }));
      await outbox.post(messages, hook, tell);
    }
    const isWhole = told.every(({ delivery }) => delivery.kind === 'sent' || delivery.kind === 'no-address');
    return { already: letters.length - due.length, told, isWhole };
  };
}

/** What became of a letter, in words. */
export function sentence({ person, delivery }: Told, phrases: Phrases): string {
  const said = 'said' in delivery ? truncate(plainLine(delivery.said), 200) : '';
  const status = 'status' in delivery ? delivery.status : 0;
  const values = { person, said, status };
  return say(phrases, { key: `remind/${delivery.kind}`, values });
}

/** The same for other programs. */
export function asData({ person, delivery }: Told): object {
  const { kind, ...rest } = delivery;
  return { person, state: kind, ...rest };
}

/** The same letter has the same id wherever it is sent from. FNV-1a over the UTF-8 text, 128 bits in four lanes. */
export function messageId(parts: readonly string[]): string {
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
