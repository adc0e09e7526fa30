import { type Context, Stop } from './command.ts';
import { openSession, type Session } from './session.ts';

/**
 * Opens a workspace to make pictures or pages of it. Stops with exit 1 where its settings have errors: what is made would
 * have no name, and perhaps the wrong language and the wrong days.
 */
export async function openToShow(context: Context): Promise<Session> {
  const session = await openSession(context);
  const settings = session.model.files.find(({ path }) => path === 'cxmap.yaml');
  if (settings && !settings.valid) throw new Stop(1, { key: 'action/settings-broken', values: {} }, session.locale);
  return session;
}
