/**
 * The quick way through the YAML that people and commands really write: block maps and lists, one-line flow lists and
 * maps, plain, quoted and block scalars. Whatever else there is ends it with `UNUSUAL`, and the parser proper reads
 * the file. It may refuse anything, and must never read anything differently: the tests compare the two.
 */

import { UNUSUAL } from './compose.ts';

export const NEWLINE = 10;
export const SPACE = 32;
export const HASH = 35;
export const COLON = 58;

/** A text and how far it is read. `\n` is its only line break. */
export class QuickCursor {
  readonly text: string;
  pos = 0;
  /** How deep the reading is, so that a text nested without end is left to the parser. */
  depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  code(offset = 0): number {
    return this.text.charCodeAt(this.pos + offset);
  }

  /** Goes to the next line that is neither blank nor a comment; its indentation, or -1 at the end of the text. */
  nextLine(): number {
    const { text } = this;
    let pos = this.pos;
    for (;;) {
      const start = pos;
      while (text.charCodeAt(pos) === SPACE) pos++;
      const code = text.charCodeAt(pos);
      if (code === HASH) {
        const end = text.indexOf('\n', pos);
        if (end === -1) break;
        pos = end + 1;
      } else if (code === NEWLINE) pos++;
      else if (pos >= text.length) break;
      else {
        this.pos = pos;
        return pos - start;
      }
    }
    this.pos = text.length;
    return -1;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.pos) === SPACE) this.pos++;
  }

  /** Nothing but spaces and a comment may follow on this line. Goes to the next one. */
  endLine(): void {
    const start = this.pos;
    this.skipSpaces();
    if (this.pos >= this.text.length) return;
    const code = this.code();
    if (code === NEWLINE) this.pos++;
    else if (code === HASH && this.pos > start) {
      const end = this.text.indexOf('\n', this.pos);
      this.pos = end === -1 ? this.text.length : end + 1;
    } else throw UNUSUAL;
  }

  /** The rest of the line holds nothing but a comment or nothing at all. */
  isLineOver(): boolean {
    const code = this.code();
    return this.pos >= this.text.length || code === NEWLINE || code === HASH;
  }
}
