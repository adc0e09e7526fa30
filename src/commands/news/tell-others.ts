import type { Phrases } from '../../locales/phrases.ts';
import { say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { type Recipient, toldOfNews, toldOfQuestion } from '../../queries/monitor/told-of.ts';
import type { Post } from '../../render/letters/letter.ts';
import { newsPost, questionPost } from '../../render/letters/news.ts';
import { asData, messageId, type OutgoingPost, type SendLetters, type SendWay, sentence } from '../kit/send-letters.ts';

/** A record that others are to be told of. */
export interface ToTell {
  readonly model: Model;
  readonly phrases: Phrases;
  readonly root: string;
  readonly kind: 'announcement' | 'question';
  readonly id: string;
  /** The moment it is, and its day in the workspace. */
  readonly at: string;
  readonly today: string;
}

/** What is to be sent of a record: the message, and to whom. */
export interface TellPlan {
  readonly post: Post;
  readonly people: readonly Recipient[];
  readonly letters: readonly OutgoingPost[];
}

/** What came of it, in sentences and as data. */
export interface TellResult {
  readonly exit: 0 | 3;
  readonly lines: readonly string[];
  readonly data: { readonly already: number; readonly deliveries: readonly object[] };
}

/**
 * Makes the letters of a record: to a mailbox each, to a webhook one for all. News, a question and its answer are each
 * told once; undefined where the record cannot be read.
 */
export function planTelling({ model, phrases, kind, id, at, today }: ToTell, { way }: SendWay): TellPlan | undefined {
  const found =
    kind === 'announcement' ? newsOf(model, id, today, phrases) : questionOf(model, id, { at, today }, phrases);
  if (!found) return undefined;
  const { post, people, step } = found;
  const idOf = (to: string): string => messageId([way, model.settings.name, id, step, to]);
  const letters =
    way === 'webhook'
      ? [{ person: people.map(({ id: one }) => one).join(', '), id: idOf(''), post }]
      : people.map(({ id: person, name, email }) => ({
          person,
          email,
          id: idOf(person),
          post: { ...post, hello: phrases.monitor.hello({ name }) },
        }));
  return { post, people, letters: people.length === 0 ? [] : letters };
}

interface Telling {
  readonly post: Post;
  readonly people: readonly Recipient[];
  /** Of a question there are two: that it is asked, and that it is answered. */
  readonly step: 'news' | 'question' | 'answer';
}

function newsOf(model: Model, id: string, today: string, phrases: Phrases): Telling | undefined {
  const item = model.get('announcement', id);
  return item && { post: newsPost(model, item, phrases), people: toldOfNews(model, item, today), step: 'news' };
}

function questionOf(
  model: Model,
  id: string,
  clock: Pick<ToTell, 'at' | 'today'>,
  phrases: Phrases,
): Telling | undefined {
  const item = model.get('question', id);
  return (
    item && {
      post: questionPost(model, item, phrases),
      people: toldOfQuestion(model, item, clock),
      step: item.value.answered === undefined ? 'question' : 'answer',
    }
  );
}

/** Sends what is to be told; what could not be sent is named, with the command that sends it again. */
export async function tellOthers(
  record: ToTell,
  send: SendLetters,
  sending: SendWay & { readonly again: boolean },
): Promise<TellResult> {
  const { model, phrases, root, id } = record;
  const letters = planTelling(record, sending)?.letters ?? [];
  const sent = await send(letters, { root, workspace: model.settings.name, phrases, again: sending.again });
  const { told, already, isWhole } = sent;
  const lines = [
    ...(letters.length === 0 ? [say(phrases, { key: 'action/tell-nobody', values: { id } })] : []),
    ...(already > 0 ? [say(phrases, { key: 'action/told-before', values: { count: already } })] : []),
    ...told.map((one) => sentence(one, phrases)),
    ...(isWhole ? [] : [say(phrases, { key: 'action/tell-again', values: { id, way: sending.way } })]),
  ];
  return { exit: isWhole ? 0 : 3, lines, data: { already, deliveries: told.map(asData) } };
}
