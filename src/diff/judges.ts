import { parseDuration } from '../model/calendar/duration.ts';
import type { ChangeClass } from './change.ts';
import type { Edit } from './edit.ts';
import type { ChangeInfo, ChangeRow, Judging } from './row.ts';

/** Two changes that mirror each other. */
export function mirrored(
  one: string,
  oneClass: ChangeClass,
  other: string,
  otherClass: ChangeClass,
): Readonly<Record<string, ChangeInfo>> {
  return { [one]: { class: oneClass, mirror: other }, [other]: { class: otherClass, mirror: one } };
}

/** A change that is the same with the sides swapped. */
export function symmetric(id: string, itsClass: ChangeClass): Readonly<Record<string, ChangeInfo>> {
  return { [id]: { class: itsClass } };
}

/** Each edit is an intention of its own, called as `name` says. */
export function each(name: (edit: Edit, judging: Judging) => string): ChangeRow['judge'] {
  return (edits, judging) => edits.map((edit) => ({ id: name(edit, judging), edits: [edit] }));
}

/** All edits of the row in one document are one intention. */
export function together(name: (edits: readonly Edit[], judging: Judging) => string): ChangeRow['judge'] {
  return (edits, judging) => [{ id: name(edits, judging), edits }];
}

/** Which way something went: it came, it went, or another stands in its place. */
export function coming<T>(
  { before, after }: Edit,
  names: { readonly come: T; readonly gone: T; readonly other: T },
): T {
  if (isNothing(before)) return names.come;
  return isNothing(after) ? names.gone : names.other;
}

/** Nothing there, an empty list, or a switch that is off. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** Whether an amount or a duration grew. Undefined where the two cannot be compared: days against working days. */
export function growth(before: unknown, after: unknown): 'more' | 'less' | 'same' | undefined {
  const [one, other] = [amountOf(before), amountOf(after)];
  if (one === undefined || other === undefined || one.family !== other.family) return undefined;
  if (one.amount === other.amount) return 'same';
  return other.amount > one.amount ? 'more' : 'less';
}

/**
 * A number as it is; a duration in minutes, of one of three families that have no common measure: clock time (weeks and
 * days among it), working time of the clock, and working days.
 */
function amountOf(value: unknown): { readonly family: string; readonly amount: number } | undefined {
  if (typeof value === 'number') return { family: 'number', amount: value };
  const duration = typeof value === 'string' ? parseDuration(value) : undefined;
  if (!duration) return undefined;
  const minutes = { minute: 1, hour: 60, day: 1440, week: 10_080 };
  if (!duration.working) return { family: 'time', amount: duration.amount * minutes[duration.unit] };
  if (duration.unit === 'day') return { family: 'working days', amount: duration.amount };
  return { family: 'working time', amount: duration.amount * minutes[duration.unit] };
}

/** Names by which way an amount went; what cannot be compared is `other`, and the same in other units costs nothing. */
export function grown(
  edit: Pick<Edit, 'before' | 'after'>,
  names: { readonly more: string; readonly less: string; readonly other: string },
): string {
  const way = growth(edit.before, edit.after);
  if (way === 'same') return 'field-changed';
  return way === undefined ? names.other : names[way];
}

/** Names by where values stand in a list from weakest to strongest. */
export function ranked<T>(
  { before, after }: Edit,
  order: readonly unknown[],
  names: { readonly stronger: T; readonly weaker: T; readonly other: T },
): T {
  const [one, other] = [order.indexOf(before), order.indexOf(after)];
  if (one < 0 || other < 0 || one === other) return names.other;
  return other > one ? names.stronger : names.weaker;
}

/** Judges entries of a record that come one after another, and what is filled in within one. */
export function judgeEntries(come: string, gone: string, other: string): ChangeRow['judge'] {
  return each((edit) =>
    edit.what === 'entry' || edit.path.length === 1 ? coming(edit, { come, gone, other }) : other,
  );
}
