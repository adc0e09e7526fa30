import type { MessageValue, MessageValues } from './locales/messages.ts';

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

/** Every message that there are words for: a key that has none does not compile. */
export type MessageKey = keyof MessageValues;

/** What is said of changes: hundreds of phrases that all read the same values. */
type ChangeKey = Extract<MessageKey, `change/${string}`>;

/** The name of the only value that words read, where it is a text; `never` where they read another, several or none. */
type OnlyText<Values> = {
  [Name in keyof Values]: [keyof Values, Values[Name], string] extends [Name, string, Values[Name]] ? Name : never;
}[keyof Values] &
  string;

/** What words read, as a word: keys of one shape are one member of the union, all else is a shape of its own. */
type ShapeOf<Key extends MessageKey> = Key extends ChangeKey
  ? 'of a change'
  : string extends keyof MessageValues[Key]
    ? 'nothing'
    : [OnlyText<MessageValues[Key]>] extends [never]
      ? Key
      : `only ${OnlyText<MessageValues[Key]>}`;

type KeysByShape = { [Key in MessageKey as ShapeOf<Key>]: Key };

/**
 * A message of the catalogue: its key, and the values that its words are built from. Keys that read the same are one
 * member: of a union of more than a thousand, the compiler compares no two lists any more.
 */
export type Message = {
  [Shape in keyof KeysByShape]: {
    readonly key: KeysByShape[Shape];
    readonly values: MessageValues[KeysByShape[Shape]];
  };
}[keyof KeysByShape];

/** The values that the words of all these keys read. */
type ValuesOfAll<Key extends MessageKey> = (
  Key extends unknown
    ? (values: MessageValues[Key]) => void
    : never
) extends (values: infer All) => void
  ? All
  : never;

/**
 * A message whose key is chosen at run time, so that the values must do for all that it may be; and one that stands
 * where nothing tells the compiler that it is a message.
 */
export function asMessage<Key extends MessageKey>(key: Key, values: ValuesOfAll<Key>): Message {
  return { key, values } as Message;
}

/** The same message with other values of the same types: names for ids, dates as people write them. */
export function replaceValues(
  { key, values }: Message,
  replace: (value: MessageValue, name: string) => MessageValue,
): Message {
  const replaced = Object.entries(values).map(([name, value]: [string, MessageValue]) => [name, replace(value, name)]);
  return { key, values: Object.fromEntries(replaced) } as Message;
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
  /** The file that it points at is not there any more: there is no line to show. */
  readonly isGone?: true;
}

/** Compares by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
