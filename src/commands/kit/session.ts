import { readModel } from '../../change/read-model.ts';
import type { Files, WorkspaceHandle } from '../../host.ts';
import { type Locale, loadPhrases, type Phrases } from '../../locales/phrases.ts';
import { buildModel, type Model } from '../../model/model.ts';
import { hasBrokenSettings } from '../../queries/common/left-out.ts';
import { type Context, Stop } from './command.ts';

/** An open workspace: what it says, and the language to speak about it. */
export interface Session {
  readonly root: string;
  readonly handle: WorkspaceHandle;
  readonly files: Files;
  readonly model: Model;
  readonly locale: Locale;
  readonly phrases: Phrases;
  /** When the revision was committed that is open; undefined for the work tree. */
  readonly committedAt: number | undefined;
}

/** A workspace that was found: its work tree, or a revision of it. */
interface FoundWorkspace {
  readonly handle: WorkspaceHandle;
  readonly files: Files;
  readonly committedAt: number | undefined;
}

/**
 * Finds the workspace around the starting folder, as it stands there, or as it is committed where `--at` asks for that.
 * Stops with exit 2 where there is none.
 */
export async function findWorkspace(context: Context): Promise<FoundWorkspace> {
  const files = await context.host.files();
  const handle = files.findWorkspace(context.dir);
  if (!handle) {
    throw new Stop(2, { key: 'action/no-workspace', values: { folder: context.dir } }, context.locale);
  }
  if (context.at === undefined) return { handle, files, committedAt: undefined };
  const { openRevision } = await import('./revision.ts');
  return { ...(await openRevision(context, handle, context.at)), files };
}

/** Reads the whole workspace around the starting folder. */
export async function openSession(context: Context): Promise<Session> {
  const { handle, files, committedAt } = await findWorkspace(context);
  const model = committedAt === undefined ? await readModel(files, handle) : await buildModel(handle.repo);
  const locale = context.locale ?? model.settings.locale;
  return { root: handle.root, handle, files, model, locale, phrases: await loadPhrases(locale), committedAt };
}

/**
 * Opens a workspace to make pictures or pages of it, or to count its days. Stops with exit 1 where its settings have
 * errors: what is made would have no name, and perhaps the wrong language, and days and hours would be anybody's.
 */
export async function openWithValidSettings(context: Context, purpose: 'draw' | 'count' = 'draw'): Promise<Session> {
  const session = await openSession(context);
  if (hasBrokenSettings(session.model)) {
    const key = purpose === 'draw' ? 'action/settings-broken' : 'action/settings-uncounted';
    throw new Stop(1, { key, values: {} }, session.locale);
  }
  return session;
}
