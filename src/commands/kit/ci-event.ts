import type { Host } from '../../host.ts';
import { type Context, Stop } from './command.ts';

/** GitHub cuts what it sends at 25 MB. */
const eventLimit = 32 * 2 ** 20;

/** The event as data. Its file is as large as it pleases, and holds what strangers wrote. */
export async function eventIn({ host, locale }: Context, path: string): Promise<unknown> {
  const text = await textWithin(host, path);
  try {
    if (text !== undefined) return JSON.parse(text);
  } catch {
    // No JSON: the same sentence.
  }
  throw new Stop(3, { key: 'action/event-unreadable', values: { path } }, locale);
}

async function textWithin(host: Host, path: string): Promise<string | undefined> {
  const files = await host.files();
  if (files.kindAt(path) !== 'file') return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of files.readBytes(path)) {
    length += part.length;
    if (length > eventLimit) return undefined;
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** A field that the JSON itself has. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name] ?? undefined;
}
