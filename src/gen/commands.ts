/** A command as its file declares it: `task move`, the constant that holds it, and its file below src/commands/. */
interface DeclaredCommand {
  readonly name: string;
  readonly constant: string;
  readonly file: string;
}

/**
 * The table of commands from the texts of their files (by path below src/commands/), each `export const … : Command`.
 * They stand in the order of `words`, the names in the catalogue of the help: the order in which the help tells them.
 * Throws where a command has no words.
 */
export function generateCommandTable(files: ReadonlyMap<string, string>, words: readonly string[]): string {
  const declared = [...files].flatMap(([file, text]) => commandsIn(file, text));
  const speechless = declared.filter(({ name }) => !words.includes(name));
  if (speechless.length > 0) {
    throw new Error(`No words in src/locales/en/cli.ts for: ${speechless.map(({ name }) => name).join(', ')}`);
  }
  const ordered = declared.sort((one, other) => words.indexOf(one.name) - words.indexOf(other.name));
  const lines = ordered.map(
    ({ name, constant, file }) => `  { name: '${name}', load: async () => (await import('./${file}')).${constant} },\n`,
  );
  return [
    '// Generated from the folders beside it; do not edit.',
    "import type { CommandTable } from './kit/command.ts';",
    '',
    '/** Every command by what is typed, each loaded only when it is the one: start-up knows nothing but names. */',
    `export const commandTable: CommandTable = [\n${lines.join('')}];`,
    '',
  ].join('\n');
}

function commandsIn(file: string, text: string): readonly DeclaredCommand[] {
  const declarations = text.matchAll(/^export const (\w+): Command = \{\n {2}name: '([^']+)',$/gm);
  return [...declarations].map(([, constant = '', name = '']) => ({ name, constant, file }));
}
