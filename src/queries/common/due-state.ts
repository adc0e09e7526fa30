import type { DoneMark } from '../../model/gen/types.gen.ts';

/** `past`: not done, and its day has ended; `open`: it has no day. */
export type DueState = 'done' | 'due' | 'past' | 'open';

/** Where something with a day stands on another day. */
export function dueState({ due, done }: { readonly due?: string; readonly done?: DoneMark }, today: string): DueState {
  if (done !== undefined && done !== false) return 'done';
  if (due === undefined) return 'open';
  return due < today ? 'past' : 'due';
}
