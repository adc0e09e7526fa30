import type { Phrases } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import { jsonDocument } from '../../output/json.ts';
import { loadStyle } from '../../output/style.ts';
import { letterText } from '../../render/letters/letter.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Context } from '../kit/command.ts';
import { messageOf } from '../kit/message-forms.ts';
import type { SendWay } from '../kit/send-letters.ts';
import type { TellPlan } from './tell-others.ts';

/** What would be sent, and to whom. */
export async function showTelling(
  { host }: Context,
  { post, people }: TellPlan,
  { model, phrases }: { readonly model: Model; readonly phrases: Phrases },
  asked: SendWay | undefined,
  asJson: boolean,
): Promise<string> {
  const text = letterText(post, model.settings.name, phrases);
  if (asJson) {
    return jsonDocument('telling', {
      people: people.map(({ id, name, email }) => ({ id, name, email })),
      subject: post.subject,
      text,
      ...(asked?.way === 'webhook' ? { message: messageOf(asked.form, post, phrases) } : {}),
    });
  }
  const style = await loadStyle(host.stdout.color);
  const to = people.map(({ name, email }) => (email === undefined ? name : `${name} <${email}>`)).join(', ');
  const heading = style.strong(terminalText(post.subject));
  return `${heading}\n${terminalText(phrases.news.mailTo({ people: to }))}\n\n${terminalText(text, 'keep').replace(/^(?=.)/gm, '  ')}\n`;
}
