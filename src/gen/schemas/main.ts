import { readFileSync, writeFileSync } from 'node:fs';
import { generateOutputs } from './outputs.ts';
import { readSchemas } from './read.ts';
import { localesOf, readTexts, textProblems } from './texts.ts';

const check = process.argv.includes('--check');
const schemas = readSchemas('schemas');
const texts = new Map(localesOf(schemas).map((locale) => [locale, readTexts('schemas', locale)]));
for (const [path, text] of await generateOutputs(schemas, texts)) {
  if (!check) writeFileSync(path, text);
  else if (committed(path) !== text) fail(`${path} is stale: generate it again from schemas/`);
}
for (const problem of textProblems(schemas, texts)) fail(problem);

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function committed(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
