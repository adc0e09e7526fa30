import type { Message } from '../../diagnostic.ts';
import type { Host } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import type { Outcome } from '../../outcome.ts';
import type { Takes } from './takes.ts';

/** One option of a command, as commander writes it; its words stand in the catalogue under its long name. */
export type OptionSpec =
  | {
      /** `--base [revision]`: the value may be left out, and then the option is `true`. */
      readonly flags: `${string}<${string}>` | `${string}[${string}]`;
      readonly takes: Takes;
      readonly default?: string;
      /** May be given several times. */
      readonly many?: boolean;
    }
  | { readonly flags: string; readonly takes: 'nothing'; readonly default?: never; readonly many?: never };

export interface ArgumentSpec {
  readonly name: string;
  readonly takes: Takes;
  readonly optional?: boolean;
  readonly many?: boolean;
}

/** The option of every command that reads revisions. */
export const revisionOption = { flags: '--at <revision>', takes: 'text' } as const satisfies OptionSpec;

/** Every option of a command, with those that it shares with others. */
export function optionsOf({ options, readsRevisions }: Command): readonly OptionSpec[] {
  return readsRevisions ? [...options, revisionOption] : options;
}

/** In the order of the arguments. */
export type ArgumentValues = readonly (string | readonly string[] | undefined)[];

/** By the long names of the options, as commander writes them: `asOf`. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command is given: the world, and what was asked for on every command alike. */
export interface Context {
  readonly host: Host;
  /** The version of cxmap. */
  readonly version: string;
  /** The folder to start from (`--dir`). */
  readonly dir: string;
  /** The revision asked for (`--at`), by any name that git knows. */
  readonly at: string | undefined;
  /** The language asked for (`--locale`); the workspace's own, else the environment's, where none was. */
  readonly locale: Locale | undefined;
  /** The language of a run outside any workspace. */
  readonly fallbackLocale: Locale;
  /** Every command there is, for what speaks of commands. */
  readonly commands: CommandTable;
}

/** Commands by what is typed, each loaded only when it is wanted. */
export type CommandTable = readonly { readonly name: string; load(): Promise<Command> }[];

export interface Command {
  /** As typed: `validate`, `task move`. Summary, descriptions and examples stand in the catalogue under it. */
  readonly name: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** It reads the workspace and nothing else: `--at` shows it as it was committed somewhere. */
  readonly readsRevisions?: true;
  /** Command lines shown in the help, each explained in the catalogue at the same index. */
  readonly examples: readonly string[];
  run(context: Context, args: ArgumentValues, options: OptionValues): Promise<Outcome>;
}

/** What was typed for a command. */
export interface Typed {
  readonly command: Pick<Command, 'name' | 'arguments' | 'options'>;
  readonly args: ArgumentValues;
  readonly options: OptionValues;
}

/** Ends a command with a sentence for the user: exit 2 for wrong usage, 1 for a refusal. main turns it into words. */
export class Stop extends Error {
  readonly exit: 1 | 2 | 3;
  readonly says: Message;
  /** The workspace's language, where one was open. */
  readonly locale: Locale | undefined;
  constructor(exit: 1 | 2 | 3, says: Message, locale?: Locale) {
    super(says.key);
    this.exit = exit;
    this.says = says;
    this.locale = locale;
  }
}

/** The single text of an option, where it was given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times; none where it was not given. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}
