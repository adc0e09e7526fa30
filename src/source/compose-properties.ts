import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { YamlNode, YamlProblem, YamlProperties } from './node.ts';
import { lineEnd } from './text-lines.ts';

/** The anchor and the tag of an event that has one of them, or both, in either order. */
export function propertiesOf(text: string, event: ScalarEvent | MappingEvent | SequenceEvent): YamlProperties {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const starts = [anchorStart - '&'.length, tagStart].filter((start) => start >= 0);
  return {
    span: { start: Math.min(...starts), end: Math.max(anchorEnd, tagEnd) },
    ...(anchorStart !== -1 && { anchor: text.slice(anchorStart, anchorEnd) }),
    ...(tagStart !== -1 && { tag: text.slice(tagStart, tagEnd) }),
  };
}

/** js-yaml lets `key: &anchor inner: text` pass, which is no YAML: a block map begins on a line of its own. */
export function problemsOfNesting(text: string, key: YamlNode, colon: number, value: YamlNode): readonly YamlProblem[] {
  const isBlockMap = value.kind === 'map' && value.style === 'block' && !value.aliasOf;
  const { start } = value.span;
  if (!isBlockMap || key.span.start === key.span.end || /[\r\n]/.test(text.slice(colon, start))) return [];
  const span = { start, end: lineEnd(text, start) };
  const detail = 'a block mapping may not begin on the line of its key';
  return [{ code: 'syntax', span, detail, cause: 'colon-in-text' }];
}
