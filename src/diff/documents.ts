import type { FileRole, Kind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import type { ParsedFile } from '../model/parse.ts';
import { onceEach } from '../once.ts';
import type { Uncompared } from './change.ts';

/** One file of a revision that has its form: what is compared with what has the same kind and id in the other. */
export interface Document {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly value: unknown;
  /** Where two revisions have the very same one, nobody needs to look into it. */
  readonly file: ParsedFile;
  /** `values`: the data of a metric, as text. */
  readonly part: 'definition' | 'values';
}

/** What two revisions have, without what is the same file in both. */
export interface Documents {
  readonly before: readonly Document[];
  readonly after: readonly Document[];
  /** Files that a side has in no form that could be compared: neither they nor their other side are. */
  readonly uncompared: readonly Uncompared[];
}

/** The files of a model by their paths. */
export const filesByPath = onceEach(
  (model: Model): ReadonlyMap<string, ParsedFile> => new Map(model.files.map((file) => [file.path, file])),
);

/** Pairs up nothing yet: takes out what stands in both revisions as the same item, which no one has to look at. */
export function differingDocuments(before: Model, after: Model): Documents {
  const [ours, theirs] = [documentsOf(before), documentsOf(after)];
  const uncompared = [...brokenIn(before, 'before'), ...brokenIn(after, 'after')];
  const skipped = new Set(uncompared.map(({ kind, id }) => `${kind}/${id}`));
  const differs = (document: Document, other: ReadonlyMap<string, Document>): boolean =>
    !skipped.has(`${document.kind}/${document.id}`) && other.get(keyOf(document))?.file !== document.file;
  return {
    before: [...ours.values()].filter((document) => differs(document, theirs)),
    after: [...theirs.values()].filter((document) => differs(document, ours)),
    uncompared,
  };
}

/** A file that has its form, as what is compared of it. */
export function documentOf({ kind, id, part }: FileRole, file: ParsedFile): Document {
  return {
    kind,
    id,
    part,
    path: file.path,
    file,
    get value() {
      return file.value;
    },
  };
}

/** What makes two documents of two revisions the same one: a file may lie anywhere in the folder of its kind. */
export function keyOf({ kind, id, part }: Pick<Document, 'kind' | 'id' | 'part'>): string {
  return `${part} ${kind}/${id}`;
}

/** Of two files with one id the first counts, as everywhere. */
function documentsOf(model: Model): ReadonlyMap<string, Document> {
  const found = new Map<string, Document>();
  for (const file of model.files) {
    const { role } = file;
    if (!role || !file.valid) continue;
    const key = keyOf(role);
    if (!found.has(key)) found.set(key, documentOf(role, file));
  }
  return found;
}

function brokenIn(model: Model, side: 'before' | 'after'): readonly Uncompared[] {
  return model.files.flatMap(({ role, path, valid }) =>
    role && !valid ? [{ kind: role.kind, id: role.id, path, side }] : [],
  );
}
