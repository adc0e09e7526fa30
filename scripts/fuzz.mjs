// Looks for what no run had before: `npm run fuzz [rounds] [part of a file's path]` runs the properties from new seeds, and
// then mutants against the real command; `npm run fuzz campaigns [seed] [share]` runs the mutants alone, a share of them
// where that is less than 1. Ends with 1 where something was found, and says how to see it again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [first = '10', ...others] = process.argv.slice(2);
if (first === 'campaigns') await campaign(...others);
else {
  properties(Number(first), others[0] ?? '');
  if (others.length === 0) await campaign();
}

/** Ten thousand mutants for `validate`, two thousand to import, five hundred to draw. */
async function campaign(seed = String(randomInt(2 ** 31)), share = '1') {
  const { campaigns, runCampaign } = await import('./fuzz/campaigns.mjs');
  const sizes = { validate: 10_000, import: 2_000, 'report and render': 500 };
  const wrong = [];
  for (const [name, mutants] of Object.entries(sizes)) {
    console.log(`▸ ${name}: ${mutants * Number(share)} mutants, seed ${seed}`);
    const figures = await runCampaign(name, campaigns[name](mutants * Number(share)), Number(seed), console.log);
    const exits = Object.entries(figures.exits).map(([exit, count]) => `${exit}: ${count}`);
    console.log(
      `  ${figures.mutants} mutants in ${figures.runs} runs; exit codes ${exits.join(', ')}; slowest ${figures.slowest} ms, largest ${figures.largest} MiB; ${figures.wrong.length} wrong`,
    );
    wrong.push(...figures.wrong);
  }
  if (wrong.length > 0) {
    console.error(`To see it again: npm run fuzz campaigns ${seed} ${share}; each is kept in the folder named above.`);
    process.exit(1);
  }
}

function properties(rounds, part) {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.test.ts') && name.includes(part))
    .filter((name) => readFileSync(join(root, name), 'utf8').includes("from 'fast-check'"));

  for (let round = 1; round <= rounds; round++) {
    const seed = String(randomInt(2 ** 31));
    console.log(`▸ round ${round} of ${rounds}, seed ${seed}`);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const done = spawnSync(
      process.execPath,
      [vitest, 'run', '--silent', '--reporter=dot', '--testTimeout=600000', ...files],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, PROPERTY_SEED: seed },
      },
    );
    if (done.status !== 0) {
      console.error(`To see it again: PROPERTY_SEED=${seed} npx vitest run <the file above>`);
      process.exit(1);
    }
  }
}
