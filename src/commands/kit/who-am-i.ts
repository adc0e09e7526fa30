import { memberOfGit } from '../../change/actor.ts';
import { type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

/** The member that git knows. Stops with exit 2 where it knows none. */
export async function whoAmI({ host, dir }: Context, { model, locale }: Session): Promise<string> {
  const member = await memberOfGit(host, dir, model);
  if (member === undefined) throw new Stop(2, { key: 'action/no-actor', values: {} }, locale);
  return member;
}
