import type { cli } from './en/cli.ts';
import type { en } from './en/index.ts';

/** Every language has the same keys as English, checked by the compiler. */
export type Phrases = typeof en;

/** The same for the words of the help. */
export type CliPhrases = typeof cli;
