import type { Command } from '../commands/kit/command.ts';
import type { Takes } from '../commands/kit/takes.ts';

/** A place of a command line where a value can stand. */
export interface ValuePlace {
  /** The words before it: the command, the arguments before it, its option. */
  readonly before: readonly string[];
  readonly takes: Takes;
  /** The arguments after it. */
  readonly after: readonly string[];
}

/** Every place of a command where a value can stand, its arguments filled with samples. */
export function valuePlaces(
  { name, arguments: args, options }: Command,
  sample: (takes: Takes) => string,
): readonly ValuePlace[] {
  const words = name.split(' ');
  const samples = args.map(({ takes }) => sample(takes));
  return [
    ...args.map(({ takes }, index) => ({
      before: [...words, ...samples.slice(0, index)],
      takes,
      after: samples.slice(index + 1),
    })),
    ...options.flatMap(({ flags, takes }) => {
      const flag = /--[\w-]+/.exec(flags)?.[0] ?? '';
      return takes === 'nothing' ? [] : [{ before: [...words, ...samples, flag], takes, after: [] }];
    }),
  ];
}
