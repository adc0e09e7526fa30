import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateRuleIds, generateRuleRegistry } from './rules.ts';
import { writeOutputs } from './write-outputs.ts';

/** Files of src/rules/ that are not rules. */
const notRules = new Set([
  'baseline.ts',
  'check.ts',
  'registry.gen.ts',
  'rule-ids.gen.ts',
  'rule.ts',
  'severity.ts',
  'silence.ts',
]);

const root = process.cwd();
const files = readdirSync(join(root, 'src/rules')).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notRules.has(name),
);
process.exitCode = writeOutputs(
  root,
  new Map([
    ['src/rules/registry.gen.ts', generateRuleRegistry(files)],
    ['src/rules/rule-ids.gen.ts', generateRuleIds(files)],
  ]),
  process.argv.includes('--check'),
);
