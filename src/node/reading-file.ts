import { randomUUID } from 'node:crypto';
import type { Definition, FileFacts } from '../model/definition.ts';
import { definedBy, namedBy } from '../model/facts.ts';
import { isSingleKind, roleOf } from '../model/kinds.ts';
import { isReadable, type ParsedFile } from '../model/parse.ts';
import { once } from '../once.ts';
import { inPlainMaps } from '../source/compose.ts';
import type { IgnoreComment } from '../source/ignore-comments.ts';
import type { Fingerprint } from './fingerprint.ts';
import { openPieces, type Pieces, packPieces } from './pieces-file.ts';

/** What was read of files at one moment; an index is that of a path in the fingerprint. */
export interface Reading {
  /** What no other reading is called. */
  readonly name: string;
  /** The reading that it is laid over, by its name, with the paths of it that are gone. */
  readonly over: { readonly name: string; readonly gone: readonly string[] } | undefined;
  /** How the files looked before any of them was read. */
  readonly fingerprint: Fingerprint;
  /** Whether what the file says is kept: that of a file that has its form, and of which nothing is to be told. */
  isKept(index: number): boolean;
  /** What it says, made anew each time; undefined where the bytes of it have rotted. */
  value(index: number): unknown;
  /** The same as bytes of JSON. */
  bytes(index: number): Uint8Array | undefined;
  /** What every file, kept or not, defined and named. */
  facts(index: number): FileFacts;
  /** The indexes of the files that name an id. */
  naming(id: string): readonly number[];
  ignores(index: number): readonly IgnoreComment[];
  /** What a check of exactly these files found, in its own form; undefined where there was none. */
  checked(): string | undefined;
}

/** Values stand together in pieces of about so many bytes, in the order of paths: who shows one record reads one. */
const pieceBytes = 2 ** 20;

/** The facts of all files, as JSON; what a path tells by itself is left out. */
interface Told extends Pick<Reading, 'name' | 'over'> {
  readonly takenAt: number;
  readonly defines: readonly (readonly [index: number, definitions: readonly Definition[]])[];
  readonly ignores: readonly (readonly [index: number, comments: readonly IgnoreComment[]])[];
  readonly unreadable: readonly number[];
}

/** Opens what this very program has kept; undefined where that is not there, or not whole. */
export function openReading(path: string, program: string): Reading | undefined {
  const pieces = openPieces(path, program);
  const [paths, stats, sizes, told, names, naming] = ['paths', 'stats', 'sizes', 'told', 'names', 'naming'].map(
    (name) => pieces?.(name),
  );
  if (!pieces || !paths || !stats || !sizes || !told || !names || !naming) return undefined;
  const { name, over, takenAt, defines, ignores, unreadable } = JSON.parse(told.toString()) as Told;
  const fingerprint = { paths: splitLines(paths.toString()), stats: new Float64Array(copyOf(stats)), takenAt };
  const places = placesOf(new Uint32Array(copyOf(sizes)));
  const inner = new Map(defines);
  const comments = new Map(ignores);
  const isBroken = new Set(unreadable);
  const lines = once(() => splitLines(names.toString()));
  const table = once(() => naming.toString());
  const load = loadedOnce(pieces);
  const bytes = (index: number): Buffer | undefined => {
    const [piece, from, to] = [places.piece[index] ?? 0, places.from[index] ?? 0, places.to[index] ?? 0];
    return load(piece)?.subarray(from, to);
  };
  return {
    name,
    over,
    fingerprint,
    isKept: (index) => places.to[index] !== places.from[index],
    bytes,
    value(index) {
      const text = bytes(index)?.toString();
      return text === undefined ? undefined : inPlainMaps(JSON.parse(text));
    },
    facts: (index) => ({
      isReadable: !isBroken.has(index),
      get defines() {
        return inner.get(index) ?? definesItself(fingerprint.paths[index] ?? '');
      },
      get names() {
        return JSON.parse(lines()[index] ?? '[]');
      },
    }),
    naming: (id) => indexesIn(table(), id),
    ignores: (index) => comments.get(index) ?? [],
    checked: () => pieces('checked')?.toString(),
  };
}

/** What is to be kept: files, and of those whose values are kept, the bytes of them. */
export interface ToKeep {
  readonly over: Reading['over'];
  readonly fingerprint: Fingerprint;
  readonly files: ReadonlyMap<string, ParsedFile>;
  bytesFor(path: string): Uint8Array | undefined;
  readonly checked: string | undefined;
}

