import { isBlankAt, skipBlank } from './compose-blank.ts';

/**
 * A place in a text that moves from sign to sign. The parser's events tell where scalars stand and where collections
 * begin; the dashes, colons, commas and brackets between them are found by walking over the blanks.
 */
export class Cursor {
  position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** To where the first document's content may begin: after the byte order mark, and after `---` where there is one. */
  enterDocument(explicitStart: boolean): void {
    const marker = explicitStart ? /^\uFEFF?---/m.exec(this.text) : null;
    if (marker) this.position = marker.index + marker[0].length;
    if (this.text[this.position] === '\uFEFF') this.position++;
  }

  /** To the next sign that is no comma. */
  toEntry(): number {
    const next = skipBlank(this.text, this.position);
    this.position = this.text[next] === ',' ? skipBlank(this.text, next + 1) : next;
    return this.position;
  }

  /** Past the `?` of an explicit key, if one stands here. */
  takeQuestionMark(): boolean {
    if (this.text[this.position] !== '?' || !isBlankAt(this.text, this.position + 1)) return false;
    this.position = skipBlank(this.text, this.position + 1);
    return true;
  }

  /** Past the colon that comes next, if one does: where it stands. */
  takeColon(flow: boolean): number | undefined {
    const next = skipBlank(this.text, this.position);
    if (this.text[next] !== ':' || !(flow || isBlankAt(this.text, next + 1))) return undefined;
    this.position = next + 1;
    return next;
  }

  /** Past the closing bracket that comes next: where the collection ends. */
  closeFlow(): number {
    this.position = this.toEntry() + 1;
    return this.position;
  }
}
