import type { DocPath, YamlProblem } from './node.ts';

/** Plain data, as JSON has it. A key whose value is `undefined` is left out. */
export type EditValue =
  | string
  | number
  | boolean
  | null
  | readonly EditValue[]
  | { readonly [key: string]: EditValue | undefined };

/** What is to be different in a document. */
export type Edit =
  /** The value at the path becomes `value`; keys on the way that are missing come into being. */
  | { readonly op: 'set'; readonly path: DocPath; readonly value: EditValue }
  /** The list at the path gets one more item; a missing or empty one comes into being. */
  | { readonly op: 'append'; readonly path: DocPath; readonly value: EditValue }
  /** The list at the path gets an item before its item `index`. */
  | { readonly op: 'insert'; readonly path: DocPath; readonly index: number; readonly value: EditValue }
  /** The key or item at the path goes. */
  | { readonly op: 'remove'; readonly path: DocPath };

/** Why an edit cannot be made. The file is at fault, or the edit does not suit it. */
export type EditProblem =
  /** The text is not one clean YAML document. */
  | { readonly kind: 'unreadable'; readonly problems: readonly YamlProblem[] }
  /** What stands at the path is, by an anchor and its alias, said in several places at once. */
  | { readonly kind: 'shared'; readonly path: DocPath; readonly anchor: string }
  /** At the path there should be a map or a list, and there is something else. */
  | { readonly kind: 'wrong-kind'; readonly path: DocPath; readonly wanted: 'map' | 'list' }
  /** There is nothing at the path. */
  | { readonly kind: 'missing'; readonly path: DocPath }
  /** The key at the path cannot be called otherwise: its map has another key of that name. */
  | { readonly kind: 'taken'; readonly path: DocPath }
  /** The key at the path is written as `? key` without a value: too odd a form to edit. */
  | { readonly kind: 'odd-form'; readonly path: DocPath };

/** `EditValue` after the keys without a value are gone. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

export function isPlainMap(value: unknown): value is Readonly<Record<string, PlainValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