/** A reading as bytes, as they are made. */
export function packReading(program: string, keep: ToKeep): Iterable<Uint8Array> {
  return packPieces(program, piecesOf(keep));
}

function* piecesOf({ over, fingerprint, files, bytesFor, checked }: ToKeep): Iterable<readonly [string, Uint8Array]> {
  const { paths, stats, takenAt } = fingerprint;
  const sizes = new Uint32Array(paths.length);
  const place = placing();
  let values: Uint8Array[] = [];
  let number = 0;
  for (const [index, path] of paths.entries()) {
    const value = bytesFor(path);
    const size = value?.length ?? 0;
    const { piece } = place(size);
    if (piece !== number) {
      yield [`values ${number}`, Buffer.concat(values)];
      values = [];
      number = piece;
    }
    sizes[index] = size;
    if (value) values.push(value);
  }
  yield [`values ${number}`, Buffer.concat(values)];
  yield ['paths', Buffer.from(paths.join('\n'))];
  yield ['stats', bytesOf(stats)];
  yield ['sizes', bytesOf(sizes)];
  const listed = paths.map((path) => files.get(path));
  yield ['told', Buffer.from(JSON.stringify({ name: randomUUID(), over, takenAt, ...toldOf(listed) } satisfies Told))];
  const names = listed.map((file) => (file ? namedBy(file) : []));
  yield ['names', Buffer.from(names.map((all) => JSON.stringify(all)).join('\n'))];
  yield ['naming', Buffer.from(tableOf(names))];
  if (checked !== undefined) yield ['checked', Buffer.from(checked)];
}

function toldOf(files: readonly (ParsedFile | undefined)[]): Pick<Told, 'defines' | 'ignores' | 'unreadable'> {
  const each = <T>(take: (file: ParsedFile, index: number) => readonly T[]): readonly T[] =>
    files.flatMap((file, index) => (file ? take(file, index) : []));
  return {
    defines: each((file, index) => {
      const own = definedBy(file);
      return JSON.stringify(own) === JSON.stringify(definesItself(file.path)) ? [] : [[index, own] as const];
    }),
    ignores: each(({ ignores }, index) => (ignores.length > 0 ? [[index, ignores] as const] : [])),
    unreadable: each((file, index) => (isReadable(file) ? [] : [index])),
  };
}

/** A line for each name: the name, and after a tab the indexes of the files that have it. JSON has no line breaks, nor tabs. */
function tableOf(names: readonly (readonly string[])[]): string {
  const byName = new Map<string, number[]>();
  for (const [index, all] of names.entries()) {
    for (const name of all) {
      const indexes = byName.get(name);
      if (indexes) indexes.push(index);
      else byName.set(name, [index]);
    }
  }
  return ['', ...[...byName].map(([name, indexes]) => `${JSON.stringify(name)}\t${indexes.join()}`), ''].join('\n');
}

function indexesIn(table: string, name: string): readonly number[] {
  const line = `\n${JSON.stringify(name)}\t`;
  const start = table.indexOf(line);
  if (start === -1) return [];
  return table
    .slice(start + line.length, table.indexOf('\n', start + 1))
    .split(',')
    .map(Number);
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
  const places = {
    piece: new Uint32Array(sizes.length),
    from: new Uint32Array(sizes.length),
    to: new Uint32Array(sizes.length),
  };
  const place = placing();
  for (let index = 0; index < sizes.length; index++) {
    const { piece, from, to } = place(sizes[index] ?? 0);
    places.piece[index] = piece;
    places.from[index] = from;
    places.to[index] = to;
  }
  return places;
}

/** Gives each value its place, one after the other: a piece that is full is followed by another. */
function placing(): (size: number) => { readonly piece: number; readonly from: number; readonly to: number } {
  let piece = 0;
  let at = 0;
  return (size) => {
    if (at >= pieceBytes) {
      piece++;
      at = 0;
    }
    const from = at;
    at += size;
    return { piece, from, to: at };
  };
}

function loadedOnce(pieces: Pieces): (number: number) => Buffer | undefined {
  const loaded = new Map<number, Buffer | undefined>();
  return (number) => {
    if (!loaded.has(number)) loaded.set(number, pieces(`values ${number}`));
    return loaded.get(number);
  };
}

function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function bytesOf(numbers: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A view over a file's bytes would have to begin at a multiple of its width. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
