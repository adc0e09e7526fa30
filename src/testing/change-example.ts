import { dump, load } from 'js-yaml';
import type { ChangeExample } from '../diff/row.ts';
import { baseWorkspace } from './base-workspace.ts';

/** The small workspace in the two states that an example of a change tells apart. */
export function statesOf(
  example: ChangeExample,
): Readonly<Record<'before' | 'after', Readonly<Record<string, string>>>> {
  return { before: withState(example, 'before'), after: withState(example, 'after') };
}

function withState(example: ChangeExample, side: 'before' | 'after'): Readonly<Record<string, string>> {
  const { file } = example;
  const { [file]: base, ...others } = baseWorkspace;
  const text = example[side];
  if (text === undefined) return base === undefined || isWhole(example) ? others : { ...others, [file]: base };
  if (base === undefined || file.endsWith('.csv')) return { ...others, [file]: text };
  const stated = new Set([...keysOf(example.before), ...keysOf(example.after)]);
  const kept = Object.entries(Object(load(base))).filter(([key]) => !stated.has(key));
  return { ...others, [file]: dump({ ...Object.fromEntries(kept), ...Object(text === '' ? {} : load(text)) }) };
}

/** A state that is left out is no file. */
function isWhole({ before, after }: ChangeExample): boolean {
  return before === undefined || after === undefined;
}

function keysOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : Object.keys(Object(load(text)));
}
