/** What was done once a change was written, or would be: what others were told, say. */
export interface Afterwards {
  readonly exit: 0 | 3;
  /** Sentences. */
  readonly talk: readonly string[];
  /** The same for other programs. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The command line that is likely to come next. */
  readonly next?: string | undefined;
}
