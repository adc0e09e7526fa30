import { lstatSync } from 'node:fs';
import { once } from '../once.ts';
import type { Repo } from '../source/repo.ts';

/** Numbers kept for each file: size, time of change, time of status change (ms, with fractions), inode. */
export const statFields = 4;

/**
 * How the files of a workspace look from outside, at a moment before any of them is read. Links have no numbers that
 * tell of their targets, so they count as changed always.
 */
export interface Fingerprint {
  readonly paths: readonly string[];
  readonly stats: Float64Array;
  /** Milliseconds since 1970, before the first look. */
  readonly takenAt: number;
}

/** The fingerprint of a repo's files, taken when it is first asked for: nobody has read any of them before. */
export function fingerprintOf(root: string, repo: Repo): Fingerprint {
  const known = taken.get(repo) ?? takeFingerprint(root, repo.list());
  taken.set(repo, known);
  return known;
}

const taken = new WeakMap<Repo, Fingerprint>();

function takeFingerprint(root: string, paths: readonly string[]): Fingerprint {
  const takenAt = Date.now();
  const stats = new Float64Array(paths.length * statFields);
  const options = { throwIfNoEntry: false } as const;
  let at = 0;
  for (const path of paths) {
    // Joining by hand: of a warm run over many files, normalising their paths would be a tenth.
    const stat = lstatSync(`${root}/${path}`, options);
    if (!stat || stat.isSymbolicLink()) stats.fill(Number.NaN, at, at + statFields);
    else {
      stats[at] = stat.size;
      stats[at + 1] = stat.mtimeMs;
      stats[at + 2] = stat.ctimeMs;
      stats[at + 3] = stat.ino;
    }
    at += statFields;
  }
  return { paths, stats, takenAt };
}

/** Clocks of file systems tick as seldom as every two seconds: what is younger than that may change unseen. */
const tick = 2_000;

/** Whether a file surely holds what it held when the older fingerprint was taken; it stands at an index in each. `NaN` is like nothing. */
export function isSameFile(now: Fingerprint, then: Fingerprint, here: number, there: number): boolean {
  const at = there * statFields;
  for (let field = 0; field < statFields; field++) {
    if (now.stats[here * statFields + field] !== then.stats[at + field]) return false;
  }
  const youngest = Math.max(then.stats[at + 1] ?? 0, then.stats[at + 2] ?? 0);
  return youngest < then.takenAt - tick;
}

/**
 * Tells where paths stand in a fingerprint; undefined for those that do not. Asked in the order of another fingerprint of
 * the same files, it hardly ever has to look one up.
 */
export function indexesIn({ paths }: Pick<Fingerprint, 'paths'>): (path: string) => number | undefined {
  const byPath = once(() => new Map(paths.map((path, index) => [path, index])));
  let next = 0;
  return (path) => {
    const index = paths[next] === path ? next : byPath().get(path);
    if (index !== undefined) next = index + 1;
    return index;
  };
}
