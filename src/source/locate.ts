import { type Event, YAMLException } from 'js-yaml';
import { composeNodes } from './compose-nodes.ts';
import { inNfc } from './nfc.ts';
import type { DocPath, Span, YamlNode, YamlPair } from './node.ts';
import { readEvents } from './yaml-events.ts';

/** The first document of a text as a tree with places, or `undefined` where it does not parse or is empty. */
export function locateYaml(text: string): YamlNode | undefined {
  let events: readonly Event[];
  try {
    events = readEvents(text);
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
  return events.length === 0 ? undefined : composeNodes(text, events).root;
}

/** The node at a path, or `undefined` where there is none. */
export function nodeAt(root: YamlNode, path: DocPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) node = node && childOf(node, step);
  return node;
}

/** A map's pair by its key; the first where the key stands twice. An id is found in whatever form it is written. */
export function pairOf(node: YamlNode, key: string | number): YamlPair | undefined {
  if (node.kind !== 'map') return undefined;
  const name = String(key);
  return (
    node.pairs.find((pair) => pair.key.written === name) ?? node.pairs.find((pair) => inNfc(pair.key.written) === name)
  );
}

/**
 * Where the key or the value at a path stands. A list's item has no key: its value stands for it. Where there is
 * nothing at the path, the nearest thing above it: the key of what should hold it, or the place where that begins.
 */
export function spanAt(root: YamlNode, path: DocPath, at: 'key' | 'value'): Span {
  let node = root;
  let key: Span | undefined;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) return key ?? { start: node.span.start, end: node.span.start };
    key = pairOf(node, step)?.key.span;
    node = child;
  }
  return at === 'key' ? (key ?? node.span) : node.span;
}

/** The scalar at a path as its author wrote it (`1.10`, `007`), or `undefined` where there is no scalar. */
export function writtenAt(root: YamlNode, path: DocPath): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.written : undefined;
}

function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'map') return pairOf(node, step)?.value;
  return node.kind === 'seq' && typeof step === 'number' ? node.items[step] : undefined;
}
