import { type Event, YAMLException } from 'js-yaml';
import { onceEach } from '../once.ts';
import { composeNodes } from './compose-nodes.ts';
import { inNfc } from './nfc.ts';
import type { DocPath, Span, YamlMap, YamlNode, YamlPair } from './node.ts';
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

/** The node at a path, its keys as they are written, or `undefined` where there is none. */
export function nodeAt(root: YamlNode, path: DocPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) node = node && childOf(node, step, pairOf);
  return node;
}

/** The same by a path of the model, in which ids are composed: a key is found in whatever form it is written. */
export function nodeNamed(root: YamlNode, path: DocPath): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) node = node && childOf(node, step, pairNamed);
  return node;
}

/** A map's pair by its key; the first where the key stands twice. */
export function pairOf(node: YamlNode, key: string | number): YamlPair | undefined {
  if (node.kind !== 'map') return undefined;
  const name = String(key);
  if (node.pairs.length > fewPairs) return pairsByKey(node).get(name);
  return node.pairs.find((pair) => pair.key.written === name);
}

/** The same by a key of the model, which is composed where it is an id. */
export function pairNamed(node: YamlNode, key: string | number): YamlPair | undefined {
  if (node.kind !== 'map') return undefined;
  const exact = pairOf(node, key);
  if (exact) return exact;
  const name = String(key);
  if (node.pairs.length > fewPairs) return pairsByName(node).get(name);
  return node.pairs.find((pair) => inNfc(pair.key.written) === name);
}

/** In so few pairs a key is found sooner than they are indexed. */
const fewPairs = 30;

const pairsByKey = onceEach(({ pairs }: YamlMap) => firstBy(pairs, ({ key }) => key.written));
const pairsByName = onceEach(({ pairs }: YamlMap) => firstBy(pairs, ({ key }) => inNfc(key.written)));

function firstBy(pairs: readonly YamlPair[], nameOf: (pair: YamlPair) => string): ReadonlyMap<string, YamlPair> {
  const found = new Map<string, YamlPair>();
  for (const pair of pairs) {
    const name = nameOf(pair);
    if (!found.has(name)) found.set(name, pair);
  }
  return found;
}

/**
 * Where the key or the value at a path of the model stands. A list's item has no key: its value stands for it. Where
 * there is nothing at the path, the nearest thing above it: the key of what should hold it, or the place where that
 * begins.
 */
export function spanAt(root: YamlNode, path: DocPath, at: 'key' | 'value'): Span {
  let node = root;
  let key: Span | undefined;
  for (const step of path) {
    const child = childOf(node, step, pairNamed);
    if (!child) return key ?? { start: node.span.start, end: node.span.start };
    key = pairNamed(node, step)?.key.span;
    node = child;
  }
  return at === 'key' ? (key ?? node.span) : node.span;
}

/** The scalar at a path of the model as its author wrote it (`1.10`, `007`), or `undefined` where there is no scalar. */
export function writtenAt(root: YamlNode, path: DocPath): string | undefined {
  const node = nodeNamed(root, path);
  return node?.kind === 'scalar' ? node.written : undefined;
}

function childOf(node: YamlNode, step: string | number, pair: typeof pairOf): YamlNode | undefined {
  if (node.kind === 'map') return pair(node, step)?.value;
  return node.kind === 'seq' && typeof step === 'number' ? node.items[step] : undefined;
}
