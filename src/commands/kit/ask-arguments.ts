import type { Host } from '../../host.ts';
import { loadCliPhrases } from '../../locales/cli.ts';
import { type Locale, loadPhrases, type Phrases } from '../../locales/phrases.ts';
import { fieldOf } from '../../model/field.ts';
import { machines } from '../../model/machines/index.ts';
import { type KnownId, readValue } from '../../queries/lookup/units.ts';
import { shellWord } from '../../render/shell-word.ts';
import type { Repo } from '../../source/repo.ts';
import type { ArgumentSpec, ArgumentValues, Command } from './command.ts';
import { type Asked, type Pickable, pick } from './pick.ts';
import type { Takes } from './takes.ts';
import { type Source, sourceFor } from './value-sources.ts';

/** Of so many records, the newest, it is looked up whether they go on. */
const newest = 300;

/**
 * Asks on a terminal for the arguments that a command needs and nobody typed, one after the other, from a list where there
 * is one: what Tab offers. Undefined where one is left blank: then the call stays as wrong as it was.
 */
export async function askArguments(
  host: Host,
  command: Command,
  typed: ArgumentValues,
  where: { readonly dir: string; readonly locale: Locale },
): Promise<ArgumentValues | undefined> {
  const { ask, stderr } = host;
  if (!ask) return undefined;
  const [phrases, { commands }] = await Promise.all([loadPhrases(where.locale), loadCliPhrases(where.locale)]);
  const repo = (await host.files()).findWorkspace(where.dir)?.repo;
  const args = [...typed];
  for (const [index, argument] of command.arguments.entries()) {
    if (argument.optional || args[index] !== undefined) continue;
    const says = commands[command.name]?.arguments?.[argument.name] ?? argument.name;
    const before = args.filter((arg) => typeof arg === 'string');
    const answer = await askArgument({ ask, stderr, phrases }, says, argument, before, repo);
    if (answer === undefined) return undefined;
    args[index] = argument.many ? [answer] : answer;
  }
  // Whoever has answered once can type it the next time.
  stderr.write(`→ ${['cxmap', command.name, ...args.flatMap((arg) => arg ?? []).map(shellWord)].join(' ')}\n`);
  return args;
}

async function askArgument(
  asked: Asked,
  says: string,
  argument: ArgumentSpec,
  before: readonly string[],
  repo: Repo | undefined,
): Promise<string | undefined> {
  const source = await sourceFor(argument.takes, { args: before, current: '' }, () => repo);
  const choices = pickablesOf(source, argument.takes, asked.phrases, repo);
  if (choices.length > 0) return pick(asked, says, choices);
  const answer = (await asked.ask(`${says}:`)).trim();
  return answer === '' ? undefined : answer;
}

function pickablesOf(
  source: Source,
  takes: Takes,
  { states, lookups }: Phrases,
  repo: Repo | undefined,
): readonly Pickable[] {
  if ('ids' in source) return repo ? workFirst(source.ids, repo) : [];
  if (!('words' in source)) return [];
  const names: Readonly<Record<string, string>> =
    typeof takes === 'object' && 'status' in takes ? states[takes.status] : takes === 'kind' ? lookups.kinds : {};
  return source.words.map((id) => ({ id, name: () => names[id] }));
}

/** What goes on first, of records the newest first: their ids tell the day. */
function workFirst(ids: readonly KnownId[], repo: Repo): readonly KnownId[] {
  const sorted = ids.every(({ kind }) => kind in endings) ? [...ids].sort((a, b) => (a.id < b.id ? 1 : -1)) : ids;
  const isOver = ({ kind, file }: KnownId): boolean => {
    const status = fieldOf(readValue(repo, file), 'status');
    return endings[kind]?.some((end) => end === status) ?? false;
  };
  const over = new Set(sorted.slice(0, newest).filter(isOver));
  return [...sorted.filter((one) => !over.has(one)), ...over];
}

/** In which states work is over. */
const endings: Readonly<Record<string, readonly string[]>> = {
  task: machines.task.ended,
  idea: machines.idea.ended,
  case: [],
};
