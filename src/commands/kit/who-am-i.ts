import { type Context, Stop } from './command.ts';
import type { Session } from './session.ts';

/** The member whose e-mail is git's `user.email`. Stops with exit 2 where nobody's is. */
export async function whoAmI({ host, dir }: Context, { model, locale }: Session): Promise<string> {
  const email = (await (await host.git()).user(dir)).email?.toLowerCase();
  const members = model.all('team').flatMap((team) => team.value.members ?? []);
  const member = email === undefined ? undefined : members.find((one) => one.email?.toLowerCase() === email);
  if (!member) throw new Stop(2, { key: 'action/no-actor', values: {} }, locale);
  return member.id;
}
