import type { OptionSpec } from './command.ts';

/** The options of every command that changes files. */
export const changeOptions: readonly OptionSpec[] = [
  { flags: '--by <person>' },
  { flags: '--as-of <moment>' },
  { flags: '-n, --dry-run' },
  { flags: '--commit' },
  { flags: '-f, --format <format>', choices: ['pretty', 'json'], default: 'pretty' },
];
