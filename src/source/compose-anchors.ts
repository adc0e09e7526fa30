import type { Span, YamlNode, YamlProblem } from './node.ts';

/** How many nodes all aliases of a document may stand for: more than any hand writes, less than hurts. */
const EXPANSION_LIMIT = 10_000;

/** Remembers anchored nodes and looks aliases up, within a limit and without cycles. */
export class Anchors {
  private readonly nodes = new Map<string, YamlNode | 'open'>();
  private readonly sizes = new Map<YamlNode, number>();
  private expanded = 0;

  /** An anchored collection has begun: an alias to it before `close` would be a cycle. */
  open(name: string): void {
    this.nodes.set(name, 'open');
  }

  /** @param size how many nodes it holds, itself and what its aliases stand for included. */
  close(name: string, node: YamlNode, size: number): void {
    this.nodes.set(name, node);
    this.sizes.set(node, size);
  }

  /** The node that `*name` at `span` stands for, and its size, or why there is none. */
  find(
    name: string,
    span: Span,
  ): { readonly node: YamlNode; readonly size: number } | { readonly problem: YamlProblem } {
    const node = this.nodes.get(name);
    const detail = `*${name}`;
    if (node === undefined) return { problem: { code: 'syntax', span, detail, cause: 'unknown-alias' } };
    if (node === 'open') return { problem: { code: 'alias-cycle', span, detail } };
    const size = this.sizes.get(node) ?? 1;
    if (this.expanded + size > EXPANSION_LIMIT) return { problem: { code: 'alias-limit', span, detail } };
    this.expanded += size;
    return { node, size };
  }
}
