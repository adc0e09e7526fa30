import { type Bytes, UnreadableSheet } from './sheet.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * Tells a file's encoding: by its byte order mark; else UTF-8 where all of it is valid; else windows-1251 where most
 * of what is beyond ASCII are Russian letters in it. Reads the whole file, and holds none of it.
 */
export async function detectEncoding(bytes: Bytes): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  let high = 0;
  let letters = 0;
  for await (const chunk of bytes) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
    isFirst = false;
    isUtf8 &&= decodes(decoder, chunk, true);
    for (const byte of chunk) {
      if (byte < 0x80) continue;
      high++;
      if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters++;
    }
  }
  if (isUtf8 && decodes(decoder, new Uint8Array(), false)) return 'utf-8';
  if (letters / high > 0.8) return 'windows-1251';
  throw new UnreadableSheet((path) => ({ key: 'action/import-unknown-encoding', values: { path, values: encodings } }));
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, piece by piece, without its byte order mark. What does not decode becomes U+FFFD. */
export async function* decodeText(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
