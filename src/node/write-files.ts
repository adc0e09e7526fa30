import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { ChangedMeanwhile } from '../host.ts';
import type { FileWrite } from '../outcome.ts';
import { isRunning } from './is-running.ts';
import { makeFolder } from './make-folder.ts';
import { uninterrupted } from './uninterrupted.ts';

/** A link in a folder leads out of it: nothing is written there. */
class LeadsOutside extends Error {
  constructor(path: string) {
    super(`${path} leads to a place outside the folder it is in, and nothing was written`);
    this.name = 'WorldFailure';
  }
}

/** Writes files one after the other, each by a temporary file and a rename: a reader sees the old text or the new. */
export function writeFiles(root: string, writes: readonly FileWrite[]): void {
  makeFolder(root);
  const realRoot = realpathSync(root);
  const targets = writes.map((write) => ({ write, target: targetOf(realRoot, write.path) }));
  for (const { write, target } of targets) {
    const now = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (now !== write.before) throw new ChangedMeanwhile(write.path);
  }
  uninterrupted(() => {
    for (const { write, target } of targets) {
      if (write.after === null) rmSync(target, { force: true });
      else replaceFile(target, write.after);
    }
  });
}

/** The real file to replace: a link inside the workspace stays a link. Nothing is ever written outside. */
export function targetOf(realRoot: string, path: string): string {
  const target = join(realRoot, path);
  const existing = nearestExisting(target);
  const real = realpathSync(existing);
  if (real !== realRoot && !real.startsWith(realRoot + sep)) throw new LeadsOutside(path);
  return join(real, target.slice(existing.length));
}

function nearestExisting(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestExisting(dirname(path));
}

/**
 * Writes a result where the user wants it. A link stays a link to what is written; a device or a pipe takes the bytes,
 * for a rename would put a file in its place.
 */
export function writeOutput(path: string, content: string | Uint8Array): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) writeFileSync(path, content);
  else writeAtomically(stat ? realpathSync(path) : path, content);
}

/** Replaces a file by a temporary one beside it and a rename: killed in between, the old text is still there. */
function writeAtomically(target: string, text: string | Uint8Array): void {
  uninterrupted(() => replaceFile(target, text));
}

function replaceFile(target: string, text: string | Uint8Array): void {
  const folder = dirname(target);
  makeFolder(folder);
  removeLeftovers(folder);
  const temporary = join(folder, `.${basename(target)}.cxmap-${process.pid}.tmp`);
  const mode = existsSync(target) ? statSync(target).mode & 0o777 : undefined;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What a killed run left behind. What a living one is writing stays: pages and pictures are written under no lock. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\..*\.cxmap-(\d+)\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
