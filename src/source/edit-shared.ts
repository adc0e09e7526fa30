import { nodeAt } from './locate.ts';
import type { DocPath, YamlNode } from './node.ts';

/**
 * The anchor by which a change at `path` would be heard, or felt, elsewhere: something on the way there is an alias or
 * is repeated by one, or, where the whole value is to be replaced, something in it is repeated outside of it.
 */
export function findSharing(root: YamlNode, path: DocPath, whole: boolean): string | undefined {
  const aliases = [...aliasesIn(root)];
  const onTheWay = path.map((_, index) => nodeAt(root, path.slice(0, index)));
  const target = nodeAt(root, path);
  for (const node of whole ? onTheWay : [...onTheWay, target]) {
    if (!node) continue;
    if (node.aliasOf) return anchorOf(node.aliasOf);
    if (aliases.some(({ aliasOf }) => aliasOf === node)) return anchorOf(node);
  }
  if (!whole || !target || target.aliasOf) return undefined;
  const within = new Set(nodesIn(target));
  const repeated = aliases.find((alias) => alias.aliasOf && within.has(alias.aliasOf) && !within.has(alias));
  return repeated?.aliasOf && anchorOf(repeated.aliasOf);
}

function anchorOf(node: YamlNode): string {
  return node.properties?.anchor ?? '';
}

function* aliasesIn(root: YamlNode): Generator<YamlNode> {
  for (const node of nodesIn(root)) if (node.aliasOf) yield node;
}

/** The node and all below it, keys too; what an alias stands for is not below it. */
function* nodesIn(node: YamlNode): Generator<YamlNode> {
  yield node;
  if (node.aliasOf || node.kind === 'scalar') return;
  if (node.kind === 'seq') for (const item of node.items) yield* nodesIn(item);
  else {
    for (const { key, value } of node.pairs) {
      yield* nodesIn(key);
      yield* nodesIn(value);
    }
  }
}
