import { addToBlockMap, insertIntoBlockSeq, removeFromBlock } from './edit-block.ts';
import { insertIntoFlow, removeFromFlow, replaceInFlow } from './edit-flow.ts';
import type { Splice } from './edit-lines.ts';
import { replaceInBlock, replaceRoot } from './edit-replace.ts';
import { findSharing } from './edit-shared.ts';
import type { Step } from './edit-steps.ts';
import { blockStyleOf, flowStyleOf, itemStyleOf } from './edit-style.ts';
import type { EditProblem, PlainValue } from './edit-types.ts';
import { nodeAt, pairOf } from './locate.ts';
import type { DocPath, YamlMap, YamlNode, YamlSeq } from './node.ts';
import { columnOf } from './text-lines.ts';
import type { BlockStyle } from './write-block.ts';
import { writeFlow, writeFlowPair } from './write-flow.ts';

export type Splices = readonly Splice[] | { readonly problem: EditProblem };

/** A document as a step finds it. */
interface Page {
  readonly text: string;
  readonly root: YamlNode;
  readonly style: BlockStyle;
}

/** Which ranges of the text a step changes, and to what. */
export function spliceStep(text: string, root: YamlNode, step: Step): Splices {
  const taken = step.do === 'replace' ? 'value' : step.do === 'remove' ? 'entry' : 'nothing';
  const anchor = findSharing(root, step.path, taken);
  if (anchor !== undefined) return { problem: { kind: 'shared', path: step.path, anchor } };
  const page: Page = { text, root, style: blockStyleOf(text, root) };
  switch (step.do) {
    case 'replace':
      return replace(page, step.path, step.value);
    case 'remove':
      return remove(page, step.path);
    case 'add':
      return add(page, step.path, step.key, step.value);
    case 'insert':
      return insert(page, step.path, step.index, step.value);
  }
}

function replace(page: Page, path: DocPath, value: PlainValue): Splices {
  const { text, root, style } = page;
  const old = nodeAt(root, path);
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (!old || !parent) return { problem: { kind: 'missing', path } };
  if (last === undefined) return replaceRoot(text, root, value, style);
  const pair = pairOf(parent, last);
  if (parent.kind !== 'scalar' && parent.style === 'flow') {
    const flow = flowStyleOf(text, parent, ancestors(root, path));
    return replaceInFlow(old, value, flow, pair);
  }
  if (parent.kind === 'seq') {
    const dash = parent.dashes[Number(last)] ?? parent.span.start;
    return replaceInBlock(text, { kind: 'dash', column: columnOf(text, dash), after: dash + 1, old }, value, style);
  }
  if (!pair || pair.colon === undefined) return { problem: { kind: 'odd-form', path } };
  const column = columnOf(text, parent.span.start);
  return replaceInBlock(text, { kind: 'key', column, after: pair.colon + 1, old }, value, style);
}

function remove({ text, root }: Page, path: DocPath): Splices {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (!parent || parent.kind === 'scalar' || last === undefined) return { problem: { kind: 'missing', path } };
  const index =
    parent.kind === 'seq' ? Number(last) : parent.pairs.findIndex(({ key }) => key.written === String(last));
  return parent.style === 'flow' ? removeFromFlow(text, parent, index) : removeFromBlock(text, parent, index);
}

function add(page: Page, path: DocPath, key: string, value: PlainValue): Splices {
  const { text, root, style } = page;
  const map = nodeAt(root, path);
  if (map?.kind !== 'map') return { problem: { kind: 'wrong-kind', path, wanted: 'map' } };
  if (map.style === 'block') return addToBlockMap(text, map, key, value, style);
  if (wantsBlock(page, map, path, value)) return replace(page, path, { [key]: value });
  const flow = flowStyleOf(text, map, ancestors(root, path));
  return insertIntoFlow(text, map, map.pairs.length, writeFlowPair(key, value, flow), flow.comma);
}

function insert(page: Page, path: DocPath, index: number, value: PlainValue): Splices {
  const { text, root, style } = page;
  const seq = nodeAt(root, path);
  if (seq?.kind !== 'seq') return { problem: { kind: 'wrong-kind', path, wanted: 'list' } };
  if (seq.style === 'block') return insertIntoBlockSeq(text, seq, index, value, style);
  if (wantsBlock(page, seq, path, value)) return replace(page, path, [value]);
  const flow = itemStyleOf(text, seq, ancestors(root, path));
  const { comma } = flowStyleOf(text, seq, ancestors(root, path));
  return insertIntoFlow(text, seq, index, writeFlow(value, flow), comma);
}

/** An empty `[]` or `{}` among block lines is only a way to say nothing: what is no short word goes below the key. */
function wantsBlock({ root }: Page, node: YamlMap | YamlSeq, path: DocPath, value: PlainValue): boolean {
  const isEmpty = node.kind === 'seq' ? node.items.length === 0 : node.pairs.length === 0;
  const parent = nodeAt(root, path.slice(0, -1));
  const inBlock = path.length > 0 && parent !== undefined && parent.kind !== 'scalar' && parent.style === 'block';
  const isLarge = typeof value === 'string' ? value.includes('\n') : typeof value === 'object' && value !== null;
  return isEmpty && inBlock && isLarge;
}

function ancestors(root: YamlNode, path: DocPath): readonly YamlNode[] {
  return path.flatMap((_, length) => nodeAt(root, path.slice(0, length)) ?? []);
}
