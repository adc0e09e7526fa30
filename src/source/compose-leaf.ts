import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { skipBlank } from './compose-blank.ts';
import { resolvePlain, resolveTagged } from './compose-scalar.ts';
import type { StandardTag } from './compose-tags.ts';
import type { Span, YamlScalar } from './node.ts';

const STYLES: Readonly<Record<ScalarEvent['style'], YamlScalar['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/**
 * Where a scalar stands, and the `end` from which the text after it goes on. `cursor` is the end of what stands before it: an empty
 * scalar is there, and the `|` of a block scalar, which the parser does not tell, is the next character after it.
 */
export function placeOfScalar(text: string, event: ScalarEvent, cursor: number) {
  const style = STYLES[event.style];
  if (event.valueStart === -1) return { style, span: { start: cursor, end: cursor }, end: cursor };
  if (style === 'literal' || style === 'folded') {
    const start = skipBlank(text, cursor);
    return { style, span: { start, end: endOfBlockScalar(text, event, start) }, end: event.valueEnd };
  }
  const quote = style === 'plain' ? 0 : 1;
  const span: Span = { start: event.valueStart - quote, end: event.valueEnd + quote };
  return { style, span, end: span.end };
}

/** What a scalar says and how it is written; `fits` is false where it does not fit its tag. */
export function scalarValue(
  text: string,
  event: ScalarEvent,
  tag: StandardTag | undefined,
): { readonly value: YamlScalar['value']; readonly written: string; readonly fits: boolean } {
  const written = getScalarValue(text, event);
  if (tag === undefined) {
    return { value: event.style === SCALAR_STYLE.PLAIN ? resolvePlain(written) : written, written, fits: true };
  }
  const value = resolveTagged(written, tag);
  return { value: value === undefined ? written : value, written, fits: value !== undefined };
}

/**
 * The end of a block scalar: with `+` all blank lines after it are its own; without, it ends where its last line
 * with content does, before the line break. A line of spaces is content only beyond the indentation.
 */
function endOfBlockScalar(text: string, event: ScalarEvent, start: number): number {
  if (event.chomping === CHOMPING_MODE.KEEP && event.valueEnd > event.valueStart) return event.valueEnd;
  const lines = text.slice(event.valueStart, event.valueEnd).split(/(\r\n?|\n)/);
  while (lines.length > 0) {
    const line = lines.at(-1) ?? '';
    if (/[^ \r\n]/.test(line) || (/^ +$/.test(line) && line.length > event.indent)) break;
    lines.pop();
  }
  if (lines.length > 0) return event.valueStart + lines.join('').length;
  return start + (/^[|>][-+0-9]*/.exec(text.slice(start))?.[0].length ?? 0);
}
