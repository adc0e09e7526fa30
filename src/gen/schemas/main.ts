import { readFileSync, writeFileSync } from 'node:fs';
import { generateOutputs } from './outputs.ts';
import { readSchemas } from './read.ts';

const check = process.argv.includes('--check');
const outputs = await generateOutputs(readSchemas('schemas'));
for (const [path, text] of outputs) {
  if (!check) writeFileSync(path, text);
  else if (committed(path) !== text) {
    process.stderr.write(`${path} is stale: generate it again from schemas/\n`);
    process.exitCode = 1;
  }
}

function committed(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
