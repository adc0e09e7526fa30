import type { YamlMap, YamlNode, YamlSeq } from './node.ts';
import { columnOf } from './text-lines.ts';
import type { BlockStyle } from './write-block.ts';
import type { FlowStyle } from './write-flow.ts';
import type { Quotes } from './write-text.ts';

/** How a file indents, by the first map and the first list below a key in it; two spaces where it does not tell. */
export function blockStyleOf(text: string, root: YamlNode): BlockStyle {
  const mapStep = firstStep(text, root, 'map');
  const listStep = firstStep(text, root, 'seq');
  return { mapStep: mapStep ?? (listStep || 2), listStep: listStep ?? mapStep ?? 2, literals: true };
}

function firstStep(text: string, node: YamlNode, kind: 'map' | 'seq'): number | undefined {
  if (node.kind === 'scalar' || node.aliasOf || node.style === 'flow') return undefined;
  for (const child of node.kind === 'seq' ? node.items : node.pairs.map(({ value }) => value)) {
    const isStep = node.kind === 'map' && child.kind === kind && child.style === 'block' && !child.aliasOf;
    const step = isStep
      ? columnOf(text, child.span.start) - columnOf(text, node.span.start)
      : firstStep(text, child, kind);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** How a bracketed collection is written, and for what it does not show, how those in it and around it are. */
export function flowStyleOf(text: string, node: YamlMap | YamlSeq, around: readonly YamlNode[]): FlowStyle {
  const { start, end } = node.span;
  const entries = node.kind === 'map' ? node.pairs.map(({ value }) => value) : node.items;
  const json = [...around, node].some(isJson);
  const colon = [node, ...entries, ...around.toReversed()].map(firstColon).find((offset) => offset !== undefined);
  const isTight = json && colon !== undefined && !/\s/.test(text[colon + 1] ?? ' ');
  const commas = entries.slice(0, -1).map(({ span }) => /^\s*,\s/.test(text.slice(span.end, end)));
  return {
    json,
    colon: isTight ? ':' : ': ',
    comma: (commas.length > 0 ? commas.some(Boolean) : !isTight) ? ', ' : ',',
    pad: node.kind === 'map' && text[start + 1] === ' ' && entries.length > 0 ? ' ' : '',
  };
}

function firstColon(node: YamlNode): number | undefined {
  return node.kind === 'map' && node.style === 'flow' ? node.pairs[0]?.colon : undefined;
}

/** The style of a new item among those of a list: that of the last item that is itself a bracketed map or list. */
export function itemStyleOf(text: string, seq: YamlSeq, around: readonly YamlNode[]): FlowStyle {
  const own = flowStyleOf(text, seq, around);
  const model = seq.items.findLast((item) => item.kind !== 'scalar' && item.style === 'flow' && !item.aliasOf);
  return model && model.kind !== 'scalar' ? { ...flowStyleOf(text, model, [...around, seq]), json: own.json } : own;
}

function isJson(node: YamlNode): boolean {
  if (node.kind === 'scalar' || node.style !== 'flow') return false;
  if (node.kind === 'map') return node.pairs[0]?.key.style === 'double';
  return sharedQuotes(node.items) === 'double' || (node.items[0] !== undefined && isJson(node.items[0]));
}

/** The quotes that all texts among some nodes have; plain where they differ or there is none. */
export function sharedQuotes(nodes: readonly YamlNode[]): Quotes {
  const styles = new Set(nodes.map(quotesOf));
  const [style = 'plain'] = styles;
  return styles.size === 1 ? style : 'plain';
}

/** The quotes of a scalar; a block scalar and a collection have none. */
export function quotesOf(node: YamlNode): Quotes {
  return node.kind === 'scalar' && (node.style === 'single' || node.style === 'double') && !node.aliasOf
    ? node.style
    : 'plain';
}
