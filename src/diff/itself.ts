import { fieldOf } from '../model/field.ts';
import type { ChangeClass } from './change.ts';
import type { Edit } from './edit.ts';
import { mirrored } from './judges.ts';
import type { ChangeInfo, ChangeRow, Judging } from './row.ts';

/**
 * How much it weighs that a thing goes. `if-used`: breaking where something refers to it, else a loosening; `always`:
 * breaking, as being there is its use; `entry` of the vocabulary: breaking where it is used, else nothing.
 */
type Weight = 'if-used' | 'always' | 'entry';

/** The changes of a thing as a whole: it went, it came, in use or not. */
export function itselfIds(name: string, weight: Weight = 'if-used'): Readonly<Record<string, ChangeInfo>> {
  const come: ChangeClass = weight === 'entry' ? 'neutral' : 'tightening';
  const removed = mirrored(`${name}-removed`, 'breaking', addedInUse(name, weight), come);
  if (weight === 'always') return removed;
  const unused: ChangeClass = weight === 'entry' ? 'neutral' : 'loosening';
  return { ...removed, ...mirrored(`${name}-removed-unused`, unused, `${name}-added`, come) };
}

/** Judges a thing that came, went, or was given a day to end on: with that it is as good as gone. */
export function itself(name: string, weight: Weight = 'if-used', order?: string): ChangeRow['judge'] {
  return (edits, judging) =>
    edits.map((edit) => ({
      id: order !== undefined && edit.what === 'order' ? order : judge(edit, judging),
      edits: [edit],
    }));

  function judge(edit: Edit, judging: Judging): string {
    const thing = edit.subject ?? judging.subject;
    const isEnd = edit.path.at(-1) === 'retired';
    if (isEnd && edit.before !== undefined && edit.after !== undefined) return 'end-moved';
    const isGone = isEnd ? edit.after !== undefined : edit.after === undefined;
    if (!isEnd && hasEnded(isGone ? edit.before : edit.after))
      return isGone ? 'ended-thing-removed' : 'ended-thing-added';
    const used = weight === 'always' || judging.isUsed(isGone ? 'before' : 'after', thing);
    if (isGone) return used ? `${name}-removed` : `${name}-removed-unused`;
    return used ? addedInUse(name, weight) : `${name}-added`;
  }
}

function addedInUse(name: string, weight: Weight): string {
  return weight === 'always' ? `${name}-added` : `${name}-added-in-use`;
}

function hasEnded(value: unknown): boolean {
  return fieldOf(value, 'retired') !== undefined;
}
