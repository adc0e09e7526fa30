import type { CliPhrases } from '../../locales/cli.ts';
import { plainLine, truncate } from '../../render/text.ts';
import type { Repo } from '../../source/repo.ts';
import { type CommandTable, optionsOf } from '../kit/command.ts';
import { type Source, sourceFor } from '../kit/value-sources.ts';
import { globalFlags, longName, readTypedLine, type TypedLine } from './completion-line.ts';

/** Something that could be typed next, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly says?: string;
}

/** Beyond so many ids nobody reads titles, and reading the files would be felt. */
const mostTitles = 200;

/**
 * What could stand where the cursor is; `files` where that is a path. `open` gives the workspace of a folder, `conflicted`
 * the paths of its files in conflict as they would be typed.
 */
export async function completeWords(
  typed: readonly string[],
  table: CommandTable,
  phrases: CliPhrases,
  open: (folder: string | undefined) => Repo | undefined,
  conflicted: (folder: string | undefined) => Promise<readonly string[]>,
): Promise<readonly Candidate[] | 'files'> {
  const line = await readTypedLine(typed, table);
  const { current, lead } = line;
  if (line.option === undefined && current.startsWith('-')) return beginning(flagsOf(line, phrases), current);
  if (line.option === undefined && !line.command) return beginning(commandsAfter(line.before, table, phrases), current);
  const source = await placeSource(line, () => open(line.globals.get('dir')));
  if ('files' in source) return 'files';
  if ('conflicts' in source) {
    const paths = await conflicted(line.globals.get('dir'));
    return beginning(
      paths.filter(isSafePath).map((value) => ({ value })),
      current,
    );
  }
  const candidates =
    'words' in source
      ? beginning(
          source.words.map((value) => ({ value })),
          current,
        )
      : idsFor(source, current);
  return candidates.map(({ value, ...says }) => ({ value: lead + value, ...says }));
}

/** What an option's value, or the next argument, may be. */
async function placeSource(line: TypedLine, repo: () => Repo | undefined): Promise<Source> {
  const { command, option, args } = line;
  if (option !== undefined) {
    const spec = [...(command ? optionsOf(command) : []), ...globalFlags].find((one) => longName(one) === option);
    return spec === undefined || spec.takes === 'nothing' ? { words: [] } : sourceFor(spec.takes, line, repo);
  }
  const last = command?.arguments.at(-1);
  const argument = command?.arguments[args.length] ?? (last?.many ? last : undefined);
  return argument ? sourceFor(argument.takes, line, repo) : { words: [] };
}

/** Ids that begin with what is typed; else the only one that contains it, for nobody types the beginning of a record's id. */
function idsFor(source: Extract<Source, { ids: unknown }>, current: string): readonly Candidate[] {
  const wanted = current.toLowerCase();
  const safe = source.ids.filter(({ id }) => isSafe(id));
  const begin = safe.filter(({ id }) => id.toLowerCase().startsWith(wanted));
  const contain = begin.length > 0 ? [] : safe.filter(({ id }) => id.toLowerCase().includes(wanted));
  const found = begin.length > 0 ? begin : contain.length === 1 ? contain : [];
  return distinct(
    found.map(({ id, name }) => {
      const says = found.length > mostTitles ? undefined : name();
      return { value: id, ...(says === undefined ? {} : { says: truncate(plainLine(says), 60) }) };
    }),
  );
}

function flagsOf({ command, globals }: TypedLine, phrases: CliPhrases): readonly Candidate[] {
  const words = phrases.commands[command?.name ?? '']?.options ?? {};
  const common: Readonly<Record<string, string>> = { ...phrases.global };
  return [...(command ? optionsOf(command) : []), ...globalFlags]
    .filter((option) => option.many || !globals.has(longName(option)))
    .map((option) => ({
      value: `--${longName(option)}`,
      says: words[longName(option)] ?? common[longName(option)] ?? '',
    }));
}

/** The commands, or after the first word of a group its second words. */
function commandsAfter(before: readonly string[], table: CommandTable, phrases: CliPhrases): readonly Candidate[] {
  return distinct(
    table.flatMap(({ name }) => {
      const parts = name.split(' ');
      const value = parts[before.length];
      if (value === undefined || before.some((word, index) => word !== parts[index])) return [];
      const says = phrases.commands[parts.slice(0, before.length + 1).join(' ')]?.summary ?? '';
      return [{ value, says }];
    }),
  );
}

function beginning(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(current));
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.value, candidate])).values()];
}

/** A file's name may be anything, and what is completed goes to a shell. A kind may stand before it. */
function isSafe(id: string): boolean {
  return /^(?:[a-z_-]+\/)?[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(id);
}

/** The same for a path, whose folders are named by anybody too. */
function isSafePath(path: string): boolean {
  return path.split('/').every((step) => step === '..' || /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(step));
}
