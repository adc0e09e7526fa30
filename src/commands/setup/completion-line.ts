import { locales } from '../../locales/phrases.ts';
import { type Command, type CommandTable, type OptionSpec, optionsOf } from '../kit/command.ts';

/** A command line that is being typed, as far as it goes. */
export interface TypedLine {
  /** The command, once it is typed whole. */
  readonly command: Command | undefined;
  /** The words of it before the one that is being typed, when it is not whole yet. */
  readonly before: readonly string[];
  /** Its arguments before the one that is being typed. */
  readonly args: readonly string[];
  /** The option whose value is being typed, by its long name. */
  readonly option: string | undefined;
  /** The part of the word that belongs to the option: `--owner=`. */
  readonly lead: string;
  /** What is typed so far of the value, argument or word. */
  readonly current: string;
  /** `--dir` and `--locale`, where they were given. */
  readonly globals: ReadonlyMap<string, string>;
}

/** The options of every command: only these two have values. */
export const globalFlags: readonly OptionSpec[] = [
  { flags: '-C, --dir <folder>', takes: 'folder' },
  { flags: '--locale <locale>', takes: { oneOf: locales } },
  { flags: '-h, --help', takes: 'nothing' },
];

/** Reads what a shell passes: the words after `cxmap` up to the cursor, the last of them being typed. */
export async function readTypedLine(typed: readonly string[], table: CommandTable): Promise<TypedLine> {
  const words = joinEquals(typed.map(withoutQuotes));
  const last = words.at(-1) ?? '';
  const plain: string[] = [];
  const globals = new Map<string, string>();
  let options: readonly OptionSpec[] = globalFlags;
  let command: Command | undefined;
  let waiting: string | undefined;

  for (const word of words.slice(0, -1)) {
    if (waiting !== undefined) {
      globals.set(waiting, word);
      waiting = undefined;
    } else if (word.startsWith('-') && word !== '-') {
      const [flag = '', value] = word.split(/=(.*)/s);
      const spec = options.find((option) => namesOf(option).includes(flag));
      const name = spec && longName(spec);
      if (name !== undefined && value !== undefined) globals.set(name, value);
      else if (spec && takesValue(spec)) waiting = name;
    } else {
      plain.push(word);
      const entry = command ? undefined : table.find(({ name }) => name === plain.join(' '));
      if (!entry) continue;
      command = await entry.load();
      options = [...optionsOf(command), ...globalFlags];
    }
  }
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(last) ?? [];
  const inWord = options.find((option) => flag !== undefined && namesOf(option).includes(flag));
  const length = command?.name.split(' ').length ?? 0;
  return {
    command,
    before: command ? [] : plain,
    args: plain.slice(length),
    option: waiting ?? (inWord && longName(inWord)),
    lead: inWord && waiting === undefined ? `${flag}=` : '',
    current: inWord && waiting === undefined ? (value ?? '') : last,
    globals,
  };
}

/** bash and fish pass the word as it is typed: with the quote that is still open, and what stands for a blank. */
function withoutQuotes(word: string): string {
  const [, flag = '', quote, quoted = ''] = /^(--[\w-]+=)?(["'])(.*?)\2?$/s.exec(word) ?? [];
  return quote === undefined ? word.replace(/\\([^\p{L}\p{N}])/gu, '$1') : flag + quoted;
}

/** bash takes `--owner=ann` apart, at the sign. */
function joinEquals(typed: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const [index, word] of typed.entries()) {
    const before = words.at(-1) ?? '';
    const isLast = index === typed.length - 1;
    if (word === '=' && /^--[\w-]+$/.test(before)) {
      if (isLast) words.push('');
      continue;
    }
    words.push(word);
  }
  return words;
}

/** `--owner` and, where there is one, `-o`. */
function namesOf({ flags }: OptionSpec): readonly string[] {
  return flags.split(/[ ,]+/).filter((part) => part.startsWith('-'));
}

export function longName(option: OptionSpec): string {
  return (namesOf(option).find((name) => name.startsWith('--')) ?? '').slice(2);
}

function takesValue({ flags }: OptionSpec): boolean {
  return /[<[]/.test(flags);
}
