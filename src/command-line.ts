import type { Answer } from './command-answer.ts';
import { type Declared, declareProgram, parseWith } from './command-program.ts';
import type { ArgumentValues, Command, CommandTable, OptionValues } from './commands/kit/command.ts';
import type { Host } from './host.ts';
import { isLocale, type Locale } from './locales/phrases.ts';

/** Either the help or a wrong call, already answered, or the command to run. */
export type ParsedCommandLine =
  | Answer
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly args: ArgumentValues;
      readonly options: OptionValues;
      readonly dir: string;
      readonly at: string | undefined;
      readonly locale: Locale | undefined;
    };

/**
 * Reads a command line with commander. Only the command that is asked for is loaded, and the words of the help only
 * where they are read.
 */
export async function parseCommandLine(
  given: readonly string[],
  host: Host,
  environment: Locale,
  table: CommandTable,
  version: string,
): Promise<ParsedCommandLine> {
  const argv = withHelpAsked(given);
  const bare = isBare(argv) ? await whereNothingIsAsked(argv, host) : undefined;
  if (bare) return bare;
  const words = wordsIn(argv);
  const named = table.find(({ name }) => startsWith(words, name.split(' ')));
  const loaded = named ? await named.load() : undefined;
  const isHelp = argv.some((word) => word === '-h' || word === '--help');
  // The one that is asked for is enough, unless the help lists them all.
  const listed = loaded && !isHelp ? [loaded] : table;
  const declared = { argv: withGlobalsFirst(argv), listed, loaded, version };
  if (loaded && !isHelp) {
    const parsed = (await typedFor(loaded, declared, host)) ?? (await askedFor(loaded, declared, host, environment));
    if (parsed) return parsed;
  }
  const [{ answerCommandLine }, { localeAround }] = await Promise.all([
    import('./command-answer.ts'),
    import('./commands/kit/locale-here.ts'),
  ]);
  const locale = localeIn(argv) ?? localeAround(host, host.cwd, folderIn(argv)) ?? environment;
  return answerCommandLine({ ...declared, words, table, stream: host.stdout, locale });
}

type CommandToRun = Extract<ParsedCommandLine, { readonly kind: 'command' }>;

/** The command as it was typed; undefined where that is wrong, or lacks something. */
async function typedFor(command: Command, declared: Declared, host: Host): Promise<CommandToRun | undefined> {
  const { program, picked } = declareProgram(declared);
  await parseWith(program, declared.argv);
  const typed = picked();
  if (!typed) return undefined;
  const globals = program.opts<{ dir?: string; locale?: Locale }>();
  return {
    kind: 'command',
    command,
    ...typed,
    at: typeof typed.options.at === 'string' ? typed.options.at : undefined,
    dir: globals.dir === undefined ? host.cwd : (await host.files()).resolve(host.cwd, globals.dir),
    locale: globals.locale,
  };
}

/** The command with the arguments that it lacks, which somebody at a terminal is asked for. */
async function askedFor(
  command: Command,
  declared: Declared,
  host: Host,
  environment: Locale,
): Promise<CommandToRun | undefined> {
  if (!host.ask) return undefined;
  const parsed = await typedFor(command, { ...declared, isAsked: true }, host);
  if (!parsed) return undefined;
  const [{ askArguments }, { localeAround }] = await Promise.all([
    import('./commands/kit/ask-arguments.ts'),
    import('./commands/kit/locale-here.ts'),
  ]);
  const locale = parsed.locale ?? localeAround(host, parsed.dir) ?? environment;
  const args = await askArguments(host, command, parsed.args, { dir: parsed.dir, locale });
  return args && { ...parsed, args };
}

const globalsWithValue = new Set(['-C', '--dir', '--locale']);

/** The words of a command line that are neither options nor values of the global options. */
function wordsIn(argv: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--') break;
    if (globalsWithValue.has(word)) index++;
    else if (!word.startsWith('-')) words.push(word);
  }
  return words;
}

/** Who types `help`, alone or before a command, asks for the help. */
function withHelpAsked(argv: readonly string[]): readonly string[] {
  const [first] = wordsIn(argv);
  return first === 'help' ? [...argv.filter((_, index) => index !== argv.indexOf('help')), '--help'] : argv;
}

/** Whether no command is named, nor anything else asked for. */
function isBare(argv: readonly string[]): boolean {
  const isGlobal = (word: string, index: number): boolean =>
    globalsWithValue.has(word) || globalsWithValue.has(argv[index - 1] ?? '') || /^--(dir|locale)=/.test(word);
  return argv.every(isGlobal);
}

/** What is run then; undefined where a global option is wrong, which the help says. */
async function whereNothingIsAsked(argv: readonly string[], host: Host): Promise<ParsedCommandLine | undefined> {
  const locale = localeIn(argv);
  const [dir, isWrong] = [
    folderIn(argv),
    globalIn(argv, /^--locale([=\n].*)?$/m) !== undefined && locale === undefined,
  ];
  if (isWrong || ['-C', '--dir', '--locale'].includes(argv.at(-1) ?? '')) return undefined;
  const { overview } = await import('./commands/kit/overview.ts');
  return {
    kind: 'command',
    command: overview,
    args: [],
    options: {},
    dir: dir === '' ? host.cwd : (await host.files()).resolve(host.cwd, dir),
    at: undefined,
    locale,
  };
}

/** `--dir` and `--locale` may stand anywhere, also after the command. */
function withGlobalsFirst(argv: readonly string[]): string[] {
  const end = argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--');
  const first: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < end; index++) {
    const word = argv[index] ?? '';
    if (globalsWithValue.has(word) && index + 1 < end) first.push(word, argv[++index] ?? '');
    else if (/^--(dir|locale)=/.test(word)) first.push(word);
    else rest.push(word);
  }
  return [...first, ...rest, ...argv.slice(end)];
}

function localeIn(argv: readonly string[]): Locale | undefined {
  const value = globalIn(argv, /^--locale[=\n](.*)$/m);
  return isLocale(value) ? value : undefined;
}

/** The folder of `--dir`, as it was typed. */
function folderIn(argv: readonly string[]): string {
  return globalIn(argv, /^(?:--dir[=\n]|-C\n)(.*)$/m) ?? '';
}

function globalIn(argv: readonly string[], form: RegExp): string | undefined {
  return form.exec(withGlobalsFirst(argv).join('\n'))?.[1];
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}
