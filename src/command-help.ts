import type { HelpConfiguration } from 'commander';
import type { Stream } from './host.ts';
import type { CliPhrases } from './locales/cli.ts';

/** commander's help in our words: its titles and remarks translated, as wide as the terminal. */
export function helpStyle(phrases: CliPhrases, stream: Stream): HelpConfiguration {
  const { titles } = phrases;
  const translated: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Global Options:': titles.globalOptions,
    'Commands:': titles.commands,
  };
  return {
    helpWidth: Math.min(stream.columns, 100),
    showGlobalOptions: true,
    styleTitle: (title) => translated[title] ?? title,
    subcommandTerm: (command) => command.name(),
    commandUsage(command) {
      const names: string[] = [];
      for (let at: typeof command | null = command; at; at = at.parent) names.unshift(at.name());
      return `${names.join(' ')} ${command.usage().replace('[options]', `[${phrases.usage.options}]`)}`;
    },
    optionDescription(option) {
      const remarks = [
        ...(option.argChoices ? [`${titles.choices}: ${option.argChoices.join(', ')}`] : []),
        ...(option.defaultValue === undefined ? [] : [`${titles.default}: ${String(option.defaultValue)}`]),
      ];
      return remarks.length > 0 ? `${option.description} (${remarks.join('; ')})` : option.description;
    },
    argumentDescription: (argument) =>
      argument.argChoices
        ? `${argument.description} (${titles.choices}: ${argument.argChoices.join(', ')})`
        : argument.description,
  };
}
