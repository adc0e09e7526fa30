import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeIds } from '../diff/compare.ts';
import { locales } from '../locales/phrases.ts';
import { generateChangeIds } from './changes.ts';
import { generateDocs, pageIn, withCommandTable } from './docs.ts';
import { examplePictures } from './example-pictures.ts';
import { writeOutputs } from './write-outputs.ts';

const root = process.cwd();
const outputs = new Map([...(await generateDocs()), ...(await examplePictures(root))]);
outputs.set('src/diff/changes/change-ids.gen.ts', generateChangeIds(changeIds()));
for (const locale of locales) {
  const path = pageIn(locale, 'README.md');
  outputs.set(path, await withCommandTable(readFileSync(join(root, path), 'utf8'), locale));
}
process.exitCode = writeOutputs(root, outputs, process.argv.includes('--check'));
