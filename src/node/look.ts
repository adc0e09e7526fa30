import type { Look, WorkspaceHandle } from '../host.ts';
import { type Fingerprint, fingerprintOf, indexesIn, isSameFile } from './fingerprint.ts';

/** A look that remembers its numbers. */
interface TakenLook extends Look {
  readonly fingerprint: Fingerprint;
}

/** How the files of a workspace look from outside now. */
export function lookAt({ root, repo }: WorkspaceHandle): Look {
  const fingerprint = fingerprintOf(root, repo);
  const look: TakenLook = {
    fingerprint,
    since: (earlier) => (isTaken(earlier) ? differing(fingerprint, earlier.fingerprint) : new Set(fingerprint.paths)),
  };
  return look;
}

function isTaken(look: Look): look is TakenLook {
  return 'fingerprint' in look;
}

function differing(now: Fingerprint, then: Fingerprint): ReadonlySet<string> {
  const found = new Set<string>();
  const placeThen = indexesIn(then);
  for (const [here, path] of now.paths.entries()) {
    const there = placeThen(path);
    if (there === undefined || !isSameFile(now, then, here, there)) found.add(path);
  }
  const isThere = new Set(now.paths);
  for (const path of then.paths) if (!isThere.has(path)) found.add(path);
  return found;
}
