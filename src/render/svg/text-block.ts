import type { Block } from './block.ts';
import { roomForSpans } from './measure.ts';
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
  const spans = dress(content, style);
  const lines = wrap(spans, style.size, width);
  return {
    width,
    height: lines.length * style.leading,
    draw: (x, y) =>
      lines.map((line, index) =>
        lineMark(line, style, anchor, { x, y: y + index * style.leading, width, height: style.leading }),
      ),
  };
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
