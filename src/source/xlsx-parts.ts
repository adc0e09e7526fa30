import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { UnreadableSheet } from './sheet.ts';

/** What one part of a workbook may hold when it is unpacked, in bytes: a million rows fit, a zip bomb does not. */
const partLimit = 2 ** 28;

/** Unpacks a part of a workbook by its name, in any case of letters; undefined where there is none of it. */
export type Parts = (name: string) => Uint8Array | undefined;

/** Looks which parts an xlsx file has, and unpacks none before it is asked for. */
export function openParts(file: Uint8Array): Parts {
  const names = new Map<string, string>();
  unzip(file, ({ name }) => {
    names.set(partKey(name), name);
    return false;
  });
  return (wanted) => {
    const name = names.get(partKey(wanted));
    if (name === undefined) return undefined;
    let isTaken = false;
    const parts = unzip(file, (entry) => {
      // A file may have many entries of one name: of all but one nothing is unpacked.
      if (entry.name !== name || isTaken) return false;
      // No more is ever unpacked than what the entry says of itself.
      if (entry.originalSize > partLimit) {
        throw new UnreadableSheet((path) => ({
          key: 'action/import-too-large',
          values: { path, bytes: entry.originalSize, limit: partLimit },
        }));
      }
      isTaken = true;
      return true;
    });
    return Object.hasOwn(parts, name) ? parts[name] : undefined;
  };
}

function unzip(file: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(file, { filter });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet((path) => ({ key: 'action/import-no-zip', values: { path } }));
  }
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** What a part says of another: `type` is the last word of the relationship's kind (`worksheet`), '' where there is none. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of the other part. */
  readonly target: string;
}

/** The parts that a part is related to; those of the whole file where the name is ''. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, cut), part.slice(cut)];
  const list = parts(`${folder}_rels/${name}.rels`);
  const relations: Relation[] = [];
  if (!list) return relations;
  readWholeXml(list, {
    open: (tag, { Id, Type = '', Target, TargetMode }) => {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(folder, Target) });
    },
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const way: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads XML piece by piece; names come without their prefixes. What has another prefix than the root is an extension
 * of some program, and passed over. Entities of a document's own are refused, not expanded.
 */
export function* readXml(bytes: Uint8Array, events: XmlEvents): Generator<void> {
  const parser = new SaxesParser();
  const { open, text, close } = events;
  let prefix: string | undefined;
  const localName = (name: string): string | undefined => {
    const cut = name.indexOf(':') + 1;
    prefix ??= name.slice(0, cut);
    return prefix === name.slice(0, cut) ? name.slice(cut) : undefined;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (local !== undefined) open?.(local, attributes);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) {
    parser.on('closetag', ({ name }) => {
      const local = localName(name);
      if (local !== undefined) close(local);
    });
  }
  const decoder = new TextDecoder();
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
      yield;
    }
    parser.close();
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet((path) => ({
      key: 'action/import-bad-xml',
      values: { path, reason: error instanceof Error ? error.message : String(error) },
    }));
  }
  yield;
}

/** The same, all at once. */
export function readWholeXml(bytes: Uint8Array, events: XmlEvents): void {
  for (const _ of readXml(bytes, events));
}

const piece = 2 ** 16;
