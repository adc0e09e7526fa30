import { type FSWatcher, lstatSync, readdirSync, statfsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Changes } from '../host.ts';
import { diskRepo } from './disk-repo.ts';
import { lookAt } from './look.ts';

/** Several changes at once, as an editor or git makes them, are one. */
const settle = 80;

/** So often a folder is looked at where nobody tells of its changes; a large one more seldom, so that looking is a tenth. */
const pause = { least: 250, share: 10 };

/** Folders of more folders than this are looked at: the system tells of so many, and of all programs together. */
const mostFolders = 1_000;

/** File systems of networks and of other machines, by the number that the system gives them: nobody tells what others change there. */
const untold = new Set([0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x01_02_19_97, 0x65_73_55_46, 0x78_6f_43_31]);

/** Something that tells of changes until it is closed. */
interface Teller {
  close(): void;
}

/** Tells of changes below a folder, hidden ones and packages left out. `how` is chosen by itself: a test may say it. */
export function watchFolder(root: string, how: 'told' | 'looked' = isTold(root) ? 'told' : 'looked'): Changes {
  let pending = false;
  let closed = false;
  let wake: (() => void) | undefined;
  const tell = (): void => {
    pending = true;
    wake?.();
  };
  let teller: Teller | undefined;
  const lookInstead = (): void => {
    teller?.close();
    if (!closed) teller = lookAgainAndAgain(root, tell);
  };
  try {
    teller = how === 'told' ? watchFolders(root, tell, lookInstead) : lookAgainAndAgain(root, tell);
  } catch {
    // The system tells of no more folders, or of none.
    lookInstead();
  }
  return {
    async next() {
      if (!pending && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (!closed) await sleep(settle);
      pending = false;
      return !closed;
    },
    close() {
      closed = true;
      teller?.close();
      wake?.();
    },
  };
}

function isTold(root: string): boolean {
  try {
    return !untold.has(statfsSync(root).type);
  } catch {
    return false;
  }
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * Watches each folder by itself: to watch a tree, Node watches each of its files on Linux, which for ten thousand takes
 * longer than to read them. `failed` is called where one cannot be watched later on. Throws where one cannot be now.
 */
function watchFolders(root: string, tell: () => void, failed: () => void): Teller {
  const watched = new Map<string, FSWatcher>();
  let isClosed = false;
  const forget = (folder: string): void => {
    for (const [path, watcher] of watched) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      watched.delete(path);
    }
  };
  const add = (folder: string): void => {
    if (watched.size >= mostFolders) throw new Error(`more than ${mostFolders} folders`);
    const watcher = watch(folder, (event, name) => {
      if (isClosed || (name !== null && isLeftOut(name))) return;
      if (event === 'rename' && name !== null) follow(`${folder}/${name}`);
      tell();
    });
    // A folder that goes while it is watched is told of by the one above it.
    watcher.on('error', () => forget(folder));
    watched.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !isLeftOut(entry.name)) add(`${folder}/${entry.name}`);
    }
  };
  /** Something came or went: a folder is watched anew, as it may be another one of the same name. */
  const follow = (path: string): void => {
    forget(path);
    try {
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) add(path);
    } catch {
      // It may be gone again by now; else the system tells of no more.
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) failed();
    }
  };
  const close = (): void => {
    isClosed = true;
    for (const watcher of watched.values()) watcher.close();
    watched.clear();
  };
  try {
    add(join(root));
  } catch (error) {
    close();
    throw error;
  }
  return { close };
}

/** Looks at the files of a workspace from outside, again and again, and tells where they differ. */
function lookAgainAndAgain(root: string, tell: () => void): Teller {
  const look = () => lookAt({ root, repo: diskRepo(root) });
  let last = look();
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    const began = performance.now();
    let isOther = true;
    try {
      const now = look();
      isOther = now.since(last).size > 0;
      last = now;
    } catch {
      // What cannot be looked at has changed: whoever reads it says why.
    }
    if (isOther) tell();
    timer = setTimeout(again, Math.max(pause.least, (performance.now() - began) * pause.share));
  };
  timer = setTimeout(again, pause.least);
  return { close: () => clearTimeout(timer) };
}
