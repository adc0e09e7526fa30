import { say } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { loadStyle } from '../../output/style.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { digestMessage, digestSubject, digestText } from '../../render/digest.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { Context, OptionValues } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** Shows what would be sent, and to whom. */
export async function showDigests(
  { host }: Context,
  { model, phrases }: Session,
  all: readonly Digest[],
  way: OptionValues[string],
  asJson: boolean,
): Promise<Outcome> {
  const workspace = model.settings.name;
  if (asJson) {
    const shown = all.map((digest) => ({
      person: digest.person,
      email: digest.email,
      subject: digestSubject(digest, workspace, phrases),
      text: digestText(digest, workspace, phrases),
      ...(way === 'webhook' ? { message: digestMessage(digest, workspace, phrases) } : {}),
    }));
    return { exit: 0, stdout: jsonDocument('digests', { digests: shown }) };
  }
  const style = await loadStyle(host.stdout.color);
  const blocks = all.map((digest) => {
    const to = digest.email === undefined ? digest.name : `${digest.name} <${digest.email}>`;
    const heading = style.strong(terminalText(`${to}: ${digestSubject(digest, workspace, phrases)}`));
    const text = terminalText(digestText(digest, workspace, phrases), 'keep').replace(/^(?=.)/gm, '  ');
    return `${heading}\n\n${text}\n`;
  });
  const nothing = say(phrases, { key: 'remind/nothing', values: {} });
  return blocks.length > 0 ? { exit: 0, stdout: blocks.join('\n') } : { exit: 0, stderr: `${nothing}\n` };
}
