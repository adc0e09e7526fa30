import type { Command as Commander } from 'commander';
import { helpStyle } from './command-help.ts';
import { type Declared, declareProgram, findCommand, parseWith } from './command-program.ts';
import type { CommandTable } from './commands/kit/command.ts';
import type { Stream } from './host.ts';
import { type CliPhrases, loadCliPhrases } from './locales/cli.ts';
import type { Locale } from './locales/phrases.ts';
import { usageSentence } from './usage-error.ts';

/** A command line that asks for help, or that is wrong. */
interface Unrun extends Declared {
  /** What was typed that is neither an option nor a value of a global one. */
  readonly words: readonly string[];
  readonly table: CommandTable;
  readonly stream: Stream;
  readonly locale: Locale;
}

/** What is printed instead of running a command, and with which exit code. */
export interface Answer {
  readonly kind: 'answered';
  readonly text: string;
  readonly exit: 0 | 2;
}

/** Answers a command line that runs nothing: the help that was asked for, or what is wrong. */
export async function answerCommandLine(unrun: Unrun): Promise<Answer> {
  const { argv, words, table, stream, locale } = unrun;
  const phrases = await loadCliPhrases(locale);
  let text = '';
  const { program } = declareProgram(unrun, (bare) =>
    bare.configureOutput({ writeOut: (part) => (text += part) }).configureHelp(helpStyle(phrases, stream)),
  );
  describeProgram(program, unrun, phrases);
  const said = await parseWith(program, argv);
  if (!said) return { kind: 'answered', text: program.helpInformation(), exit: words.length === 0 ? 0 : 2 };
  return said.exitCode === 0
    ? { kind: 'answered', text, exit: 0 }
    : { kind: 'answered', text: usageSentence(said, phrases, program, words, table), exit: 2 };
}

/** Says what each part of the program is for. */
function describeProgram(program: Commander, { listed, loaded }: Declared, phrases: CliPhrases): void {
  const { usage, global, commands } = phrases;
  program
    .description(phrases.tagline)
    .usage(`<${usage.command}> [${usage.options}]`)
    .helpOption('-h, --help', global.help)
    .addHelpText('after', `\n${phrases.more}`);
  describeOptions(program, global);
  for (const { name } of listed) {
    const [first = '', second] = name.split(' ');
    const parent = findCommand(program, first);
    parent?.description(commands[first]?.summary ?? '').helpOption('-h, --help', global.help);
    if (second !== undefined) parent?.usage(`<${usage.command}> [${usage.options}]`);
    const described = second === undefined ? parent : parent && findCommand(parent, second);
    described?.description(commands[name]?.summary ?? '').helpOption('-h, --help', global.help);
    if (loaded?.name === name && described) describeCommand(described, loaded.examples, phrases);
  }
}

function describeCommand(described: Commander, examples: readonly string[], phrases: CliPhrases): void {
  const name = [described.parent?.parent ? described.parent.name() : '', described.name()].join(' ').trim();
  const words = phrases.commands[name];
  described.description(words?.description ?? words?.summary ?? '');
  for (const argument of described.registeredArguments) {
    argument.description = words?.arguments?.[argument.name()] ?? '';
  }
  describeOptions(described, { at: phrases.global.at, ...words?.options });
  if (examples.length === 0) return;
  const lines = examples.map((line, index) => `  ${line}\n      ${words?.examples?.[index] ?? ''}`);
  described.addHelpText('after', `\n${phrases.titles.examples}\n${lines.join('\n')}\n`);
}

/** Options by their long names. */
function describeOptions({ options }: Commander, words: Readonly<Record<string, string>>): void {
  for (const option of options) option.description = words[option.name()] ?? '';
}
