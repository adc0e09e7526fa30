import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './is-running.ts';
import { temporaryFolderOfUser } from './own-folders.ts';

const patience = 120_000;

/** Another run holds the lock and does not give it back. */
class WorkspaceBusy extends Error {
  constructor(lock: string) {
    super(`Another cxmap has been changing this workspace for two minutes; if none is running, delete ${lock}`);
    this.name = 'WorldFailure';
  }
}

/**
 * Runs `work` while holding the workspace's lock: a file that only one process can create. It lies outside the
 * work tree, so that nobody commits it. A lock whose process is gone is taken over.
 */
export async function locked<T>(root: string, work: () => Promise<T>): Promise<T> {
  const lock = join(temporaryFolderOfUser(), `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.lock`);
  const deadline = Date.now() + patience;
  while (!tryCreate(lock)) {
    if (!takeOverIfAbandoned(lock) && Date.now() > deadline) {
      throw new WorkspaceBusy(lock);
    }
    await sleep(5 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryCreate(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose owner is dead. Only one process at a time may do so: hence the second file. */
function takeOverIfAbandoned(lock: string): boolean {
  if (!isAbandoned(lock)) return false;
  const claim = `${lock}.claim`;
  if (!tryCreate(claim)) {
    if (isAbandoned(claim)) rmSync(claim, { force: true });
    return false;
  }
  try {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return true;
  } finally {
    rmSync(claim, { force: true });
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // Created, but its owner's number not yet written: give it a moment.
    if (!Number.isInteger(owner) || owner <= 0) return Date.now() - statSync(lock).mtimeMs > 5_000;
    return !isRunning(owner);
  } catch {
    return false;
  }
}
