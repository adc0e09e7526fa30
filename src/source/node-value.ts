import { createMap } from './compose.ts';
import type { YamlMap, YamlNode } from './node.ts';

/** The plain value of a tree, as `parseYaml` gives it. What aliases repeat is one object. */
export function nodeValue(node: YamlNode, known: Map<YamlNode, unknown> = new Map()): unknown {
  if (node.kind === 'scalar') return node.value;
  const source = node.aliasOf ?? node;
  const before = known.get(source);
  if (before !== undefined) return before;
  const value = node.kind === 'seq' ? node.items.map((item) => nodeValue(item, known)) : toMap(node, known);
  known.set(source, value);
  return value;
}

function toMap(node: YamlMap, known: Map<YamlNode, unknown>): Record<string, unknown> {
  const map = createMap();
  for (const { key, value } of node.pairs) if (!(key.written in map)) map[key.written] = nodeValue(value, known);
  return map;
}
