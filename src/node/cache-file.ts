import { createHash } from 'node:crypto';
import { type Fingerprint, statFields } from './fingerprint.ts';

/** What one cache file holds. `hashes` are 20 bytes a file, in the order of the paths. */
export interface StoredResult {
  readonly key: string;
  readonly result: string;
  readonly fingerprint: Fingerprint;
  readonly hashes: Buffer;
}

const magic = 'cxmap-1\n';
const sumBytes = 20;

/** The file: a mark, a checksum of the rest, the length of the text part, that part, the numbers, the hashes. */
export function packResult({ key, result, fingerprint, hashes }: StoredResult): Buffer {
  const { paths, stats, takenAt } = fingerprint;
  const text = Buffer.from(JSON.stringify([key, takenAt, paths.join('\n'), result]));
  const size = Buffer.alloc(8);
  size.writeUInt32LE(text.length, 0);
  size.writeUInt32LE(paths.length, 4);
  const rest = Buffer.concat([size, text, Buffer.from(stats.buffer, stats.byteOffset, stats.byteLength), hashes]);
  return Buffer.concat([Buffer.from(magic), checksum(rest), rest]);
}

/** Undefined for anything that is not a whole cache file. */
export function unpackResult(bytes: Buffer): StoredResult | undefined {
  const start = magic.length + sumBytes;
  if (bytes.length < start + 8 || bytes.toString('latin1', 0, magic.length) !== magic) return undefined;
  const rest = bytes.subarray(start);
  if (!checksum(rest).equals(bytes.subarray(magic.length, start))) return undefined;
  const textEnd = 8 + rest.readUInt32LE(0);
  const count = rest.readUInt32LE(4);
  const statsEnd = textEnd + count * statFields * 8;
  const parts: unknown = JSON.parse(rest.toString('utf8', 8, textEnd));
  if (!Array.isArray(parts)) return undefined;
  const [key, takenAt, paths, result] = parts;
  // A view over the file's bytes would have to begin at a multiple of eight.
  const stats = new Float64Array(new Uint8Array(rest.subarray(textEnd, statsEnd)).buffer);
  return {
    key: String(key),
    result: String(result),
    fingerprint: { paths: count === 0 ? [] : String(paths).split('\n'), stats, takenAt: Number(takenAt) },
    hashes: rest.subarray(statsEnd),
  };
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
