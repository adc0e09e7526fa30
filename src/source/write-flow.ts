import { isPlainMap, type PlainValue } from './edit-types.ts';
import { writeScalar } from './write-scalar.ts';

/** How the brackets around an edit are written: `{"a":1}`, `{ a: 1 }`. */
export interface FlowStyle {
  /** All texts and keys in double quotes, so that a JSON file stays one. */
  readonly json: boolean;
  readonly comma: ', ' | ',';
  readonly colon: ': ' | ':';
  /** What stands between a brace and what it holds. */
  readonly pad: '' | ' ';
}

/** A value on one line, in brackets. */
export function writeFlow(value: PlainValue, style: FlowStyle): string {
  const quotes = style.json ? 'double' : 'plain';
  const { comma, pad } = style;
  if (Array.isArray(value) && value.length > 0) {
    return `[${value.map((item) => writeFlow(item, style)).join(comma)}]`;
  }
  if (isPlainMap(value) && Object.keys(value).length > 0) {
    const pairs = Object.entries(value).map(([key, item]) => writeFlowPair(key, item, style));
    return `{${pad}${pairs.join(comma)}${pad}}`;
  }
  return writeScalar(value, quotes, true);
}

/** `key: value`, as it stands within braces. */
export function writeFlowPair(key: string, value: PlainValue, style: FlowStyle): string {
  return writeScalar(key, style.json ? 'double' : 'plain', true) + style.colon + writeFlow(value, style);
}

/** A value as a line that people read: texts as they are, what has parts in brackets. */
export function shortFlow(value: unknown): string {
  if (typeof value === 'string') return value;
  return writeFlow(value as PlainValue, { json: false, comma: ', ', colon: ': ', pad: '' });
}
