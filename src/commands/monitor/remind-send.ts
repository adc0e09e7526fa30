import { say } from '../../locales/phrases.ts';
import { todayIn } from '../../model/instants.ts';
import type { Outcome } from '../../outcome.ts';
import { jsonDocument } from '../../output/json.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { digestPost } from '../../render/letters/digest.ts';
import type { Context } from '../kit/command.ts';
import { leftOutNote } from '../kit/left-out-note.ts';
import { asData, messageId, openWay, type SendWay, sentence } from '../kit/send-letters.ts';
import type { Session } from '../kit/session.ts';

/** How digests are sent: `again` those too that have gone today. */
export interface Sending extends SendWay {
  readonly again: boolean;
  readonly asJson: boolean;
}

/**
 * Sends each digest once a day from one machine: what went is remembered, person by person, as it goes. From elsewhere
 * a second copy carries the same message id, by which mail programs know it. A digest that could not be sent holds up
 * no other; it is told, with exit 3, and goes with the next run.
 */
export async function sendDigests(
  context: Context,
  session: Session,
  all: readonly Digest[],
  now: number,
  { way, form, again, asJson }: Sending,
): Promise<Outcome> {
  const { model, phrases, root, locale } = session;
  const send = openWay(context, { way, form }, locale);
  const workspace = model.settings.name;
  const day = todayIn(model.settings.timezone, now);
  const letters = all.map((digest) => ({
    person: digest.person,
    email: digest.email,
    id: messageId([way, workspace, digest.person, day]),
    post: digestPost(digest, workspace, phrases),
  }));
  const { told, already, isWhole } = await send(letters, { root, workspace, phrases, again });
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
