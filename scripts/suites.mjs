// What others have collected against our readers and writers: `npm run suites [yaml|csv|sarif|mermaid]`. It installs pinned
// releases into the system's temporary folder, prints how often both agree, and ends with 1 where that is less often than
// recorded below. Not a part of CI: it needs the registry, and a hundred megabytes.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvSuites } from './suites/csv.mjs';
import { installSuites } from './suites/install.mjs';
import { mermaidVersions } from './suites/mermaid.mjs';
import { ownParts } from './suites/own.mjs';
import { recorded } from './suites/recorded.mjs';
import { sarifMultitool } from './suites/sarif.mjs';
import { yamlSuite } from './suites/yaml.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(tmpdir(), 'cxmap-suites');
const suites = { yaml: yamlSuite, csv: csvSuites, sarif: sarifMultitool, mermaid: mermaidVersions };
const asked = process.argv.slice(2);

installSuites(folder);
const own = await ownParts(root, folder);
let isLess = false;
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`▸ ${name}`);
  for (const [what, { agree, all, others, skipped }] of Object.entries(await suite(folder, own, root))) {
    if (skipped !== undefined) {
      console.log(`  ${what.padEnd(56)} skipped: ${skipped}`);
      continue;
    }
    const least = recorded[name]?.[what];
    const isFine = least !== undefined && agree >= least.agree && all >= least.all;
    if (!isFine) isLess = true;
    const words = least === undefined ? 'not recorded' : isFine ? '' : `recorded: ${least.agree} of ${least.all}`;
    console.log(`  ${what.padEnd(56)} ${agree} of ${all} ${words}`);
    if (others.length > 0) console.log(`    not: ${others.slice(0, 40).join(', ')}${others.length > 40 ? ', …' : ''}`);
  }
}
if (isLess) process.exit(1);
