import { Command as Commander, CommanderError, Option } from 'commander';
import { type ArgumentValues, type Command, type OptionValues, revisionOption } from './commands/kit/command.ts';
import { choicesOf, type Takes } from './commands/kit/takes.ts';
import { locales } from './locales/phrases.ts';
import { inNfc } from './source/nfc.ts';

/** What a program is declared from: the commands that it knows by name, and the one of them that is asked for. */
export interface Declared {
  readonly argv: readonly string[];
  readonly listed: readonly { readonly name: string }[];
  readonly loaded: Command | undefined;
  readonly version: string;
  /** What the command needs may be left out: it is asked for. */
  readonly isAsked?: boolean;
}

/** What was typed for the command that is asked for. */
interface Picked {
  readonly args: ArgumentValues;
  readonly options: OptionValues;
}

/** The program as commander knows it, without a word, and what it has read when it has parsed. `prepare` may say how it prints. */
export function declareProgram(
  { listed, loaded, version, isAsked = false }: Declared,
  prepare: (program: Commander) => void = () => {},
): {
  readonly program: Commander;
  readonly picked: () => Picked | undefined;
} {
  let picked: Picked | undefined;
  const program = new Commander('cxmap');
  program
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} })
    .version(version, '-V, --version')
    .helpCommand(false)
    .addOption(new Option('-C, --dir <folder>'))
    .addOption(new Option('--locale <locale>').choices(locales));
  // What is set now, the commands below it get too.
  prepare(program);
  for (const { name } of listed) {
    const [first = '', second] = name.split(' ');
    const parent =
      second === undefined ? program : (findCommand(program, first) ?? program.command(first).helpCommand(false));
    const built = parent.command(second ?? first);
    if (loaded?.name === name) declareCommand(built, loaded, isAsked, (typed) => (picked = typed));
  }
  return { program, picked: () => picked };
}

/** Has a program read what was typed: what commander says where that is no command to run, or the help. */
export async function parseWith(program: Commander, argv: readonly string[]): Promise<CommanderError | undefined> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
}

/** The command below another one, by its name. */
export function findCommand(parent: Commander, name: string): Commander | undefined {
  return parent.commands.find((command) => command.name() === name);
}

function declareCommand(built: Commander, command: Command, isAsked: boolean, pick: (picked: Picked) => void): void {
  for (const argument of command.arguments) {
    const name = `${argument.name}${argument.many ? '...' : ''}`;
    const created = built.createArgument(argument.optional || isAsked ? `[${name}]` : `<${name}>`);
    const choices = choicesOf(argument.takes);
    if (choices) created.choices(choices);
    built.addArgument(created);
  }
  for (const option of command.options) {
    const created = new Option(option.flags);
    const choices = choicesOf(option.takes);
    if (choices) created.choices(choices);
    if (option.default !== undefined) created.default(option.default);
    if (option.many) {
      // What the choices make of a value holds for each that is given.
      const chosen = created.parseArg;
      created.argParser((value: string, sofar: readonly string[] | undefined) => [
        ...(sofar ?? []),
        chosen ? chosen(value, '') : value,
      ]);
    }
    if (created.long === '--output') created.argParser((value: string) => filled(value, created));
    built.addOption(created);
  }
  if (command.readsRevisions) built.addOption(new Option(revisionOption.flags));
  built.action((...given: unknown[]) => {
    const args = given.slice(0, command.arguments.length) as (string | readonly string[] | undefined)[];
    const options: Record<string, OptionValues[string]> = built.opts();
    for (const { flags, takes } of command.options) {
      const name = new Option(flags).attributeName();
      if (options[name] !== undefined) options[name] = typed(options[name], takes);
    }
    pick({
      args: args.map((arg, index) => (arg === undefined ? arg : typed(arg, command.arguments[index]?.takes ?? 'text'))),
      options,
    });
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
