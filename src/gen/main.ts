import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '../locales/en/cli.ts';
import { generateChangeRegistry, generateRowNames } from './changes.ts';
import { generateCommandTable } from './commands.ts';
import { generateReviewForm, reviewFormTypes } from './review-form.ts';
import { generateRuleIds, generateRuleRegistry } from './rules.ts';
import { readSchemas } from './schemas/read.ts';
import { changeRowsOf } from './schemas/shapes.ts';
import { writeOutputs } from './write-outputs.ts';

/** Files of src/rules/ that are not rules. */
const notRules = new Set([
  'baseline.ts',
  'check-changes.ts',
  'check.ts',
  'difference.ts',
  'entry-words.ts',
  'find-again.ts',
  'find-change.ts',
  'find-in.ts',
  'find.ts',
  'gather.ts',
  'gathered.ts',
  'part-of-model.ts',
  'reach.ts',
  'registry.gen.ts',
  'rule-ids.gen.ts',
  'rule.ts',
  'severity.ts',
  'silence.ts',
]);

const root = process.cwd();
const sources = (names: readonly string[]) => names.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name));
const rules = sources(readdirSync(join(root, 'src/rules'))).filter((name) => !notRules.has(name));
const commands = readdirSync(join(root, 'src/commands'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => sources(readdirSync(join(root, 'src/commands', name))).map((file) => `${name}/${file}`))
  .sort();
const documented = (name: string): object => JSON.parse(readFileSync(join(root, `docs/${name}.schema.json`), 'utf8'));
const changes = sources(readdirSync(join(root, 'src/diff/changes'))).filter((name) => !name.endsWith('.gen.ts'));
process.exitCode = writeOutputs(
  root,
  new Map([
    [
      'src/commands/table.gen.ts',
      generateCommandTable(
        new Map(commands.map((file) => [file, readFileSync(join(root, 'src/commands', file), 'utf8')])),
        Object.keys(cli.commands),
      ),
    ],
    ['src/commands/ci/review-form.gen.js', generateReviewForm(documented('review'), documented('diff'))],
    ['src/commands/ci/review-form.gen.d.ts', reviewFormTypes],
    ['src/diff/changes/registry.gen.ts', generateChangeRegistry(changes)],
    ['src/diff/changes/row-names.gen.ts', generateRowNames(changes, changeRowsOf(readSchemas('schemas')))],
    ['src/rules/registry.gen.ts', generateRuleRegistry(rules)],
    ['src/rules/rule-ids.gen.ts', generateRuleIds(rules)],
  ]),
  process.argv.includes('--check'),
);
