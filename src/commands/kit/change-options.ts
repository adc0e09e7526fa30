import type { OptionSpec } from './command.ts';

/** The options of every command that changes files. */
export const changeOptions: readonly OptionSpec[] = [
  { flags: '--by <person>', takes: 'person' },
  { flags: '--as-of <moment>', takes: 'moment' },
  { flags: '-n, --dry-run', takes: 'nothing' },
  { flags: '--commit', takes: 'nothing' },
  { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
];
