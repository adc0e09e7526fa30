import type { DocPath, Span } from '../diagnostic.ts';

/** A YAML document as a tree with places, built only when a place is asked for or an edit is made. */
export type YamlNode = YamlScalar | YamlMap | YamlSeq;

interface NodeBase {
  /** The node itself: quotes and brackets included, anchor and tag not. An alias has the span of its `*name`. */
  readonly span: Span;
  /** The anchor and the tag that stand before the node. */
  readonly properties?: YamlProperties;
  /** Set where the node is an alias: the node it repeats. All other fields but `span` are that node's. */
  readonly aliasOf?: YamlNode;
}

export interface YamlProperties {
  readonly span: Span;
  readonly anchor?: string;
  readonly tag?: string;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The scalar as its author wrote it, unquoted and unfolded: `1.10`, `012`, `yes`. */
  readonly written: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

export interface YamlPair {
  /** Where the pair begins: its key, the key's anchor or tag, or the `?` before it. */
  readonly start: number;
  readonly key: YamlScalar;
  /** Where the colon stands; absent in `? key` and `{key}`. */
  readonly colon?: number;
  readonly value: YamlNode;
}

export interface YamlMap extends NodeBase {
  readonly kind: 'map';
  readonly style: 'block' | 'flow';
  /** In the order of the file. A key that stands twice is here twice; the first is the one that counts. */
  readonly pairs: readonly YamlPair[];
}

export interface YamlSeq extends NodeBase {
  readonly kind: 'seq';
  readonly style: 'block' | 'flow';
  readonly items: readonly YamlNode[];
  /** Where the dash of each item stands; empty in flow style. */
  readonly dashes: readonly number[];
}

/** What most likely went wrong where a text does not parse: the words for it are in the catalogue. */
export type SyntaxCause =
  | 'alias-sign'
  | 'anchor-sign'
  | 'block-sign'
  | 'bracket-indentation'
  | 'colon-in-text'
  | 'escape'
  | 'indentation'
  | 'list-beside-keys'
  | 'list-on-key-line'
  | 'merge-conflict'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-space-after-colon'
  | 'reserved-sign'
  | 'tag-sign'
  | 'text-after-bracket'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'unclosed-quote'
  | 'unknown-alias';

/** Why a text is not one clean YAML document. `span` is where. */
export interface YamlProblem {
  readonly code:
    | 'syntax'
    | 'duplicate-key'
    | 'tab'
    | 'several-documents'
    | 'alias-limit'
    | 'alias-cycle'
    | 'complex-key'
    | 'unknown-tag'
    | 'too-deep'
    | 'empty'
    | 'unsafe-integer'
    | 'control-character';
  readonly span: Span;
  /** What the parser said, in English, or the key, tag, character or number concerned. */
  readonly detail: string;
  /** For `syntax`: what people usually did when this happens. */
  readonly cause?: SyntaxCause;
  /** For `duplicate-key`: where the key stood first. */
  readonly first?: Span;
  /** For `unsafe-integer`: the value concerned. */
  readonly path?: DocPath;
}

export type { DocPath, Span };
