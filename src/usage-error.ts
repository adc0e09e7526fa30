import type { Command as Commander, CommanderError } from 'commander';
import type { CliPhrases } from './locales/cli.ts';
import { nearest } from './model/suggest.ts';
import { visibleLine } from './visible-text.ts';

/** What to say to a wrong call: what is wrong, what was probably meant, where the help is. */
export function usageSentence(
  error: CommanderError,
  phrases: CliPhrases,
  program: Commander,
  words: readonly string[],
  table: readonly { readonly name: string }[],
): string {
  const { errors } = phrases;
  const [first = '', second] = words.map(visibleLine);
  const group = program.commands.find((command) => command.name() === first);
  const subcommands = group?.commands.map((command) => command.name()) ?? [];
  const command = table.find(({ name }) => name === `${first} ${second ?? ''}`.trim() || name === first)?.name;
  const help = errors.tryHelp(['cxmap', command ?? (group ? first : '')].filter(Boolean).join(' '));
  const message = visibleLine(error.message);
  const [quoted = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => longName(match[1] ?? ''));
  const say = (...sentences: readonly string[]): string => `cxmap: ${[...sentences, help].join('\n       ')}\n`;

  if (
    group &&
    subcommands.length > 0 &&
    (error.code === 'commander.help' || error.code === 'commander.unknownCommand')
  ) {
    return second === undefined || second.startsWith('-')
      ? say(errors.missingSubcommand(first, subcommands.join(', ')))
      : say(errors.unknownCommand(`${first} ${second}`), ...meant(second, subcommands, phrases));
  }
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(
        errors.unknownCommand(first),
        ...meant(
          first,
          program.commands.map((c) => c.name()),
          phrases,
        ),
      );
    case 'commander.unknownOption': {
      const target = group?.commands.find((c) => c.name() === second) ?? group ?? program;
      const known = [...target.options, ...program.options].flatMap((option) => option.long ?? []);
      return say(errors.unknownOption(quoted), ...meant(quoted, known, phrases));
    }
    case 'commander.missingArgument':
      return say(errors.missingArgument(quoted));
    case 'commander.optionMissingArgument':
      return say(errors.missingValue(quoted));
    case 'commander.excessArguments':
      return words.length > 0 && !group
        ? say(
            errors.unknownCommand(first),
            ...meant(
              first,
              program.commands.map((c) => c.name()),
              phrases,
            ),
          )
        : say(errors.tooMany());
    case 'commander.invalidArgument': {
      const allowed = message.match(/Allowed choices are (.*)\.$/)?.[1];
      const given = message.match(/value '([^']*)'/)?.[1] ?? value;
      if (!allowed) return say(message);
      const argument = message.match(/for argument '([^']*)'/)?.[1];
      const name = argument === undefined ? quoted : `<${argument}>`;
      return say(errors.notAllowed(given, name, allowed), ...meant(given, allowed.split(', '), phrases));
    }
    default:
      return say(message.replace(/^error: /, ''));
  }
}

/** commander quotes an option by its flags, `-f, --format <format>`: people know it by its long name. */
function longName(quoted: string): string {
  return /(?:^|, )(--[\w-]+)/.exec(quoted)?.[1] ?? quoted;
}

function meant(given: string, known: readonly string[], phrases: CliPhrases): readonly string[] {
  const near = nearest(given, known);
  return near.length > 0 ? [phrases.errors.didYouMean(near)] : [];
}
