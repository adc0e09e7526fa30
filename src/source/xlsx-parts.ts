import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { UnreadableSheet } from './sheet.ts';

/** What one part of a workbook may hold when it is unpacked, in bytes: a million rows fit, a zip bomb does not. */
const partLimit = 2 ** 28;

/** Unpacks one part of an xlsx file; undefined where there is none of this name. */
export function unpackPart(file: Uint8Array, name: string): Uint8Array | undefined {
  try {
    const parts = unzipSync(file, {
      filter: (entry) => {
        if (entry.name !== name) return false;
        // No more is ever unpacked than what the entry says of itself.
        if (entry.originalSize > partLimit) {
          throw new UnreadableSheet((path) => ({
            key: 'action/import-too-large',
            values: { path, bytes: entry.originalSize, limit: partLimit },
          }));
        }
        return true;
      },
    });
    return Object.hasOwn(parts, name) ? parts[name] : undefined;
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet((path) => ({ key: 'action/import-no-zip', values: { path } }));
  }
}

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML piece by piece; names come without their prefixes. Entities of a document's own are refused, not expanded. */
export function* readXml(bytes: Uint8Array, events: XmlEvents): Generator<void> {
  const parser = new SaxesParser();
  const { open, text, close } = events;
  if (open) {
    parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  }
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
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

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
