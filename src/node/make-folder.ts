import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder that cannot be made, and why. */
class FolderRefused extends Error {
  constructor(path: string, cause: unknown) {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const why = isLink ? 'a link that leads nowhere is there' : cause instanceof Error ? cause.message : String(cause);
    super(`The folder ${path} cannot be made: ${why}`, { cause });
    this.name = 'WorldFailure';
  }
}

/**
 * Makes a folder and those above it, with this mode, where they are not there. The recursive way of Node 20 tries for ever where a file
 * system says that there is no such place, as /proc does.
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(path)) throw new FolderRefused(path, error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
