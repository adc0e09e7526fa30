import type { Location, Span } from '../diagnostic.ts';
import { once } from '../once.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { locateYaml, spanAt } from './locate.ts';
import type { YamlNode } from './node.ts';
import type { Repo } from './repo.ts';

/** A place as people and programs name it: 1-based, columns in UTF-16 units as editors count them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly span: Span;
  /** The whole first line of it, without its end. */
  readonly lineText: string;
}

/** Finds where locations are; each file is read and parsed once, and only if something points into it. */
export function placeFinder(repo: Repo): (location: Location) => Place {
  const texts = new Map<string, { readonly lines: LineIndex; readonly root: () => YamlNode | undefined }>();
  const open = (file: string): { readonly lines: LineIndex; readonly root: () => YamlNode | undefined } => {
    const known = texts.get(file);
    if (known) return known;
    const content = repo.read(file);
    const text = 'text' in content ? content.text : '';
    const opened = { lines: lineIndex(text), root: once(() => locateYaml(text)) };
    texts.set(file, opened);
    return opened;
  };
  return (location) => {
    const { lines, root } = open(location.file);
    const span = spanOf(location, root);
    const start = lines.at(span.start);
    const end = lines.at(Math.max(span.start, span.end));
    return {
      file: location.file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      span,
      lineText: lines.text(start.line),
    };
  };
}

function spanOf(location: Location, root: () => YamlNode | undefined): Span {
  if ('span' in location) return location.span;
  if (!('path' in location)) return { start: 0, end: 0 };
  const tree = root();
  return tree ? spanAt(tree, location.path, location.at ?? 'value') : { start: 0, end: 0 };
}
