import { crc32 } from 'node:zlib';
import { inOwnFile } from './own-file.ts';

/**
 * A file of named pieces, each with a checksum of its own: who wants one piece reads one. At its end stands a table of the
 * pieces and of the program that wrote them, then the table's length and checksum, and a mark.
 */
const mark = Buffer.from('cxmap-2\n');
const endBytes = 8 + mark.length;

type Row = readonly [name: string, from: number, length: number, sum: number];

/** The bytes of such a file, as they are made: never all of them at once. */
export function* packPieces(
  program: string,
  pieces: Iterable<readonly [name: string, bytes: Uint8Array]>,
): Iterable<Uint8Array> {
  const rows: Row[] = [];
  let from = 0;
  for (const [name, bytes] of pieces) {
    rows.push([name, from, bytes.length, crc32(bytes)]);
    from += bytes.length;
    yield bytes;
  }
  const table = Buffer.from(JSON.stringify([program, rows]));
  const end = Buffer.alloc(8);
  end.writeUInt32LE(table.length, 0);
  end.writeUInt32LE(crc32(table), 4);
  yield Buffer.concat([table, end, mark]);
}

/** Pieces by name; undefined where there is none, or it is no longer what was written. */
export type Pieces = (name: string) => Buffer | undefined;

/**
 * The pieces of a file of this very program. Undefined for anything else, of which nothing is looked at. A checksum finds
 * what was torn or has rotted: of bytes that somebody forged it knows nothing.
 */
export function openPieces(path: string, program: string): Pieces | undefined {
  const table = inOwnFile(path, ({ size, read }) => {
    const end = read(size - endBytes, endBytes);
    if (!end?.subarray(8).equals(mark)) return undefined;
    const length = end.readUInt32LE(0);
    const bytes = read(size - endBytes - length, length);
    return bytes && crc32(bytes) === end.readUInt32LE(4) ? bytes : undefined;
  });
  if (!table) return undefined;
  const [by, rows] = JSON.parse(table.toString()) as readonly [string, readonly Row[]];
  if (by !== program) return undefined;
  const byName = new Map(rows.map((row) => [row[0], row]));
  return (name) => {
    const row = byName.get(name);
    if (!row) return undefined;
    const [, from, length, sum] = row;
    // Replaced meanwhile, it has other bytes there.
    const bytes = inOwnFile(path, ({ read }) => read(from, length));
    return bytes && crc32(bytes) === sum ? bytes : undefined;
  };
}
