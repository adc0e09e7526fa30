import { closeSync, existsSync, fsyncSync, openSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ChangedMeanwhile, type NewFile } from '../host.ts';
import { prepareFolder, replaceFile } from './replace-file.ts';
import { targetOf } from './write-files.ts';

/**
 * Writes new files, each by a temporary one and a rename, so that a reader or a kill never meets half a file. The disk
 * is waited for once a folder, at the end, not once a file: twenty thousand waits would take longer than all the rest,
 * and what a power cut takes, the same import brings back.
 */
export async function writeNewFiles(root: string, files: AsyncIterable<NewFile>): Promise<void> {
  const realRoot = realpathSync(root);
  const folders = new Map<string, string>();
  for await (const { path, text } of files) {
    const named = dirname(path);
    const folder = folders.get(named) ?? targetOf(realRoot, named);
    if (!folders.has(named)) prepareFolder(folder);
    folders.set(named, folder);
    const target = join(folder, basename(path));
    if (existsSync(target)) throw new ChangedMeanwhile(path);
    replaceFile(target, text, 'at leisure');
  }
  for (const folder of folders.values()) waitForDisk(folder);
}

/** Makes the names in a folder last. Windows has no such thing for folders, and keeps them without. */
function waitForDisk(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
