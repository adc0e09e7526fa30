import { join } from 'node:path';
import { generateDocs, withCommandTable } from './docs.ts';
import { examplePictures } from './example-pictures.ts';
import { readIfThere, writeOutputs } from './write-outputs.ts';

const root = process.cwd();
const readmes = (['en', 'ru'] as const).map((locale) => {
  const path = locale === 'ru' ? 'README.ru.md' : 'README.md';
  return [path, withCommandTable(readIfThere(join(root, path)) ?? '', locale)] as const;
});
const outputs = new Map([...generateDocs(), ...readmes, ...(await examplePictures(root))]);
process.exitCode = writeOutputs(root, outputs, process.argv.includes('--check'));
