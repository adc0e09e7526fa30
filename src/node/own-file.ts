import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A file that is open, and how many bytes it has. */
export interface OpenFile {
  readonly size: number;
  /** So many bytes from a place on; undefined where there are fewer. */
  read(from: number, length: number): Buffer | undefined;
}

/**
 * Looks into a file that this user alone can have written: a plain file of theirs that nobody else may write into, and
 * no link. Undefined where it is not, is not there, or cannot be read.
 */
export function inOwnFile<T>(path: string, look: (file: OpenFile) => T): T | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return undefined;
    if (process.getuid && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0)) return undefined;
    const open = descriptor;
    return look({ size: stat.size, read: (from, length) => readPart(open, stat.size, from, length) });
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readPart(descriptor: number, size: number, from: number, length: number): Buffer | undefined {
  if (from < 0 || length < 0 || from + length > size) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const more = readSync(descriptor, bytes, done, length - done, from + done);
    if (more === 0) return undefined;
    done += more;
  }
  return bytes;
}
