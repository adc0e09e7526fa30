import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDocs, withCommandTable } from './docs.ts';
import { generateRuleIds, generateRuleRegistry } from './rules.ts';

/** Files of src/rules/ that are not rules. */
const notRules = new Set(['rule.ts', 'check.ts', 'severity.ts', 'registry.gen.ts', 'rule-ids.gen.ts']);

/** Writes what is generated from the source itself; with `--check`, only says what is stale. */
function main(root: string, check: boolean): number {
  const folder = join(root, 'src/rules');
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notRules.has(name),
  );
  const outputs = new Map([
    ['src/rules/registry.gen.ts', generateRuleRegistry(files)],
    ['src/rules/rule-ids.gen.ts', generateRuleIds(files)],
    ...generateDocs(),
    ['README.md', withCommandTable(read(join(root, 'README.md')) ?? '', 'en')],
    ['README.ru.md', withCommandTable(read(join(root, 'README.ru.md')) ?? '', 'ru')],
  ]);
  let stale = 0;
  for (const [path, text] of outputs) {
    if (read(join(root, path)) === text) continue;
    stale++;
    if (check) process.stderr.write(`${path} is stale: run npm run generate\n`);
    else writeFileSync(join(root, path), text);
  }
  return check && stale > 0 ? 1 : 0;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.cwd(), process.argv.includes('--check'));
