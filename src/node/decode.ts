import { isUtf8 } from 'node:buffer';
import type { FileContent, FileProblem } from '../source/repo.ts';

/** Turns bytes into text. Only UTF-8 is text here; what it looks like instead is part of the problem. */
export function decodeText(bytes: Buffer): FileContent {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { problem: { kind: 'encoding', offset: 0, looksLike: 'utf-16le' } };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { problem: { kind: 'encoding', offset: 0, looksLike: 'utf-16be' } };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const problem: FileProblem = { kind: 'encoding', offset: validLength(bytes) };
  return { problem: looksCyrillic(bytes) ? { ...problem, looksLike: 'windows-1251' } : problem };
}

/** How many leading bytes are valid UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A character cut at the end is not an error: allow up to three bytes of it.
    const whole = [0, 1, 2, 3].some((cut) => middle - cut >= 0 && isUtf8(bytes.subarray(0, middle - cut)));
    if (whole) low = middle;
    else high = middle - 1;
  }
  for (let cut = 0; cut <= 3; cut++)
    if (isUtf8(bytes.subarray(0, Math.max(0, low - cut)))) return Math.max(0, low - cut);
  return 0;
}

/** Most bytes above ASCII are those of Russian letters in windows-1251. */
function looksCyrillic(bytes: Buffer): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters++;
  }
  return high > 0 && letters / high > 0.9;
}
