import { isBlankAt, skipBlank } from './compose-blank.ts';
import { columnOf, lineEnd } from './text-lines.ts';

/**
 * A place in a text that moves from character to character. The parser's events tell where scalars stand and where collections
 * begin; the dashes, colons, commas and brackets between them are found by walking over the blanks.
 */
export class Cursor {
  position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** To where the first document's content may begin: after byte order marks, directives and the markers before it. */
  enterDocument(explicitStart: boolean): void {
    this.takeMark(0);
    for (;;) {
      const next = skipBlank(this.text, this.position);
      if (this.isEndMarker(next)) {
        this.position = next + '...'.length;
        this.takeMark(skipBlank(this.text, this.position));
      } else if (explicitStart && this.text[next] === '%') {
        this.position = lineEnd(this.text, next);
      } else {
        if (explicitStart) this.position = next + '---'.length;
        return;
      }
    }
  }

  private isEndMarker(at: number): boolean {
    return this.text.startsWith('...', at) && isBlankAt(this.text, at + '...'.length) && columnOf(this.text, at) === 0;
  }

  private takeMark(at: number): void {
    if (this.text[at] === '\uFEFF') this.position = at + 1;
  }

  /** To the next character that is no comma. */
  toEntry(): number {
    const next = skipBlank(this.text, this.position);
    this.position = this.text[next] === ',' ? skipBlank(this.text, next + 1) : next;
    return this.position;
  }

  /** Past the `?` of an explicit key, if one stands here. */
  takeQuestionMark(): boolean {
    if (this.text[this.position] !== '?' || !isBlankAt(this.text, this.position + 1)) return false;
    this.position++;
    return true;
  }

  /**
   * Past the colon that comes next, if it belongs to the key before it: where it stands. After an explicit key in
   * block style it does if it stands below the question mark.
   */
  takeColon(style: 'block' | 'flow', questionMark: number | undefined): number | undefined {
    const next = skipBlank(this.text, this.position);
    if (this.text[next] !== ':') return undefined;
    if (style === 'block') {
      const isElsewhere = questionMark !== undefined && columnOf(this.text, next) !== columnOf(this.text, questionMark);
      if (isElsewhere || !isBlankAt(this.text, next + 1)) return undefined;
    }
    this.position = next + 1;
    return next;
  }

  /** Past the closing bracket that comes next: where the collection ends. */
  closeFlow(): number {
    this.position = this.toEntry() + 1;
    return this.position;
  }
}
