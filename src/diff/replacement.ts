import { canonical } from './canonical.ts';

/** One field of an entry that says something else now. */
export interface ChangedEntryField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields in which two selves of an entry differ, in the order of the earlier one. */
export function changedFields(before: unknown, after: unknown): readonly ChangedEntryField[] {
  const [one, other] = [before, after].map((entry): Readonly<Record<string, unknown>> => ({ ...Object(entry) }));
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((field) => {
    const change = { field, before: one?.[field], after: other?.[field] };
    return canonical(change.before) === canonical(change.after) ? [] : [change];
  });
}

/** One word, or one run of words, that another stands for now. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * The one replacement that makes all these changes, as an editor's “replace all” does; undefined where there is none. What
 * is replaced begins and ends with whole words.
 */
export function replacementOf(fields: readonly ChangedEntryField[]): Replacement | undefined {
  const found = fields.map(({ before, after }) =>
    typeof before === 'string' && typeof after === 'string' ? wordsReplaced(before, after) : undefined,
  );
  const [first] = found;
  return first && found.every((one) => one?.from === first.from && one.to === first.to) ? first : undefined;
}

function wordsReplaced(before: string, after: string): Replacement | undefined {
  const [ours, theirs] = [before, after].map((text) => text.split(/(?<![\p{L}\p{N}_-])|(?![\p{L}\p{N}_-])/u));
  if (!ours || !theirs) return undefined;
  let start = 0;
  while (start < Math.min(ours.length, theirs.length) && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < Math.min(ours.length, theirs.length) - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const from = ours.slice(start, ours.length - end).join('');
  return from === '' ? undefined : { from, to: theirs.slice(start, theirs.length - end).join('') };
}
