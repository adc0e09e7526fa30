/**
 * `npm run findings [name…]`: runs the scripts of findings/ one after the other, all of them or
 * those named, prints one line for each, and exits 1 if any of them no longer sees what it states.
 * Each takes seconds to minutes and installs public packages, so this is run by hand, never by CI.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../findings/', import.meta.url));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.sh'))
  .map((file) => file.slice(0, -'.sh'.length))
  .sort();
const asked = process.argv.slice(2).map((name) => name.replace(/^findings\/|\.sh$/g, ''));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no such find in findings/: ${unknown.join(', ')}`);
  process.exit(2);
}

let changed = 0;
const names = asked.length > 0 ? asked : all;
for (const name of names) {
  const run = spawnSync('bash', [`${folder}${name}.sh`], { encoding: 'utf8' });
  if (run.status === 0) {
    console.log(`pass     ${name}`);
    continue;
  }
  changed += 1;
  const said = `${run.stdout}${run.stderr}`.trim().split('\n').at(-1);
  console.log(`changed  ${name}: ${said || `ended with ${run.status ?? run.signal}`}`);
}
console.log(`${names.length - changed} as stated, ${changed} changed`);
process.exit(changed > 0 ? 1 : 0);
