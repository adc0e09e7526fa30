import { say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { loadStyle } from '../../output/style.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { digestPost } from '../../render/letters/digest.ts';
import { letterText } from '../../render/letters/letter.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Context } from '../kit/command.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import { type MessageForm, messageOf } from '../kit/message-forms.ts';
import type { Session } from '../kit/session.ts';

/** Shows what would be sent, and to whom; `form` is that of the messages to a webhook, where they go there. */
export async function showDigests(
  { host }: Context,
  session: Session,
  all: readonly Digest[],
  form: MessageForm | undefined,
  asJson: boolean,
): Promise<Outcome> {
  const { model, phrases } = session;
  const workspace = model.settings.name;
  const missing = leftOutNote(session);
  if (asJson) {
    const shown = all.map((digest) => {
      const post = digestPost(digest, workspace, phrases);
      return {
        person: digest.person,
        email: digest.email,
        subject: post.subject,
        text: letterText(post, workspace, phrases),
        ...(form === undefined ? {} : { message: messageOf(form, post, phrases) }),
      };
    });
    return {
      exit: 0,
      stdout: jsonDocument('digests', { leftOut: leftOutFiles(model), digests: shown }),
      stderr: missing,
    };
  }
  const style = await loadStyle(host.stdout.color);
  const blocks = all.map((digest) => {
    const to = digest.email === undefined ? digest.name : `${digest.name} <${digest.email}>`;
    const post = digestPost(digest, workspace, phrases);
    const heading = style.strong(terminalText(`${to}: ${post.subject}`));
    const text = terminalText(letterText(post, workspace, phrases), 'keep').replace(/^(?=.)/gm, '  ');
    return `${heading}\n\n${text}\n`;
  });
  const nothing = say(phrases, { key: 'remind/nothing', values: {} });
  return blocks.length > 0
    ? { exit: 0, stdout: blocks.join('\n'), stderr: missing }
    : { exit: 0, stderr: `${nothing}\n${missing}` };
}
