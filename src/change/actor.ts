import type { Message } from '../diagnostic.ts';
import type { Host } from '../host.ts';
import { formatMoment, parseMoment } from '../model/calendar/moment.ts';
import { workspaceZone } from '../model/instants.ts';
import type { Model } from '../model/model.ts';

/** Who acts and when, as a plan writes it down. */
export interface Actor {
  readonly by: string;
  readonly at: string;
}

/** Whoever is named, else the member that git knows; at the moment given, else now in the workspace's zone. */
export async function findActor(
  host: Pick<Host, 'git' | 'now'>,
  folder: string,
  model: Model,
  said: { readonly by: string | undefined; readonly at: string | undefined },
): Promise<{ readonly ok: true; readonly actor: Actor } | { readonly ok: false; readonly message: Message }> {
  const zone = workspaceZone(model.settings.timezone);
  if (said.at !== undefined && parseMoment(said.at, zone) === undefined) {
    return { ok: false, message: { key: 'action/bad-moment', values: { given: said.at } } };
  }
  const at = said.at ?? formatMoment(host.now(), zone);
  if (at === undefined) throw new Error('The clock shows a year beyond 9999');
  const by = said.by ?? (await memberOfGit(host, folder, model));
  return by === undefined
    ? { ok: false, message: { key: 'action/no-actor', values: {} } }
    : { ok: true, actor: { by, at } };
}

/** The member whose e-mail is git's `user.email` in a folder. */
export async function memberOfGit(host: Pick<Host, 'git'>, folder: string, model: Model): Promise<string | undefined> {
  const email = (await (await host.git()).user(folder)).email?.toLowerCase();
  const members = model.all('team').flatMap((team) => team.value.members ?? []);
  return email === undefined ? undefined : members.find((one) => one.email?.toLowerCase() === email)?.id;
}
