import { compareText } from '../diagnostic.ts';
import { shapes } from '../model/gen/shapes.gen.ts';
import type { Model } from '../model/model.ts';
import { indexReferences } from '../queries/lookup/references.ts';
import { type Change, changeClasses, type Uncompared } from './change.ts';
import { changeRows } from './changes/registry.gen.ts';
import type { RowName } from './changes/row-names.gen.ts';
import { type Document, differingDocuments, documentOf, filesByPath, keyOf } from './documents.ts';
import { type Edit, findEdits, type Subject } from './edit.ts';
import { fingerprints } from './fingerprint.ts';
import { groupBy } from './group.ts';
import { metricRows } from './metric-rows.ts';
import { withMoves } from './moved-members.ts';
import { earlierName, findRenames, type Rename, withNewNames } from './renames.ts';
import type { ChangeInfo, ChangeRow, Judgement, Judging } from './row.ts';
import { nameOfThing, wordsOf } from './words.ts';

/** The two selves of a document, the earlier one with everything called as it is called later; one that came or went has one. */
export interface DocumentPair {
  readonly one?: Document;
  readonly other?: Document;
}

/** Everything that two revisions of a workspace differ in. */
export interface Comparison {
  readonly before: Model;
  readonly after: Model;
  /** The full id of the commit that `before` is, where it is one. */
  readonly base?: string;
  /** Every document that differs; what both revisions have alike is in none. */
  readonly pairs: readonly DocumentPair[];
  /** The costliest first. */
  readonly changes: readonly Change[];
  readonly renames: readonly Rename[];
  readonly uncompared: readonly Uncompared[];
}

/** Renames are looked for again with the names found, as what refers to a renamed thing becomes equal by that. */
const mostRounds = 4;

/** A change with nothing but its fingerprint missing. */
type Unmarked = Omit<Change, 'fingerprint'>;

/** Compares two models. A file that is the same in both costs nothing where both were read from one. */
export async function compareModels(before: Model, after: Model): Promise<Comparison> {
  const { before: ours, after: theirs, uncompared } = differingDocuments(before, after);
  const renames: Rename[] = [];
  let renamed = ours;
  for (let round = 0; round < mostRounds; round++) {
    const found = findRenames(renamed, theirs).filter(
      ({ kind, from }) => !renames.some((one) => one.kind === kind && one.from === from),
    );
    if (found.length === 0) break;
    renames.push(...found);
    renamed = withNewNames(before, after, documentsOfAll(before, ours, renames), renames);
  }
  const isUsed = usage(before, after, renames);
  const pairs = pairsOf(renamed, theirs, after);
  const judged = pairs.flatMap(({ one, other }) => judgeDocument(one, other));
  const moved = withMoves(judged, { before, after }, (id) => changeInfo(id).class);
  const changes = [...moved, ...renames.map(renameChange)].flatMap((change) => weighed(change, before)).sort(byCost);
  return { before, after, pairs, changes: await fingerprints(changes), renames, uncompared };

  function judgeDocument(one: Document | undefined, other: Document | undefined): readonly Unmarked[] {
    const document = other ?? one;
    if (!document) return [];
    const subject = { kind: document.kind, id: document.id };
    const judging: Judging = {
      before: one?.value,
      after: other?.value,
      subject,
      models: { before, after },
      isUsed,
    };
    return judgeEdits(editsOf(one, other), judging).map((judgement) =>
      changeOf(judgement, subject, one, other, judging),
    );
  }

  function changeOf(
    { id, edits, values }: Judgement,
    document: Subject,
    one: Document | undefined,
    other: Document | undefined,
    judging: Judging,
  ): Unmarked {
    const [first] = edits;
    const subject = first?.subject ?? document;
    const placed = edits.find(({ places }) => places.after !== undefined) ?? first;
    const side = other && placed?.places.after !== undefined ? 'after' : 'before';
    const file = (side === 'after' ? other : one)?.path ?? other?.path ?? one?.path ?? '';
    const path = placed?.places[side];
    return {
      id,
      class: changeInfo(id).class,
      subject,
      fields: edits.map(({ path: way, before: was, after: is }) => ({ path: way, before: was, after: is })),
      message: wordsOf(id, edits, subject, judging, values),
      location: path ? { file, path } : { file },
      side,
    };
  }

  function renameChange({ kind, from, to }: Rename): Unmarked {
    const [definition] = after.ids.of(kind).get(to) ?? [];
    return {
      id: 'renamed',
      class: changeInfo('renamed').class,
      subject: { kind, id: to },
      fields: [{ path: ['id'], before: from, after: to }],
      message: {
        key: 'change/renamed',
        values: { name: nameOfThing(after, { kind, id: to }) ?? to, entry: '', field: [], before: from, after: to },
      },
      location: definition ? { file: definition.file, path: definition.path } : { file: '' },
      side: 'after',
    };
  }
}

