import { fieldOf } from '../../model/field.ts';
import { isRecordKind, isSingleKind } from '../../model/kinds.ts';
import { machines } from '../../model/machines/index.ts';
import { movesFrom } from '../../model/machines/machine.ts';
import type { Model } from '../../model/model.ts';
import type { ShortFilter } from '../../queries/lookup/listing.ts';
import { idsOf, type KnownId, kindsWithIds, readValue } from '../../queries/lookup/units.ts';
import { memoryRepo, type Repo } from '../../source/repo.ts';
import { marks, type Takes } from './takes.ts';

/** What could stand at a place of the command line: words, ids whose names are worth a look, or a path. */
export type Source =
  | { readonly words: readonly string[] }
  | { readonly ids: readonly KnownId[] }
  | { readonly files: true }
  /** Files in conflict, which git knows. */
  | { readonly conflicts: true };

/** What stands before the place. */
export interface Before {
  /** The arguments that are typed already. */
  readonly args: readonly string[];
  /** What is typed so far at the place itself. */
  readonly current: string;
}

const nothing: Source = { words: [] };

/** What could stand for a value that takes this; nothing where only a person knows. `repo` is asked for ids alone. */
export async function sourceFor(takes: Takes, line: Before, repo: () => Repo | undefined): Promise<Source> {
  if (typeof takes === 'object') {
    if ('oneOf' in takes) return { words: takes.oneOf };
    if ('id' in takes) return idsFrom(repo(), takes.id);
    if ('fields' in takes) return fieldsOf(takes.fields, line, repo());
    if ('status' in takes) return { words: openMoves(takes.status, line.args[0], repo()) };
    return underHeading(takes.heading, line.args[0], repo);
  }
  switch (takes) {
    case 'text':
    case 'date':
    case 'moment':
    case 'count':
    case 'number':
    case 'period':
      return nothing;
    case 'mark':
      return { words: marks };
    case 'file':
    case 'folder':
    case 'path':
      return { files: true };
    case 'conflict':
      return { conflicts: true };
    case 'person':
    case 'person-or-head':
      return idsFrom(repo(), ['person']);
    case 'thing':
      return idsFrom(repo(), kindsWithIds);
    case 'renamable':
      return renamableIds(repo(), line.current);
    case 'kind':
      return { words: (await import('../../queries/lookup/listing.ts')).listKinds };
    case 'file-kind':
      return { words: (await import('../../model/kinds.ts')).kinds };
    case 'headings':
      return { words: await headingKeys(line.args[0]) };
    case 'explained': {
      const { changeIds } = await import('../../diff/compare.ts');
      return { words: [...(await import('../../rules/rule-ids.gen.ts')).ruleIds, ...changeIds()] };
    }
    case 'page':
      return { words: (await import('../../render/report/page-table.ts')).pageBuilders.map(({ kind }) => kind) };
  }
}

function idsFrom(repo: Repo | undefined, kinds: readonly string[]): Source {
  return { ids: repo ? idsOf(repo, kinds) : [] };
}

/** What can be called otherwise; by `kind/id` once a slash is typed. */
function renamableIds(repo: Repo | undefined, typed: string): Source {
  const kinds = kindsWithIds.filter((kind) => !isRecordKind(kind) && !isSingleKind(kind));
  const ids = repo ? idsOf(repo, kinds) : [];
  return { ids: typed.includes('/') ? ids.map((one) => ({ ...one, id: `${one.kind}/${one.id}` })) : ids };
}

/** The fields of what the first argument names, each with the sign that follows it where its value does. */
async function fieldsOf(
  takes: 'change' | 'name',
  { args: [given = ''] }: Before,
  repo: Repo | undefined,
): Promise<Source> {
  const { fieldsOfKind } = await import('../../queries/lookup/fields-of-kind.ts');
  const slash = given.indexOf('/');
  const kind = slash > 0 ? given.slice(0, slash) : isSingleKind(given) ? given : undefined;
  const found = kind ?? (repo ? idsOf(repo, kindsWithIds).find(({ id }) => id.includes(given))?.kind : undefined);
  const names = found === undefined ? [] : fieldsOfKind(found);
  return { words: takes === 'change' ? names.map((name) => `${name}=`) : names };
}

/** The moves that are open to the very record, else every status that things of the kind can have. */
function openMoves(kind: 'task' | 'idea', typed: string | undefined, repo: Repo | undefined): readonly string[] {
  const machine = machines[kind];
  const given = (typed ?? '').toUpperCase();
  const found = repo ? idsOf(repo, [kind]).filter(({ id }) => id.includes(given)) : [];
  const [only] = found;
  if (!repo || !only || found.length > 1) return machine.states;
  const status = fieldOf(readValue(repo, only.file), 'status');
  return typeof status === 'string' ? movesFrom(machine, status).map(({ to }) => to) : machine.states;
}

/** The values or ids that stand under a heading of a kind's list; of any list's, where the kind has no such heading. */
async function underHeading(
  filter: ShortFilter,
  kind: string | undefined,
  repo: () => Repo | undefined,
): Promise<Source> {
  const { headingsNamed } = await import('../../queries/lookup/listing.ts');
  const fields = headingsNamed(await emptyModel(), kind, filter);
  const kinds = distinct(fields.flatMap(({ of = [] }) => of));
  return kinds.length > 0 ? idsFrom(repo(), kinds) : { words: distinct(fields.flatMap(({ values = [] }) => values)) };
}

/** The headings of a kind's list, or of every kind's where none is named. */
async function headingKeys(kind: string | undefined): Promise<readonly string[]> {
  const { listingsNamed } = await import('../../queries/lookup/listing.ts');
  return distinct(listingsNamed(await emptyModel(), kind).flatMap(({ fields }) => fields.map(({ key }) => key)));
}

/** A workspace with nothing in it has the same headings, and is read at once. */
async function emptyModel(): Promise<Model> {
  const { buildModel } = await import('../../model/model.ts');
  return buildModel(memoryRepo({}));
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
