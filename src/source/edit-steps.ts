import { createMap } from './compose.ts';
import { type Edit, type EditProblem, isPlainMap, type PlainValue } from './edit-types.ts';
import { saysSame, toPlain } from './edit-value.ts';
import { nodeAt } from './locate.ts';
import type { DocPath, YamlNode } from './node.ts';
import { nodeValue } from './node-value.ts';

/** The smallest things that are done to a text. Steps of one edit are done in turn, each to the text the last one left. */
export type Step =
  | { readonly do: 'replace'; readonly path: DocPath; readonly value: PlainValue }
  | { readonly do: 'add'; readonly path: DocPath; readonly key: string; readonly value: PlainValue }
  | { readonly do: 'insert'; readonly path: DocPath; readonly index: number; readonly value: PlainValue }
  | { readonly do: 'remove'; readonly path: DocPath };

export type Steps = { readonly steps: readonly Step[] } | { readonly problem: EditProblem };

/** What to do to a document for an edit: nothing to what stays the same, so that nothing of it is rewritten. */
export function planSteps(root: YamlNode, edit: Edit): Steps {
  const { path } = edit;
  const node = nodeAt(root, path);
  switch (edit.op) {
    case 'set':
      return node ? steps(...stepsToBecome(node, path, toPlain(edit.value))) : create(root, path, toPlain(edit.value));
    case 'append':
    case 'insert': {
      if (!node) return create(root, path, [toPlain(edit.value)]);
      if (isNull(node)) return steps({ do: 'replace', path, value: [toPlain(edit.value)] });
      if (node.kind !== 'seq') return { problem: { kind: 'wrong-kind', path, wanted: 'list' } };
      const index = edit.op === 'append' ? node.items.length : edit.index;
      if (index > node.items.length) return { problem: { kind: 'missing', path: [...path, index] } };
      return steps({ do: 'insert', path, index, value: toPlain(edit.value) });
    }
    case 'remove':
      return node && path.length > 0 ? removal(root, path) : { problem: { kind: 'missing', path } };
  }
}

function steps(...list: readonly Step[]): Steps {
  return { steps: list };
}

/** The last entry of a collection cannot go and leave nothing: `[]` or `{}` takes its place. */
function removal(root: YamlNode, path: DocPath): Steps {
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(root, parentPath);
  const isLast = parent && !parent.aliasOf && parent.kind !== 'scalar' && entryCount(parent) === 1;
  if (!isLast) return steps({ do: 'remove', path });
  return steps({ do: 'replace', path: parentPath, value: parent.kind === 'seq' ? [] : (createMap() as PlainValue) });
}

function entryCount(node: YamlNode): number {
  if (node.kind === 'scalar') return 0;
  return node.kind === 'seq' ? node.items.length : node.pairs.length;
}

/** Something new: it goes into the deepest thing on its path that there is. */
function create(root: YamlNode, path: DocPath, value: PlainValue): Steps {
  let depth = path.length - 1;
  while (depth > 0 && !nodeAt(root, path.slice(0, depth))) depth--;
  const parentPath = path.slice(0, depth);
  const parent = nodeAt(root, parentPath);
  const [step = '', ...rest] = path.slice(depth);
  if (!parent) return { problem: { kind: 'missing', path } };
  const nested = nest(rest, value);
  if (nested === undefined) return { problem: { kind: 'missing', path } };
  if (parent.kind === 'map') return steps({ do: 'add', path: parentPath, key: String(step), value: nested });
  if (isNull(parent)) {
    const whole = nest([step], nested);
    if (whole === undefined) return { problem: { kind: 'missing', path } };
    return steps({ do: 'replace', path: parentPath, value: whole });
  }
  if (parent.kind !== 'seq' || typeof step !== 'number') {
    const wanted = typeof step === 'number' ? 'list' : 'map';
    return { problem: { kind: 'wrong-kind', path: parentPath, wanted } };
  }
  if (step !== parent.items.length) return { problem: { kind: 'missing', path } };
  return steps({ do: 'insert', path: parentPath, index: step, value: nested });
}

/** `value` under the keys of `path`; `undefined` where the path asks for another item of a new list than its first. */
function nest(path: DocPath, value: PlainValue): PlainValue | undefined {
  let result: PlainValue = value;
  for (const step of path.toReversed()) {
    if (typeof step === 'number' && step !== 0) return undefined;
    result = step === 0 ? [result] : Object.assign(createMap(), { [step]: result });
  }
  return result;
}

/** From what stands at the path to `value`: where both are maps or both lists, only what differs is touched. */
function stepsToBecome(node: YamlNode, path: DocPath, value: PlainValue): readonly Step[] {
  if (saysSame(nodeValue(node), value)) return [];
  if (node.aliasOf) return [{ do: 'replace', path, value }];
  if (node.kind === 'map' && isPlainMap(value)) {
    const kept = node.pairs.filter(({ key }) => key.written in value);
    const gone = node.pairs.filter(({ key }) => !(key.written in value));
    if (kept.length > 0) {
      return [
        ...kept.flatMap(({ key, value: old }) =>
          stepsToBecome(old, [...path, key.written], value[key.written] ?? null),
        ),
        ...Object.keys(value)
          .filter((key) => !kept.some((pair) => pair.key.written === key))
          .map((key): Step => ({ do: 'add', path, key, value: value[key] ?? null })),
        ...gone.map(({ key }): Step => ({ do: 'remove', path: [...path, key.written] })),
      ];
    }
  }
  if (node.kind === 'seq' && Array.isArray(value) && node.items.length > 0 && value.length > 0) {
    return stepsOfList(node.items, path, value);
  }
  return [{ do: 'replace', path, value }];
}

/** The items before and after what differs stay; between them, old items become new ones one by one. */
function stepsOfList(items: readonly YamlNode[], path: DocPath, value: readonly PlainValue[]): readonly Step[] {
  const same = (oldIndex: number, newIndex: number) =>
    saysSame(items[oldIndex] && nodeValue(items[oldIndex]), value[newIndex]);
  const shorter = Math.min(items.length, value.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(items.length - 1 - tail, value.length - 1 - tail)) tail++;
  const shared = shorter - head - tail;
  return [
    ...items
      .slice(head, head + shared)
      .flatMap((item, index) => stepsToBecome(item, [...path, head + index], value[head + index] ?? null)),
    ...value
      .slice(head + shared, value.length - tail)
      .map((item, index): Step => ({ do: 'insert', path, index: head + shared + index, value: item })),
    ...items
      .slice(head + shared, items.length - tail)
      .map((_, index, { length }): Step => ({ do: 'remove', path: [...path, head + shared + length - 1 - index] })),
  ];
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
