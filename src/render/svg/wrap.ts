import { visibleText } from '../../visible-text.ts';
import { isWide, roomFor, roomForSpans } from './measure.ts';
import type { Span } from './scene.ts';
import { syllables } from './syllables.ts';

/**
 * The text in lines that leave no room of `width` pixels. Lines break at spaces, but not after a preposition or a
 * number nor before a dash; a word too long for any line breaks at its own signs and syllables, at last anywhere.
 */
export function wrap(spans: readonly Span[], size: number, width: number): readonly (readonly Span[])[] {
  const lines = new Lines(size, width);
  for (const word of words(spans)) lines.word(word);
  return lines.done();
}

class Lines {
  private readonly size: number;
  private readonly width: number;
  private readonly lines: Span[][] = [];
  private line: Span[] = [];
  private used = 0;

  constructor(size: number, width: number) {
    this.size = size;
    this.width = width;
  }

  word(word: readonly Span[]): void {
    const space = this.line.length > 0 ? roomFor(' ', this.size, word[0]?.weight) : 0;
    const room = roomForSpans(word, this.size);
    if (this.used + space + room <= this.width) {
      for (const [index, span] of word.entries()) this.put(index === 0 && space > 0 ? prefixed(span) : span);
    } else if (room <= this.width) {
      this.next();
      for (const span of word) this.put(span);
    } else if (word.some(({ text }) => text.includes('\u00A0'))) {
      const loose = word.map((span) => ({ ...span, text: span.text.replaceAll('\u00A0', ' ') }));
      for (const part of words(loose, 'loose')) this.word(part);
    } else {
      this.next();
      for (const span of word) this.pieces(span);
    }
  }

  done(): readonly (readonly Span[])[] {
    this.next();
    return this.lines;
  }

  private pieces(span: Span): void {
    const hyphen = roomFor('-', this.size, span.weight);
    for (const { text, hyphenated } of piecesOf(span.text)) {
      const room = roomFor(text, this.size, span.weight);
      const fits = (at: number): boolean => at + room + (hyphenated ? hyphen : 0) <= this.width;
      if (!fits(this.used)) this.next();
      if (fits(this.used)) this.put({ ...span, text }, hyphenated);
      else for (const sign of text) this.sign({ ...span, text: sign });
    }
  }

  private sign(span: Span): void {
    if (this.used + roomFor(span.text, this.size, span.weight) > this.width) this.next();
    this.put(span);
  }

  /** Whether the line ends within a word, so that it wants a hyphen. */
  private open = false;

  private put(span: Span, open = false): void {
    const last = this.line.at(-1);
    if (last && last.weight === span.weight && last.paint === span.paint && last.struck === span.struck) {
      this.line[this.line.length - 1] = { ...last, text: last.text + span.text };
    } else this.line.push(span);
    this.used += roomFor(span.text, this.size, span.weight);
    this.open = open;
  }

  private next(): void {
    const last = this.line.at(-1);
    if (last) this.lines.push(this.open ? [...this.line.slice(0, -1), { ...last, text: `${last.text}-` }] : this.line);
    this.line = [];
    this.used = 0;
    this.open = false;
  }
}

function prefixed(span: Span): Span {
  return { ...span, text: ` ${span.text}` };
}

/** Latin and Cyrillic letters and everyday signs, no control among them: most texts, which need no cleaning. */
const ordinary = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0400-\u04FF–—…“”„’→·№₽€]*$/;

/** The words of some spans; a word may be of several, where no space parts them. */
function words(spans: readonly Span[], binding: 'bound' | 'loose' = 'bound'): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let open = false;
  for (const span of spans) {
    const plain = ordinary.test(span.text) ? span.text : visibleText(span.text).replace(/[^\S\u00A0]+/g, ' ');
    for (const [index, text] of (binding === 'bound' ? bind(plain) : plain).split(' ').entries()) {
      if (index > 0) open = false;
      if (text === '') continue;
      const word = { ...span, text };
      if (open) found.at(-1)?.push(word);
      else found.push([word]);
      open = true;
    }
  }
  return found;
}

/** No line ends with a preposition, a conjunction or a number, and none begins with a dash. */
function bind(text: string): string {
  return text
    .replace(/(?<=^|[\s(«„“"])([а-яё]{1,2}|a|\p{Nd}+) (?=\S)/giu, '$1\u00A0')
    .replace(/ (?=[—–](?: |$))/g, '\u00A0');
}

/** The parts of a long word between which a line may break. */
function piecesOf(word: string): readonly { readonly text: string; readonly hyphenated: boolean }[] {
  return word.split(/(?<=[-–—/\\.,;:_@&?=+|](?!$))/u).flatMap((part) => {
    if (isWide(part)) return [...part].map((text) => ({ text, hyphenated: false }));
    // Signs at either end of a word stay with its first and last syllable.
    const [, before = '', letters = '', after = ''] = /^(\P{L}*)(.*?)(\P{L}*)$/su.exec(part) ?? [];
    const parts = syllables(letters);
    return parts.map((syllable, index) => ({
      text: `${index === 0 ? before : ''}${syllable}${index === parts.length - 1 ? after : ''}`,
      hyphenated: index < parts.length - 1,
    }));
  });
}
