import type { OptionSpec } from '../kit/command.ts';

/** Options of commands that tell others of what they have written. */
export const sendOptions: readonly OptionSpec[] = [
  { flags: '--send <way>', takes: { oneOf: ['email', 'webhook'] } },
  { flags: '--form <form>', takes: { oneOf: ['slack', 'teams'] } },
];
