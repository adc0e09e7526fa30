import { nodeAt, pairOf } from './locate.ts';
import type { DocPath, YamlNode } from './node.ts';

/** How much of what stands at a path a step takes away. */
export type Taken = 'nothing' | 'value' | 'entry';

/**
 * The anchor by which a change at `path` would be felt elsewhere: something on the way there is an alias, or is
 * repeated by one; or something that the change takes away is repeated outside of it.
 */
export function findSharing(root: YamlNode, path: DocPath, taken: Taken): string | undefined {
  const aliases = nodesIn(root).filter((node) => node.aliasOf);
  const target = nodeAt(root, path);
  const parent = nodeAt(root, path.slice(0, -1));
  const above = path.flatMap((_, length) => nodeAt(root, path.slice(0, length)) ?? []);
  for (const node of taken === 'nothing' && target ? [...above, target] : above) {
    if (node.aliasOf) return anchorOf(node.aliasOf);
    if (aliases.some(({ aliasOf }) => aliasOf === node)) return anchorOf(node);
  }
  if (taken === 'nothing' || !target) return undefined;
  const key = taken === 'entry' && parent ? pairOf(parent, path.at(-1) ?? '')?.key : undefined;
  const gone = new Set([...(key ? nodesIn(key) : []), ...nodesIn(target)]);
  const repeated = aliases.find((alias) => alias.aliasOf && gone.has(alias.aliasOf) && !gone.has(alias));
  return repeated?.aliasOf && anchorOf(repeated.aliasOf);
}

function anchorOf(node: YamlNode): string {
  return node.properties?.anchor ?? '';
}

/** The node and all below it, keys too; what an alias stands for is not below it. */
function nodesIn(node: YamlNode): readonly YamlNode[] {
  if (node.aliasOf || node.kind === 'scalar') return [node];
  const children = node.kind === 'seq' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
  return [node, ...children.flatMap(nodesIn)];
}
