import { guessEncoding, type TextEncoding } from './guess-encoding.ts';
import { type Bytes, UnreadableSheet } from './sheet.ts';

/** The encodings that a hint names; any label of the WHATWG Encoding Standard is taken. */
export const usualEncodings = [
  'utf-8',
  'windows-1251',
  'windows-1252',
  'iso-8859-15',
  'utf-16le',
  'utf-16be',
  'koi8-r',
  'cp866',
  'macintosh',
] as const;

/** The name of an encoding by any of its labels (`latin1`); undefined where there is none. */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Tells a file's encoding: by its byte order mark; else UTF-8 where all of it is valid; else by what its bytes look
 * like. Reads the whole file, and holds none of it.
 */
export async function detectEncoding(bytes: Bytes): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const guess = guessEncoding();
  let isUtf8 = true;
  let isFirst = true;
  for await (const chunk of bytes) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return { name: 'utf-16le', by: 'told' };
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return { name: 'utf-16be', by: 'told' };
    isFirst = false;
    isUtf8 &&= decodes(decoder, chunk, true);
    guess.add(chunk);
  }
  const wide = guess.wide();
  if (wide) return wide;
  if (isUtf8 && decodes(decoder, new Uint8Array(), false)) return { name: 'utf-8', by: 'told' };
  const narrow = guess.narrow();
  if (narrow) return narrow;
  throw new UnreadableSheet((path) => ({
    key: 'action/import-unknown-encoding',
    values: { path, values: usualEncodings },
  }));
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
export async function* decodeText(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const mend = decoder.encoding === 'windows-1252' ? mendWindows1252 : (text: string): string => text;
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield mend(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield mend(rest);
}

/** The characters of windows-1252 from 0x80 to 0x9F; a blank where it has none. */
const high1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node decode windows-1252 as ISO 8859-1, which has control characters there. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (character) => high1252[character.charCodeAt(0) - 0x80]?.trim() || character);
}
