import { failureOf } from '../../failure.ts';
import type { Outcome } from '../../outcome.ts';
import { inNfc } from '../../source/nfc.ts';
import type { ArgumentValues, Context, OptionValues } from '../kit/command.ts';

/** What a tool was given; its schema has looked at it. */
export type Given = Readonly<Record<string, unknown>>;

/** A text that was given. */
export function textOf(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' ? inNfc(value) : undefined;
}

/** The options of a command by what was given: texts, lists of texts, and switches. */
export function optionsFrom(given: Given, names: Readonly<Record<string, string>>): OptionValues {
  return Object.fromEntries(
    Object.entries(names).flatMap(([option, name]): readonly (readonly [string, OptionValues[string]])[] => {
      const value = given[name];
      if (typeof value === 'boolean') return [[option, value]];
      if (Array.isArray(value)) return [[option, value.map((one) => inNfc(String(one)))]];
      const text = textOf(given, name);
      return text === undefined ? [] : [[option, text]];
    }),
  );
}

/** Runs the very command: no words of a shell are made of what was given, so nothing of it can become an option. */
export async function runCommand(
  context: Context,
  name: string,
  args: ArgumentValues,
  options: OptionValues,
): Promise<Outcome> {
  return outcomeOf(context, async () => {
    const command = await context.commands.find((entry) => entry.name === name)?.load();
    if (!command) throw new Error(`There is no command ${name}`);
    const usual = command.options.flatMap(({ flags, ...spec }) =>
      spec.default === undefined ? [] : [[/--([\w-]+)/.exec(flags)?.[1] ?? '', spec.default] as const],
    );
    return command.run(context, args, { ...Object.fromEntries(usual), ...options });
  });
}

/** What came of work, where it failed in the words of the command line. */
export async function outcomeOf(context: Context, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const { host, dir, locale, fallbackLocale } = context;
    const { exit, text } = await failureOf(error, { host, dir, locale, environment: fallbackLocale });
    // A stack is for us, and says where things lie on this machine.
    return { exit, stderr: text.split('\n    at ')[0] ?? text };
  }
}
