import type { Documents } from '../model/gen/types.gen.ts';
import { isRecordKind, type RecordKind } from '../model/kinds.ts';
import { canonical } from './canonical.ts';
import type { Comparison } from './compare.ts';

/** A record that both revisions have and that differs, the earlier self with everything called as it is called later. */
export interface ChangedRecord<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly paths: { readonly before: string; readonly after: string };
  readonly before: Documents[K];
  readonly after: Documents[K];
}

/** The records of a kind that differ; one that only has the id of another is none of them. */
export function changedRecords<K extends RecordKind>(comparison: Comparison, kind: K): readonly ChangedRecord<K>[] {
  return pairedRecords(comparison, kind).filter((record) => !isAnother(record));
}

/** The records of a kind whose id was given to another one. */
export function reusedRecords<K extends RecordKind>(comparison: Comparison, kind: K): readonly ChangedRecord<K>[] {
  return pairedRecords(comparison, kind).filter(isAnother);
}

/** The records that came. */
export function newRecords<K extends RecordKind>(
  { pairs }: Comparison,
  kind: K,
): readonly { readonly id: string; readonly path: string; readonly value: Documents[K] }[] {
  return pairs.flatMap(({ one, other }) =>
    // The validators proved the form; the compiler cannot follow the kind through a pair.
    other && !one && other.kind === kind
      ? [{ id: other.id, path: other.path, value: other.value as Documents[K] }]
      : [],
  );
}

/** The records that went: of no side after, though they were there before. */
export function goneRecords({
  pairs,
}: Comparison): readonly { readonly kind: string; readonly id: string; readonly path: string }[] {
  return pairs.flatMap(({ one, other }) =>
    one && !other && isRecordKind(one.kind) ? [{ kind: one.kind, id: one.id, path: one.path }] : [],
  );
}

function pairedRecords<K extends RecordKind>({ pairs }: Comparison, kind: K): readonly ChangedRecord<K>[] {
  return pairs.flatMap(({ one, other }) =>
    one && other && one.kind === kind
      ? [
          {
            kind,
            id: other.id,
            paths: { before: one.path, after: other.path },
            before: one.value as Documents[K],
            after: other.value as Documents[K],
          },
        ]
      : [],
  );
}

/** What a record is about; where none of it stayed, it is another one. */
const essence: { readonly [K in RecordKind]: (value: Documents[K]) => readonly unknown[] } = {
  task: ({ title, history }) => [title, history[0]],
  idea: ({ title, text, history }) => [title, text, history?.[0]],
  case: ({ text, received, external }) => [text, received, ...(external ? [external] : [])],
  announcement: ({ handoff, published, by, effective }) => [handoff, published, by, effective],
  question: ({ asked, by, question }) => [asked, by, question],
  ack: ({ at, by, reason }) => [at, by, reason],
};

function isAnother<K extends RecordKind>({ kind, before, after }: ChangedRecord<K>): boolean {
  const [was, is] = [essence[kind](before), essence[kind](after)];
  return was.every((part, index) => part === undefined || canonical(part) !== canonical(is[index]));
}
