import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isCurrent } from './origin.ts';

const path = 'src/model/gen/holidays.gen.ts';

/** Makes the table of public holidays where its sources have changed; with `--check`, only says so. Delete it to have it made anew. */
async function main(check: boolean): Promise<number> {
  const { version } = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8'));
  if (existsSync(path) && isCurrent(readFileSync(path, 'utf8'), version)) return 0;
  if (check) {
    process.stderr.write(`${path} is stale: run npm run generate\n`);
    return 1;
  }
  const { generateHolidays } = await import('./generate-holidays.ts');
  writeFileSync(path, generateHolidays(version));
  return 0;
}

process.exitCode = await main(process.argv.includes('--check'));
