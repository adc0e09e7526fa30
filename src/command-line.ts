import { Command as Commander, CommanderError, Option } from 'commander';
import { helpStyle } from './command-help.ts';
import { type Command, type OptionValues, revisionOption } from './commands/kit/command.ts';
import { choicesOf, type Takes } from './commands/kit/takes.ts';
import type { commandTable as CommandTable } from './commands/table.gen.ts';
import type { Host } from './host.ts';
import { type CliPhrases, loadCliPhrases } from './locales/cli.ts';
import { isLocale, type Locale, locales } from './locales/phrases.ts';
import { inNfc } from './source/nfc.ts';
import { usageSentence } from './usage-error.ts';

/** Either the help or a wrong call, already answered, or the command to run. */
export type ParsedCommandLine =
  | { readonly kind: 'answered'; readonly text: string; readonly exit: 0 | 2 }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly args: readonly (string | readonly string[] | undefined)[];
      readonly options: OptionValues;
      readonly dir: string;
      readonly at: string | undefined;
      readonly locale: Locale | undefined;
    };

/** Reads a command line with commander. Only the command that is asked for is loaded. */
export async function parseCommandLine(
  given: readonly string[],
  host: Host,
  environment: Locale,
  table: typeof CommandTable,
  version: string,
): Promise<ParsedCommandLine> {
  const argv = withHelpAsked(given);
  const asked = localeIn(argv);
  const phrases = await loadCliPhrases(asked ?? environment);
  const words = wordsIn(argv);
  const named = table.find(({ name }) => startsWith(words, name.split(' ')));
  const loaded = named ? await named.load() : undefined;

  let text = '';
  let picked: { args: readonly (string | readonly string[] | undefined)[]; options: OptionValues } | undefined;
  const program = new Commander('cxmap');
  program
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: () => {}, outputError: () => {} })
    .configureHelp(helpStyle(phrases, host.stdout))
    .description(phrases.tagline)
    .usage(`<${phrases.usage.command}> [${phrases.usage.options}]`)
    .helpOption('-h, --help', phrases.global.help)
    .version(version, '-V, --version', phrases.global.version)
    .helpCommand(false)
    .addOption(new Option('-C, --dir <folder>', phrases.global.dir))
    .addOption(new Option('--locale <locale>', phrases.global.locale).choices(locales))
    .addHelpText('after', `\n${phrases.more}`);

  const groups = new Map<string, Commander>();
  // The one that is asked for is enough, unless the help lists them all.
  const listed = loaded && !argv.some((word) => word === '-h' || word === '--help') ? [loaded] : table;
  for (const { name } of listed) {
    const [first = '', second] = name.split(' ');
    let parent: Commander = program;
    if (second !== undefined) {
      const group = groups.get(first) ?? program.command(first).description(phrases.commands[first]?.summary ?? '');
      group
        .usage(`<${phrases.usage.command}> [${phrases.usage.options}]`)
        .helpOption('-h, --help', phrases.global.help);
      group.helpCommand(false);
      groups.set(first, group);
      parent = group;
    }
    const built = parent.command(second ?? first).description(phrases.commands[name]?.summary ?? '');
    built.helpOption('-h, --help', phrases.global.help);
    if (loaded?.name === name) declare(built, loaded, phrases, (args, options) => (picked = { args, options }));
  }

  try {
    await program.parseAsync(withGlobalsFirst(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'answered', text, exit: 0 };
    return { kind: 'answered', text: usageSentence(error, phrases, program, words, table), exit: 2 };
  }
  if (!loaded || !picked)
    return { kind: 'answered', text: program.helpInformation(), exit: words.length === 0 ? 0 : 2 };
  const globals = program.opts<{ dir?: string; locale?: Locale }>();
  return {
    kind: 'command',
    command: loaded,
    args: picked.args,
    options: picked.options,
    at: typeof picked.options.at === 'string' ? picked.options.at : undefined,
    dir: globals.dir === undefined ? host.cwd : (await host.files()).resolve(host.cwd, globals.dir),
    locale: globals.locale,
  };
}

function declare(
  built: Commander,
  command: Command,
  phrases: CliPhrases,
  pick: (args: readonly (string | readonly string[] | undefined)[], options: OptionValues) => void,
): void {
  const words = phrases.commands[command.name];
  built.description(words?.description ?? words?.summary ?? '');
  for (const argument of command.arguments) {
    const name = `${argument.name}${argument.many ? '...' : ''}`;
    const created = built.createArgument(
      argument.optional ? `[${name}]` : `<${name}>`,
      words?.arguments?.[argument.name] ?? '',
    );
    const choices = choicesOf(argument.takes);
    if (choices) created.choices(choices);
    built.addArgument(created);
  }
  for (const option of command.options) {
    const created = new Option(option.flags, words?.options?.[new Option(option.flags).name()] ?? '');
    const choices = choicesOf(option.takes);
    if (choices) created.choices(choices);
    if (option.default !== undefined) created.default(option.default);
    if (option.many)
      created.argParser((value: string, sofar: readonly string[] | undefined) => [...(sofar ?? []), value]);
    if (created.long === '--output') created.argParser((value: string) => filled(value, created));
    built.addOption(created);
  }
  if (command.readsRevisions) built.addOption(new Option(revisionOption.flags, phrases.global.at));
  if (command.examples.length > 0) {
    const lines = command.examples.map((line, index) => `  ${line}\n      ${words?.examples?.[index] ?? ''}`);
    built.addHelpText('after', `\n${phrases.titles.examples}\n${lines.join('\n')}\n`);
  }
  built.action((...given: unknown[]) => {
    const args = given.slice(0, command.arguments.length) as (string | readonly string[] | undefined)[];
    const options: Record<string, OptionValues[string]> = built.opts();
    for (const { flags, takes } of command.options) {
      const name = new Option(flags).attributeName();
      if (options[name] !== undefined) options[name] = typed(options[name], takes);
    }
    pick(
      args.map((arg, index) => (arg === undefined ? arg : typed(arg, command.arguments[index]?.takes ?? 'text'))),
      options,
    );
  });
}

/**
 * What is typed, composed (NFC) as ids of the workspace are: some keyboards and shells write letters in two parts. The
 * disk has names as they are.
 */
function typed<T extends NonNullable<OptionValues[string]>>(value: T, takes: Takes | 'nothing'): T | string | string[] {
  if (takes === 'file' || takes === 'folder' || takes === 'path') return value;
  if (typeof value === 'string') return inNfc(value);
  return Array.isArray(value) ? value.map((one: string) => inNfc(one)) : value;
}

/** A place that is an empty text, as a variable nobody set would be, is none: it must not become the folder one stands in. */
function filled(value: string, { flags }: Option): string {
  if (value !== '') return value;
  throw new CommanderError(1, 'commander.optionMissingArgument', `error: option '${flags}' argument missing`);
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

/** Who types no command, or `help`, alone or before a command, asks for the help. */
function withHelpAsked(argv: readonly string[]): readonly string[] {
  const [first] = wordsIn(argv);
  if (first === 'help') return [...argv.filter((_, index) => index !== argv.indexOf('help')), '--help'];
  const isGlobal = (word: string, index: number): boolean =>
    globalsWithValue.has(word) || globalsWithValue.has(argv[index - 1] ?? '') || /^--(dir|locale)=/.test(word);
  return argv.every(isGlobal) ? [...argv, '--help'] : argv;
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
  const [, value] =
    withGlobalsFirst(argv)
      .join('\n')
      .match(/^--locale[=\n](.*)$/m) ?? [];
  return isLocale(value) ? value : undefined;
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}
