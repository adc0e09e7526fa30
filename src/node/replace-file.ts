import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { makeFolder } from './make-folder.ts';

/** `waits`: the disk is waited for, so that not even a power cut takes the new text. */
type Lasting = 'waits' | 'at leisure';

/**
 * Replaces a file by a temporary one beside it and a rename: killed in between, the old one is still there. The
 * folder must be there. A file that is replaced keeps its mode. The temporary name cannot be guessed, and is made only
 * where nothing has it: a link that lies in wait is never followed. Pieces are written one after the other. A new file has the mode that is given, as far as the
 * umask lets it.
 */
export function replaceFile(
  target: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  lasting: Lasting,
  mode = 0o666,
): void {
  const temporary = join(dirname(target), `.cxmap-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
  const replaced = statSync(target, { throwIfNoEntry: false });
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      if (replaced) fchmodSync(descriptor, replaced.mode & 0o777);
      for (const piece of isPieces(content) ? content : [content]) writeFileSync(descriptor, piece);
      if (lasting === 'waits') fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function isPieces(
  content: string | Uint8Array | Iterable<string | Uint8Array>,
): content is Iterable<string | Uint8Array> {
  return typeof content !== 'string' && !(content instanceof Uint8Array);
}

/** Makes the folder of a file and takes out of it what killed runs left. */
export function prepareFolder(folder: string): void {
  makeFolder(folder);
  removeLeftovers(folder);
}

/** What a killed run left behind. What a living one is writing stays: pages and pictures are written under no lock. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.(?:.*\.)?cxmap-(\d+)(?:-[\da-f]+)?\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
