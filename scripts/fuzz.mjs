// Runs the properties from seeds that no run had before: `npm run fuzz [rounds] [part of a file's path]`. Stops after the
// first round that fails, and says how to see it again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [rounds = '10', part = ''] = process.argv.slice(2);

const files = readdirSync(join(root, 'src'), { recursive: true })
  .map((name) => join('src', name))
  .filter((name) => name.endsWith('.test.ts') && name.includes(part))
  .filter((name) => readFileSync(join(root, name), 'utf8').includes("from 'fast-check'"));

for (let round = 1; round <= Number(rounds); round++) {
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
