/** A finding is data: a stable rule id, a message key with its values, and a place. Words and line numbers come when it is printed. */

export type Severity = 'error' | 'warning';

/** Keys and indexes from the root of a document to a node; `[]` is the root. */
export type DocPath = readonly (string | number)[];

/** Offsets into a file's text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a finding points: a file, and in it either offsets (a syntax error) or a node by its path
 * (everything else; offsets are looked up only when the finding is printed).
 */
export type Location =
  | { readonly file: string }
  | { readonly file: string; readonly span: Span }
  | { readonly file: string; readonly path: DocPath; readonly at?: 'key' | 'value' };

export type MessageValue = string | number | boolean | readonly string[] | undefined;

/** A message of the catalogue: its key, and the values its words are built from. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

export interface Diagnostic {
  /** The rule's stable id, as in `rules:` of cxmap.yaml. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly location: Location;
  /** What would be right: a did-you-mean, the allowed values, the moves that are open. */
  readonly hints?: readonly Message[];
  /** Other places that belong to the finding, each with its own words. */
  readonly related?: readonly { readonly location: Location; readonly message: Message }[];
  /** The record or definition it is about (`task/T-261122-7K3QX`): what a baseline remembers instead of a line. */
  readonly subject?: string;
}

/** Compares by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
