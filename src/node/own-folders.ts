import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A folder that everybody knows the name of is another user's, or is none. */
class FolderNotOurs extends Error {
  constructor(path: string) {
    super(`${path} is not a folder of this user alone: delete it, or set TMPDIR to another place`);
    this.name = 'WorldFailure';
  }
}

/** The user's folder for what can be made again: outside the work tree, so that nobody commits it. */
export function cacheFolder(env: Env): string {
  const { CXMAP_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  return CXMAP_CACHE_DIR || join(whole(XDG_CACHE_HOME) || whole(LOCALAPPDATA) || join(home(), '.cache'), 'cxmap');
}

/** The user's folder for what must be remembered, outside the work tree too. */
export function stateFolder(env: Env): string {
  const { CXMAP_STATE_DIR, XDG_STATE_HOME, LOCALAPPDATA } = env;
  return CXMAP_STATE_DIR || join(whole(XDG_STATE_HOME) || whole(LOCALAPPDATA) || join(home(), '.local/state'), 'cxmap');
}

/** The name under which something of a workspace is kept there: by where it really lies. */
export function nameInCache(root: string): string {
  return createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 32);
}

/**
 * A folder below the one for temporary files that only this user can write into. It is made where it is not there.
 * Throws where somebody else has put something under its name.
 */
export function temporaryFolderOfUser(): string {
  const folder = join(tmpdir(), `cxmap-${userNumber()}`);
  makeFolder(folder, 0o700);
  if (process.platform === 'win32') return folder;
  const { uid, mode, isDirectory } = ownership(folder);
  if (!isDirectory || uid !== process.getuid?.() || (mode & 0o022) !== 0) throw new FolderNotOurs(folder);
  return folder;
}

function ownership(path: string): { readonly uid: number; readonly mode: number; readonly isDirectory: boolean } {
  const stat = lstatSync(path);
  return { uid: stat.uid, mode: stat.mode, isDirectory: stat.isDirectory() };
}

/** A container may run as a user whom its system does not know: then there is a number and no name. */
function userNumber(): string {
  return String(process.getuid?.() ?? 'user');
}

/** The home of the user, else, where the system knows none, a folder for temporary files. */
function home(): string {
  try {
    return homedir();
  } catch {
    return temporaryFolderOfUser();
  }
}

/** As the XDG base directories have it: a path that is not whole is not one. */
function whole(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
