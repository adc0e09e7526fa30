import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ChangedMeanwhile } from '../host.ts';
import type { FileWrite } from '../outcome.ts';
import { makeFolder } from './make-folder.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';
import { skippedFiles } from './skipped-files.ts';
import { uninterrupted } from './uninterrupted.ts';

/** A link in a folder leads out of it: nothing is written there. */
class LeadsOutside extends Error {
  constructor(path: string) {
    super(`${path} leads to a place outside the folder it is in, and nothing was written`);
    this.name = 'WorldFailure';
  }
}

/** A sparse checkout leaves a file out: git would not notice what becomes of it. */
class LeftOut extends Error {
  constructor(path: string) {
    super(
      `${path} is not in this sparse checkout, and nothing was written. Check it out first: git sparse-checkout add <folder>`,
    );
    this.name = 'WorldFailure';
  }
}

function isLeftOut(root: string, path: string): boolean {
  return skippedFiles(root, { isRead: (one) => one === path, limitFor: () => 0 }) !== undefined;
}

/** Writes files one after the other, each by a temporary file and a rename: a reader sees the old text or the new. */
export function writeFiles(root: string, writes: readonly FileWrite[]): void {
  makeFolder(root);
  const realRoot = realpathSync(root);
  const targets = writes.map((write) => ({ write, target: targetOf(realRoot, write.path) }));
  for (const { write, target } of targets) {
    const { from = write.path } = write;
    const place = targetOf(realRoot, from);
    const now = existsSync(place) ? readFileSync(place, 'utf8') : null;
    if (now === null && write.before !== null && isLeftOut(root, from)) throw new LeftOut(from);
    if (now !== write.before) throw new ChangedMeanwhile(from);
    if (from !== write.path && existsSync(target) && !isSameFile(target, place)) throw new ChangedMeanwhile(write.path);
  }
  uninterrupted(() => {
    for (const { write, target } of targets) {
      if (write.from !== undefined) renameSync(join(realRoot, write.from), join(realRoot, write.path));
      if (write.after === null) rmSync(target, { force: true });
      else if (write.from === undefined || write.after !== write.before)
        writeWhole(targetOf(realRoot, write.path), write.after);
    }
  });
}

/** On some disks a name in other capitals is the same file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** The real file to replace: a link inside the workspace stays a link. Nothing is ever written outside. */
export function targetOf(realRoot: string, path: string): string {
  const real = realPlace(join(realRoot, path));
  if (!isWithin(realRoot, real)) throw new LeadsOutside(path);
  return real;
}

/** Where a path really leads, links followed as far as there is something. */
export function realPlace(path: string): string {
  const existing = nearestExisting(path);
  return join(realpathSync(existing), path.slice(existing.length));
}

/** Whether a place is a folder or lies in it; both without links. */
export function isWithin(folder: string, place: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
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
  else uninterrupted(() => writeWhole(stat ? realpathSync(path) : path, content));
}

/**
 * The same of what comes piece by piece and may take long: a signal ends the run at once, with the file as it was before;
 * the next run clears away what was begun.
 */
export function writeOutputPieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) {
    const descriptor = openSync(path, 'w');
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    return;
  }
  const target = stat ? realpathSync(path) : path;
  prepareFolder(dirname(target));
  replaceFile(target, pieces, 'waits');
}

function writeWhole(target: string, content: string | Uint8Array): void {
  prepareFolder(dirname(target));
  replaceFile(target, content, 'waits');
}
