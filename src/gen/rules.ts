/** The registry of rules from a listing of their folder: one file a rule, the file's name its id. */
export function generateRuleRegistry(files: readonly string[]): string {
  const ids = idsOf(files);
  const imports = ids.map((id) => `import { ${constantOf(id)} } from './${id}.ts';`);
  return [
    '// Generated from the files in this folder; do not edit.',
    ...imports,
    "import type { Rule } from './rule.ts';",
    '',
    '/** Every rule, by id. */',
    `export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${constantOf(id)},\n`).join('')}];`,
    '',
  ].join('\n');
}

/** The ids alone, for rules that look at ids of rules. */
export function generateRuleIds(files: readonly string[]): string {
  const lines = idsOf(files).map((id) => `  '${id}',\n`);
  return `// Generated from the files in this folder; do not edit.\n\nexport const ruleIds: readonly string[] = [\n${lines.join('')}];\n`;
}

function idsOf(files: readonly string[]): readonly string[] {
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** `unknown-reference` → `unknownReference`: what a rule's file exports. */
function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
