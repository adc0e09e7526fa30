import { piecesOf } from './git-plumbing.ts';

/** What `cat-file --batch` printed: the bytes of each blob by its id. One that is not there has no entry. */
export function blobsIn(printed: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf(10, at);
    const [oid = '', kind = '', size = '0'] = printed.toString('latin1', at, end).split(' ');
    at = end + 1;
    // `<oid> missing`, and nothing after it.
    if (kind === 'missing') continue;
    if (kind === 'blob') found.set(oid, printed.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Asks which paths git changes on their way into the work tree; the paths come on its input, each with a NUL. */
export const attributeWords = ['check-attr', '-z', '--stdin', 'filter', 'working-tree-encoding'];

/** The paths of that answer that have an encoding of their own, and those that have a filter, which is a program. */
export function changedIn(printed: string): {
  readonly encoded: ReadonlySet<string>;
  readonly filtered: ReadonlySet<string>;
} {
  const pieces = piecesOf(printed);
  const encoded = new Set<string>();
  const filtered = new Set<string>();
  for (let index = 0; index + 2 < pieces.length; index += 3) {
    const value = pieces[index + 2];
    if (value === 'unspecified' || value === 'unset') continue;
    (pieces[index + 1] === 'filter' ? filtered : encoded).add(pieces[index] ?? '');
  }
  return { encoded, filtered };
}
