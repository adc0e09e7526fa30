import { createMap } from './compose.ts';
import { applyEdits, type Edited } from './edit.ts';
import { applySplices, type Splice } from './edit-lines.ts';
import { quotesOf } from './edit-style.ts';
import { isPlainMap } from './edit-types.ts';
import { saysSame } from './edit-value.ts';
import { locateYaml, pairNamed } from './locate.ts';
import type { DocPath, YamlNode, YamlScalar } from './node.ts';
import { writeText } from './write-text.ts';
import { parseYaml } from './yaml.ts';

/** A key or a text that is to be called otherwise; the path is the model's, its ids composed. */
export interface NameEdit {
  readonly path: DocPath;
  readonly at: 'key' | 'value';
  readonly text: string;
}

/**
 * Writes other names at many places of a document at once, each with the quotes that the old one has; nothing else
 * changes by a byte. What stands at a place through an alias is changed where it is written, and only if all that
 * repeat it are changed too. The result is read again and must say exactly what is asked. All is done, or none.
 */
export function replaceNames(text: string, edits: readonly NameEdit[]): Edited {
  const root = locateYaml(text);
  const { problems } = parseYaml(text);
  if (!root || problems.length > 0) return { problem: { kind: 'unreadable', problems } };
  // A block scalar has lines of its own: it goes the way of all values.
  const blocks = edits.flatMap((edit) => {
    const found = placeOf(root, edit);
    return found && isBlockScalar(found.node) ? [{ op: 'set', path: found.path, value: edit.text } as const] : [];
  });
  const unfolded = applyEdits(text, blocks);
  return 'problem' in unfolded ? unfolded : replaceOnLines(unfolded.text, edits);
}

function replaceOnLines(text: string, edits: readonly NameEdit[]): Edited {
  const root = locateYaml(text);
  const before = parseYaml(text);
  if (!root || before.problems.length > 0) return { problem: { kind: 'unreadable', problems: before.problems } };
  const splices = new Map<number, Splice>();
  const asked: { readonly path: DocPath; readonly at: 'key' | 'value'; readonly text: string }[] = [];
  for (const edit of edits) {
    const found = placeOf(root, edit);
    if (!found) return { problem: { kind: 'missing', path: edit.path } };
    const { node, path, inFlow } = found;
    if (node.value !== edit.text) {
      const { start, end } = node.span;
      splices.set(start, { start, end, text: writeText(edit.text, quotesOf(node), inFlow) });
    }
    asked.push({ path, at: edit.at, text: edit.text });
  }
  let expected = before.value;
  // Keys after values and the deepest first, so that none that is called otherwise is on a path that is yet to be gone.
  const values = asked.filter(({ at }) => at === 'value');
  const keys = asked.filter(({ at }) => at === 'key').sort((a, b) => b.path.length - a.path.length);
  for (const { path, at, text: name } of [...values, ...keys]) {
    const changed = at === 'value' ? withValue(expected, path, name) : withKey(expected, path, name);
    if (changed === undefined) return { problem: { kind: 'taken', path } };
    expected = changed;
  }
  const edited = applySplices(text, [...splices.values()]);
  const after = parseYaml(edited);
  if (after.problems.length === 0 && saysSame(after.value, expected)) return { text: edited };
  const shared = asked.find(({ path }) => anchorOn(root, path) !== undefined);
  if (shared) return { problem: { kind: 'shared', path: shared.path, anchor: anchorOn(root, shared.path) ?? '' } };
  return { problem: { kind: 'odd-form', path: asked[0]?.path ?? [] } };
}

interface Found {
  readonly node: YamlScalar;
  /** The path with keys as they are written. */
  readonly path: DocPath;
  readonly inFlow: boolean;
}

function placeOf(root: YamlNode, { path, at }: NameEdit): Found | undefined {
  let node: YamlNode = root;
  let key: YamlScalar | undefined;
  let inFlow = false;
  const written: (string | number)[] = [];
  for (const step of path) {
    if (node.kind === 'scalar') return undefined;
    inFlow ||= node.style === 'flow';
    const pair = pairNamed(node, step);
    const child = pair?.value ?? (node.kind === 'seq' ? node.items[Number(step)] : undefined);
    if (!child) return undefined;
    key = pair?.key;
    written.push(pair?.key.written ?? step);
    node = child;
  }
  const found = at === 'key' ? key : node;
  // Of an alias everything but its place is the node that it repeats.
  const origin = found?.aliasOf ?? found;
  return origin?.kind === 'scalar' ? { node: origin, path: written, inFlow } : undefined;
}

function isBlockScalar({ style }: YamlScalar): boolean {
  return style === 'literal' || style === 'folded';
}

/** The anchor that something on a path has, or repeats. */
function anchorOn(root: YamlNode, path: DocPath): string | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    const pair: ReturnType<typeof pairNamed> = node && pairNamed(node, step);
    node = pair?.value ?? (node?.kind === 'seq' ? node.items[Number(step)] : undefined);
    for (const one of [pair?.key, node]) {
      const anchor = one?.aliasOf?.properties?.anchor ?? one?.properties?.anchor;
      if (anchor !== undefined) return anchor;
    }
  }
  return undefined;
}

function withValue(value: unknown, path: DocPath, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), withValue(value[Number(step)], rest, text));
  if (!isPlainMap(value)) return value;
  return mapOf(Object.entries(value).map(([key, item]) => [key, key === step ? withValue(item, rest, text) : item]));
}

/** With the key at the end of the path called otherwise; undefined where its map has such a key already. */
function withKey(value: unknown, path: DocPath, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const item = withKey(value[Number(step)], rest, text);
    return item === undefined ? undefined : value.with(Number(step), item);
  }
  if (!isPlainMap(value)) return value;
  if (rest.length === 0) {
    if (step !== text && Object.hasOwn(value, text)) return undefined;
    return mapOf(Object.entries(value).map(([key, item]) => [key === step ? text : key, item]));
  }
  const item = withKey(value[step], rest, text);
  if (item === undefined) return undefined;
  return mapOf(Object.entries(value).map(([key, old]) => [key, key === step ? item : old]));
}

function mapOf(entries: readonly (readonly [string, unknown])[]): object {
  const map = createMap();
  for (const [key, item] of entries) map[key] = item;
  return map;
}
