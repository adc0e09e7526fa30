import type { Block } from './block.ts';
import { roomFor, roomForSpans } from './measure.ts';
import type { Paint } from './palette.ts';
import type { Mark, Rect, Span, Weight } from './scene.ts';
import { wrap } from './wrap.ts';

export interface TextStyle {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly weight: Weight;
  readonly paint: Paint;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A paragraph as wide as `width`, as high as its lines. */
export function paragraph(
  content: string | readonly Span[],
  style: TextStyle,
  width: number,
  anchor: Anchor = 'start',
): Block {
  return linesBlock(wrap(dress(content, style), style.size, width), style, width, anchor);
}

/** The same of at most so many lines: what does not fit into them is left out, and an ellipsis says so. */
export function clipped(
  content: string | readonly Span[],
  style: TextStyle,
  width: number,
  most: number,
  anchor: Anchor = 'start',
): Block {
  const spans = dress(content, style);
  const lines = wrap(spans, style.size, width);
  if (lines.length <= most) return linesBlock(lines, style, width, anchor);
  const rest = most === 1 ? wrap(spans, style.size, Number.POSITIVE_INFINITY) : lines.slice(most - 1);
  return linesBlock([...lines.slice(0, most - 1), withEllipsis(joined(rest), style.size, width)], style, width, anchor);
}

function linesBlock(lines: readonly (readonly Span[])[], style: TextStyle, width: number, anchor: Anchor): Block {
  return {
    width,
    height: lines.length * style.leading,
    draw: (x, y) =>
      lines.map((line, index) =>
        lineMark(line, style, anchor, { x, y: y + index * style.leading, width, height: style.leading }),
      ),
  };
}

/** The first line and, unless a word is broken there, the second behind it. */
function joined([line = [], next = []]: readonly (readonly Span[])[]): readonly Span[] {
  const [first, ...others] = next;
  const isBroken = line.at(-1)?.text.endsWith('-') === true;
  return first && !isBroken ? [...line, { ...first, text: ` ${first.text}` }, ...others] : line;
}

/** As much of the line as fits with an ellipsis at its end. */
function withEllipsis(line: readonly Span[], size: number, width: number): readonly Span[] {
  let room = width - roomFor('…', size, 600);
  const kept: Span[] = [];
  for (const span of line) {
    let end = 0;
    for (const letter of span.text) {
      room -= roomFor(letter, size, span.weight);
      if (room < 0) break;
      end += letter.length;
    }
    const text = room < 0 ? endOfText(span.text, end) : span.text;
    kept.push({ ...span, text });
    if (room < 0) break;
  }
  const last = kept.at(-1);
  return last ? [...kept.slice(0, -1), { ...last, text: `${last.text}…` }] : [];
}

/**
 * A text that is cut off at a place, without the signs that it would end with there: at the last word that is whole, if
 * only a few letters of the next would follow it, or little is lost by that.
 */
function endOfText(text: string, end: number): string {
  const cut = text.slice(0, end);
  const isWithinWord = /^[\p{L}\p{N}]/u.test(text.slice(end));
  const whole = isWithinWord ? cut.replace(/\S+$/u, '') : cut;
  const isFine = whole.trim() !== '' && (cut.length - whole.length < 3 || whole.length > cut.length * 0.8);
  return (isFine ? whole : cut).replace(/[\s\-–—,;:.(«„“]+$/u, '');
}

/** One line, as wide as its words need, at most so wide. */
export function fitted(
  content: string | readonly Span[],
  style: TextStyle,
  most: number,
  anchor: Anchor = 'start',
): Block {
  return clipped(content, style, Math.min(most, words(content, style).width + 0.01), 1, anchor);
}

/** One line, just as wide as its words need. */
export function words(content: string | readonly Span[], style: TextStyle): Block {
  const spans = dress(content, style);
  const width = roomForSpans(spans, style.size);
  return {
    width,
    height: style.leading,
    draw: (x, y) => [lineMark(spans, style, 'start', { x, y, width, height: style.leading })],
  };
}

/** One line of text in a box, its capitals in the middle of the height. */
export function lineMark(
  spans: readonly Span[],
  { size }: { readonly size: number },
  anchor: Anchor,
  within: Rect,
): Mark {
  const x = anchor === 'start' ? within.x : anchor === 'end' ? within.x + within.width : within.x + within.width / 2;
  // Capitals of Inter are 0.727 of its size high.
  const baseline = within.y + within.height / 2 + size * 0.364;
  return { kind: 'label', x, baseline, size, anchor, spans, within };
}

function dress(content: string | readonly Span[], style: TextStyle): readonly Span[] {
  const spans = typeof content === 'string' ? [{ text: content }] : content;
  return spans.map((span) => ({ weight: style.weight, paint: style.paint, ...span }));
}
