/** The registry of changes from a listing of their folder: one file a row, the file's name the row's. */
export function generateChangeRegistry(files: readonly string[]): string {
  const names = namesOf(files);
  const imports = names.map((name) => `import { ${constantOf(name)} } from './${name}.ts';\n`);
  const rows = names.map((name) => `  '${name}': ${constantOf(name)},\n`);
  return `// Generated from the files in this folder; do not edit.
${imports.join('')}import type { ChangeRow } from '../row.ts';
import type { RowName } from './row-names.gen.ts';

/** Every row of the table of changes, by the name that schemas give it. */
export const changeRows: Readonly<Record<RowName, ChangeRow>> = {
${rows.join('')}};
`;
}

/** The names alone, for what must not load the rows. Throws where a schema names a row that has no file. */
export function generateRowNames(files: readonly string[], named: readonly string[]): string {
  const names = namesOf(files);
  const missing = named.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`src/diff/changes/ has no ${missing.join(', ')}, which x-change names`);
  return `// Generated from the files in this folder; do not edit.

/** What changes are judged by: a file a row. */
export type RowName =
${names.map((name) => `  | '${name}'`).join('\n')};
`;
}

/** Every id of the table, for what must not load the rows. */
export function generateChangeIds(ids: readonly string[]): string {
  const lines = [...ids].sort().map((id) => `  '${id}',\n`);
  return `// Generated from the rows in this folder; do not edit.\n\nexport const changeIdList: readonly string[] = [\n${lines.join('')}];\n`;
}

function namesOf(files: readonly string[]): readonly string[] {
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** `handoff-timing` → `handoffTiming`: what a row's file exports. */
function constantOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
