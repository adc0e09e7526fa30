import type { cli } from './en/cli.ts';
import type { en } from './en/index.ts';
import type { CommandWords } from './terms.ts';

/** Every language has the same keys as English, checked by the compiler. */
export type Phrases = typeof en;

/** The same for the words of the help: of each command, argument and option. */
export type CliCatalogue = typeof cli;

/** The words of the help as they are read: any text may be asked for as a command. */
export type CliPhrases = Omit<CliCatalogue, 'commands'> & {
  readonly commands: Readonly<Record<string, CommandWords>>;
};
