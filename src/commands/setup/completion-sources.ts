import { fieldOf } from '../../model/field.ts';
import { machines } from '../../model/machines/index.ts';
import { movesFrom } from '../../model/machines/machine.ts';
import { idsOf, type KnownId, kindsWithIds, readValue } from '../../queries/lookup/find-ids.ts';
import type { Repo } from '../../source/repo.ts';
import type { TypedLine } from './completion-line.ts';

/** What could stand at a place of the command line: words, ids whose names are worth a look, or a path. */
export type Source =
  | { readonly words: readonly string[] }
  | { readonly ids: readonly KnownId[] }
  | { readonly files: true };

/**
 * What could stand for an argument or an option of this name. Commands name them after the fields of `domain`, so a new
 * command is completed without a word of its own here.
 */
export async function sourceFor(name: string, line: TypedLine, repo: () => Repo | undefined): Promise<Source> {
  if (paths.has(name)) return { files: true };
  const [first = ''] = line.command?.name.split(' ') ?? [];
  if (name === 'status') return { words: await statuses(first, line, repo()) };
  if (name === 'kind' || name === 'of')
    return { words: (await import('../../queries/lookup/listing-of.ts')).listKinds };
  if (name === 'sort') return { words: await fieldsOf(line.args[0]) };
  if (name === 'rule') return { words: (await import('../../rules/rule-ids.gen.ts')).ruleIds };
  const isTeam = name === 'owner' && /^touch/i.test(line.args[0] ?? '');
  const kinds = name === 'id' ? (idKinds[first] ?? recordKind(first)) : isTeam ? ['team'] : kindsOf[name];
  const found = repo();
  return { ids: kinds && found ? idsOf(found, kinds) : [] };
}

const paths: ReadonlySet<string> = new Set(['dir', 'file', 'path', 'output', 'with', 'baseline']);

const people = ['person'];

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(kindsWithIds.map((kind) => [kind, [kind]])),
  'approved-by': people,
  assignee: people,
  author: people,
  by: people,
  employee: people,
  manager: people,
  supporter: ['person', 'client'],
  volunteer: people,
  who: people,
  owner: people,
  to: ['person', 'team'],
  from: ['team'],
  department: ['team'],
  type: ['task_type'],
  'task-type': ['task_type'],
  'starts-on': ['event'],
};

/** Commands whose `id` is not of the kind that the command is called by. */
const idKinds: Readonly<Record<string, readonly string[]>> = {
  show: kindsWithIds,
  rename: kindsWithIds,
  acknowledge: ['announcement'],
};

function recordKind(first: string): readonly string[] | undefined {
  return kindsWithIds.includes(first) ? [first] : undefined;
}

/** The moves that are open to the very record, else every status that things of the kind can have. */
async function statuses(first: string, line: TypedLine, repo: Repo | undefined): Promise<readonly string[]> {
  const machine = first === 'task' || first === 'idea' ? machines[first] : undefined;
  if (!machine) return valuesOf(line.args[0], 'status');
  const given = (line.args[0] ?? '').toUpperCase();
  const found = repo ? idsOf(repo, [first]).filter(({ id }) => id.includes(given)) : [];
  const [only] = found;
  if (!repo || !only || found.length > 1) return machine.states;
  const status = fieldOf(readValue(repo, only.file), 'status');
  return typeof status === 'string' ? movesFrom(machine, status).map(({ to }) => to) : machine.states;
}

async function fieldsOf(kind: string | undefined): Promise<readonly string[]> {
  return (await headings(kind)).map(({ key }) => key);
}

async function valuesOf(kind: string | undefined, key: string): Promise<readonly string[]> {
  return (await headings(kind)).find((field) => field.key === key)?.values ?? [];
}

/** The headings of a kind's list: those of a workspace with nothing in it. */
async function headings(kind: string | undefined) {
  const { kindNamed } = await import('../../queries/lookup/listing-kind.ts');
  const { listThings } = await import('../../queries/lookup/listing-of.ts');
  const { buildModel } = await import('../../model/model.ts');
  const { memoryRepo } = await import('../../source/repo.ts');
  const named = kindNamed(kind ?? '', {});
  return typeof named === 'string' ? listThings(await buildModel(memoryRepo({})), named).fields : [];
}