/** The rows by the names that schemas use. */
const rows: Readonly<Record<RowName, ChangeRow>> = changeRows;

const infos: ReadonlyMap<string, ChangeInfo> = new Map(Object.values(rows).flatMap(({ ids }) => Object.entries(ids)));

/** What a change of the table costs, and what mirrors it. Throws for an id that is in no row: a mistake of ours. */
export function changeInfo(id: string): ChangeInfo {
  const info = infos.get(id);
  if (!info) throw new Error(`No row of changes has ${id}`);
  return info;
}

/** Every id of the table. */
export function changeIds(): readonly string[] {
  return [...infos.keys()];
}

/** The edits of one document, each in exactly one judgement. */
function judgeEdits(edits: readonly Edit[], judging: Judging): readonly Judgement[] {
  const byRow = groupBy(edits, ({ row }) => row);
  for (const taker of [...byRow.keys()]) {
    for (const taken of rows[taker].takes ?? []) {
      byRow.set(taker, [...(byRow.get(taker) ?? []), ...(byRow.get(taken) ?? [])]);
      byRow.delete(taken);
    }
  }
  return [...byRow].flatMap(([row, of]) => rows[row].judge(of, judging));
}

function editsOf(one: Document | undefined, other: Document | undefined): readonly Edit[] {
  const document = other ?? one;
  if (!document) return [];
  if (document.part === 'values') return metricRows(one?.value, other?.value);
  if (one && other) return findEdits(shapes[document.kind], one.value, other.value);
  const places = one ? { before: [] } : { after: [] };
  return [{ row: itselfRow(document), what: 'entry', path: [], before: one?.value, after: other?.value, places }];
}

/** The row that judges a whole file that came or went. */
function itselfRow({ kind }: Document): RowName {
  switch (kind) {
    case 'team':
    case 'touchpoint':
    case 'handoff':
    case 'scenario':
    case 'playbook':
    case 'group':
    case 'metric':
    case 'client':
      return kind;
    case 'case':
    case 'task':
    case 'idea':
    case 'announcement':
    case 'question':
    case 'ack':
      return 'record';
    case 'workspace':
    case 'success-map':
    case 'vocabulary':
    case 'routing':
    case 'segments':
      return 'map-file';
  }
}

/** Every document of a model whose files are among those that differ, or refer to something renamed. */
function documentsOfAll(model: Model, differing: readonly Document[], renames: readonly Rename[]): readonly Document[] {
  const known = new Set(differing.map(keyOf));
  const index = indexReferences(model);
  const files = new Set(renames.flatMap(({ kind, from }) => index.to({ kind, id: from }).map(({ file }) => file)));
  const more = model.files.flatMap((file): readonly Document[] => {
    const { role } = file;
    return role && file.valid && files.has(file.path) && !known.has(keyOf(role)) ? [documentOf(role, file)] : [];
  });
  return [...differing, ...more];
}

function pairsOf(before: readonly Document[], after: readonly Document[], model: Model): readonly DocumentPair[] {
  const later = new Map(after.map((document) => [keyOf(document), document]));
  const paired = before.map((one) => {
    const other = later.get(keyOf(one)) ?? sameIn(model, one);
    later.delete(keyOf(one));
    return other ? { one, other } : { one };
  });
  return [...paired, ...[...later.values()].map((other) => ({ other }))];
}

/** The later self of a document that was no difference until something it refers to was renamed. */
function sameIn(model: Model, { kind, id, path }: Document): Document | undefined {
  const file = filesByPath(model).get(path);
  const role = file?.valid === true && file.role?.kind === kind && file.role.id === id ? file.role : undefined;
  return file && role && documentOf(role, file);
}

/** Whether anything refers to a thing on a side; asked only where something is gone. */
function usage(before: Model, after: Model, renames: readonly Rename[]): Judging['isUsed'] {
  return (side, { kind, id }) => {
    if (side === 'after') return indexReferences(after).to({ kind, id }).length > 0;
    return indexReferences(before).to({ kind, id: earlierName({ renames }, { kind, id }) }).length > 0;
  };
}

/** A change as the earlier revision weighs it: its settings decide, so that none can play down itself. */
function weighed(change: Unmarked, { settings }: Model): readonly Unmarked[] {
  const set = settings.changes[change.id];
  if (set === 'off') return [];
  return [set === undefined ? change : { ...change, class: set }];
}

function byCost(one: Unmarked, other: Unmarked): number {
  return (
    changeClasses.indexOf(one.class) - changeClasses.indexOf(other.class) ||
    compareText(one.id, other.id) ||
    compareText(`${one.subject.kind}/${one.subject.id}`, `${other.subject.kind}/${other.subject.id}`) ||
    compareText(JSON.stringify(one.fields), JSON.stringify(other.fields))
  );
}
