import type { FileFacts } from '../model/facts.ts';
import { definedBy, namedBy } from '../model/facts.ts';
import type { Definition } from '../model/ids.ts';
import { isSingleKind, roleOf } from '../model/kinds.ts';
import { isReadable, type ParsedFile } from '../model/parse.ts';
import { once } from '../once.ts';
import { inPlainMaps } from '../source/compose.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import type { Fingerprint } from './fingerprint.ts';
import { openPieces, type Pieces, packPieces } from './pieces-file.ts';

/** What was read of a workspace at one moment, file by file; an index is that of a path in the fingerprint. */
export interface Reading {
  /** How all files looked before any of them was read. */
  readonly fingerprint: Fingerprint;
  /** Whether what the file says is kept: that of a file that has its form, and of which nothing is to be told. */
  isKept(index: number): boolean;
  /** What it says, made anew each time; undefined where the bytes of it have rotted. */
  value(index: number): unknown;
  /** The same as bytes of JSON. */
  bytes(index: number): Uint8Array | undefined;
  /** What every file, kept or not, defined and named. */
  facts(index: number): FileFacts;
  ignores(index: number): readonly IgnoreComment[];
  /** What a check of exactly these files found, in its own form; undefined where there was none. */
  checked(): string | undefined;
}

/** Values stand together in pieces of about so many bytes, in the order of paths: who shows one record reads one. */
const pieceBytes = 2 ** 20;

/** The facts of all files, as JSON; what a path tells by itself is left out. */
interface Told {
  readonly takenAt: number;
  readonly defines: readonly (readonly [index: number, definitions: readonly Definition[]])[];
  readonly ignores: readonly (readonly [index: number, comments: readonly IgnoreComment[]])[];
  readonly unreadable: readonly number[];
}

/** Opens what this very program has kept; undefined where that is not there, or not whole. */
export function openReading(path: string, program: string): Reading | undefined {
  const pieces = openPieces(path, program);
  const [paths, stats, sizes, told, names] = ['paths', 'stats', 'sizes', 'told', 'names'].map((name) => pieces?.(name));
  if (!pieces || !paths || !stats || !sizes || !told || !names) return undefined;
  const { takenAt, defines, ignores, unreadable } = JSON.parse(told.toString()) as Told;
  const fingerprint = { paths: splitPaths(paths.toString()), stats: new Float64Array(copyOf(stats)), takenAt };
  const places = placesOf(new Uint32Array(copyOf(sizes)));
  const inner = new Map(defines);
  const comments = new Map(ignores);
  const allNames = once(() => JSON.parse(names.toString()) as readonly (readonly string[])[]);
  const load = loadedOnce(pieces);
  const bytes = (index: number): Buffer | undefined => {
    const [piece, from, to] = [places.piece[index] ?? 0, places.from[index] ?? 0, places.to[index] ?? 0];
    return load(piece)?.subarray(from, to);
  };
  return {
    fingerprint,
    isKept: (index) => places.to[index] !== places.from[index],
    bytes,
    value(index) {
      const text = bytes(index)?.toString();
      return text === undefined ? undefined : inPlainMaps(JSON.parse(text));
    },
    facts: (index) => ({
      isReadable: !unreadable.includes(index),
      defines: inner.get(index) ?? definesItself(fingerprint.paths[index] ?? ''),
      get names() {
        return allNames()[index] ?? [];
      },
    }),
    ignores: (index) => comments.get(index) ?? [],
    checked: () => pieces('checked')?.toString(),
  };
}

/** What is to be kept: the files of a fingerprint, and of those that are kept, the bytes of their values. */
export interface ToKeep {
  readonly fingerprint: Fingerprint;
  readonly files: ReadonlyMap<string, ParsedFile>;
  bytesFor(path: string): Uint8Array | undefined;
  readonly checked: string | undefined;
}

/** A reading as bytes, as they are made. */
export function packReading(program: string, keep: ToKeep): Iterable<Uint8Array> {
  return packPieces(program, piecesOf(keep));
}

