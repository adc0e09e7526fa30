import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What was read of the files of a workspace: of those that have their form and of which nothing is to be told. */
export interface Reading {
  /** How all files looked before any of them was read. */
  readonly fingerprint: Fingerprint;
  /** By index of the path: what the YAML says; undefined where the file is to be read again. */
  readonly values: readonly unknown[];
  /** Comments that silence findings, by index of the path, of those files that have any. */
  readonly ignores: ReadonlyMap<number, readonly IgnoreComment[]>;
}

const magic = 'cxmap-reading-1\n';
const sumBytes = 4;

/**
 * A reading as bytes, in pieces: a mark, a checksum of the rest, a line that names the program and its engine, and the values as
 * structured clones: unlike JSON, these keep every number of YAML, and are read faster.
 */
export function packReading(program: string, { fingerprint, values, ignores }: Reading): readonly Buffer[] {
  const { paths, stats, takenAt } = fingerprint;
  const body = serialize([paths.join('\n'), stats, takenAt, values, ignores]);
  const line = Buffer.from(`${engineLine(program)}\n`);
  return [Buffer.from(magic), sumOf(line, body), line, body];
}

/** Undefined for anything but a whole reading of this very program. Nothing of another is even looked at. */
export function unpackReading(program: string, bytes: Buffer): Reading | undefined {
  const start = magic.length + sumBytes;
  if (bytes.length <= start || bytes.toString('latin1', 0, magic.length) !== magic) return undefined;
  const rest = bytes.subarray(start);
  const line = Buffer.from(`${engineLine(program)}\n`);
  if (!rest.subarray(0, line.length).equals(line)) return undefined;
  if (!sumOf(rest).equals(bytes.subarray(magic.length, start))) return undefined;
  const [paths, stats, takenAt, values, ignores] = deserialize(rest.subarray(line.length));
  return {
    fingerprint: { paths: paths === '' ? [] : String(paths).split('\n'), stats, takenAt: Number(takenAt) },
    values,
    ignores,
  };
}

/** Structured clones are read by the engine that wrote them, or a newer one: here, by the same alone. */
function engineLine(program: string): string {
  return `${program} v8 ${process.versions.v8}`.replaceAll('\n', ' ');
}

/** It finds what was torn or has rotted, whatever the length: of bytes that somebody forged it knows nothing. */
function sumOf(...pieces: readonly Buffer[]): Buffer {
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32LE(pieces.reduce((so, piece) => crc32(piece, so), 0));
  return sum;
}
