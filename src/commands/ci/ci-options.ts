import type { OptionSpec } from '../kit/command.ts';

/** Where CI installs cxmap from. */
export const fromOption: OptionSpec = { flags: '--from <source>', takes: 'text' };

/** The options of every command that writes files for a host. */
export const ciFileOptions: readonly OptionSpec[] = [
  { flags: '--force', takes: 'nothing' },
  { flags: '-n, --dry-run', takes: 'nothing' },
  { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
];

export const gateOption: OptionSpec = {
  flags: '--fail-on <class>',
  takes: { oneOf: ['breaking', 'loosening', 'never'] },
};