function* piecesOf({ fingerprint, files, bytesFor, checked }: ToKeep): Iterable<readonly [string, Uint8Array]> {
  const { paths, stats, takenAt } = fingerprint;
  const sizes = new Uint32Array(paths.length);
  let [piece, bytes, number]: [Uint8Array[], number, number] = [[], 0, 0];
  for (const [index, path] of paths.entries()) {
    if (bytes >= pieceBytes) {
      yield [`values ${number}`, Buffer.concat(piece)];
      [piece, bytes, number] = [[], 0, number + 1];
    }
    const value = bytesFor(path);
    if (!value) continue;
    sizes[index] = value.length;
    bytes += value.length;
    piece.push(value);
  }
  yield [`values ${number}`, Buffer.concat(piece)];
  yield ['paths', Buffer.from(paths.join('\n'))];
  yield ['stats', bytesOf(stats)];
  yield ['sizes', bytesOf(sizes)];
  const of = <T>(take: (file: ParsedFile) => readonly T[]): (readonly [number, readonly T[]])[] =>
    paths.flatMap((path, index) => {
      const file = files.get(path);
      const taken = file ? take(file) : [];
      return taken.length > 0 ? [[index, taken] as const] : [];
    });
  const isPlain = (path: string, defines: readonly Definition[]): boolean =>
    JSON.stringify(defines) === JSON.stringify(definesItself(path));
  const defines = paths.flatMap((path, index) => {
    const file = files.get(path);
    const own = file ? definedBy(file) : [];
    return isPlain(path, own) ? [] : [[index, own] as const];
  });
  const unreadable = paths.flatMap((path, index) => {
    const file = files.get(path);
    return file && !isReadable(file) ? [index] : [];
  });
  const told: Told = { takenAt, defines, ignores: of(({ ignores }) => ignores), unreadable };
  yield ['told', Buffer.from(JSON.stringify(told))];
  const names = paths.map((path) => {
    const file = files.get(path);
    return file ? namedBy(file) : [];
  });
  yield ['names', Buffer.from(JSON.stringify(names))];
  if (checked !== undefined) yield ['checked', Buffer.from(checked)];
}

/**
 * What a file says as bytes; undefined where JSON would not give it back: of numbers it knows neither −0 nor those that
 * are no numbers.
 */
export function bytesOfValue(value: unknown): Uint8Array | undefined {
  return isExact(value) ? Buffer.from(JSON.stringify(value)) : undefined;
}

function isExact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Array.isArray(value) ? value.every(isExact) : Object.values(value).every(isExact);
}

/** Nearly every file defines itself and nothing else. */
function definesItself(path: string): readonly Definition[] {
  const role = roleOf(path);
  if (!role || role.part === 'values' || isSingleKind(role.kind)) return [];
  return [{ kind: role.kind, id: role.id, file: path, path: [], at: 'value' }];
}

/** In which piece a value stands, and from where to where, by the lengths of all. */
function placesOf(sizes: Uint32Array): Readonly<Record<'piece' | 'from' | 'to', Uint32Array>> {
  const [piece, from, to] = [0, 0, 0].map(() => new Uint32Array(sizes.length));
  if (!piece || !from || !to) throw new RangeError('three lists were made');
  let [number, at] = [0, 0];
  for (const [index, size] of sizes.entries()) {
    if (at >= pieceBytes) [number, at] = [number + 1, 0];
    piece[index] = number;
    from[index] = at;
    at += size;
    to[index] = at;
  }
  return { piece, from, to };
}

function loadedOnce(pieces: Pieces): (number: number) => Buffer | undefined {
  const loaded = new Map<number, Buffer | undefined>();
  return (number) => {
    if (!loaded.has(number)) loaded.set(number, pieces(`values ${number}`));
    return loaded.get(number);
  };
}

function splitPaths(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function bytesOf(numbers: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A view over a file's bytes would have to begin at a multiple of its width. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
