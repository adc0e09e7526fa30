import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's folder for what can be made again: outside the work tree, so that nobody commits it. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { CXMAP_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  return CXMAP_CACHE_DIR || join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'cxmap');
}
