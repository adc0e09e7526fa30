/** What a program that has the whole terminal is told. */
export interface TerminalEars {
  /** What was typed, as the terminal sends it: letters, and sequences of the other keys. */
  typed(sent: string): void;
  /** Nothing came for a moment: an escape that stands alone is a key. */
  paused(): void;
  /** The terminal has another size, or was given back: nothing is known of what it shows. */
  changed(): void;
}

/** A terminal that a program has to itself for a while. */
export interface OwnedTerminal {
  readonly size: { readonly columns: number; readonly rows: number };
  write(bytes: string): void;
  /** Gives it back to the shell until the job is continued. */
  suspend(): void;
  /** Gives it back as it was. */
  close(): void;
}
