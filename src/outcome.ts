import type { Message } from './diagnostic.ts';

/**
 * One file as a command wants it; `before` is the text the plan was made from (`null`: the file is new), `after` what
 * it shall be (`null`: the file goes).
 */
export interface FileWrite {
  readonly path: string;
  /** Where the file is now, if not there: it moves, and `before` is its text. */
  readonly from?: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an action wants done: nothing is written until the edge writes it, in this order. */
export interface Plan {
  readonly writes: readonly FileWrite[];
  /** What was done, for the terminal. */
  readonly summary: Message;
  /** What is worth knowing besides: who stands in, what stays open. */
  readonly notes?: readonly Message[];
  /** Words to be sent to somebody, ready to be copied; they may have several lines. */
  readonly letter?: Message;
  /** The record that came into being or was changed, for other programs. */
  readonly record?: string;
  /** Ids are called otherwise afterwards, and findings that speak of them are no new ones. */
  readonly renames?: true;
  /** What was done, for the commit (imperative, one line). */
  readonly commit: Message;
}

/** What a command returns: the edge prints, writes and turns it into an exit code. */
export interface Outcome {
  /** 0 fine, 1 findings or a refused action, 2 wrong usage or no workspace, 3 could not finish. */
  readonly exit: 0 | 1 | 2 | 3;
  /** Results, for stdout. */
  readonly stdout?: string;
  /** Talk, for stderr. */
  readonly stderr?: string;
}
