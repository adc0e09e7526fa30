import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { loopWorkspace } from '../../testing/loop-workspace.ts';
import { runBin, startBin } from '../../testing/run-bin.ts';
import { runCli, temporaryFolder } from '../../testing/run-cli.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const casePath = (index: number): string => `cases/2026-11/C-261101-${String(index).padStart(5, '0')}.yaml`;

/** So many files that what was read of them is kept; of some a rule has to tell. */
function workspace(): string {
  const cases = Array.from({ length: 520 }, (_, index) => [
    casePath(index),
    `source: contact\nreceived: 2026-11-01\nchannel: site\ntext: Letter ${index}\ntags: [${index % 90 === 0 ? 'prizes' : 'prices'}]\n`,
  ]);
  return temporaryFolder({ ...loopWorkspace, ...Object.fromEntries(cases) });
}

const step = fc.record({
  kind: fc.constantFrom('right', 'wrong', 'broken', 'gone', 'renamed', 'stage gone'),
  at: fc.nat(519),
});

test('a verdict is never another for what is kept of the files, nor for the result that is', async () => {
  const folder = workspace();
  vi.stubEnv('CXMAP_CACHE_DIR', temporaryFolder());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  const check = (...options: readonly string[]) => runCli(['validate', '--format', 'json', ...options], folder);
  await check();
  await check();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const { kind, at } of steps) {
        const path = join(folder, casePath(at));
        const map = join(folder, 'map/success-map.yaml');
        if (kind === 'right') writeFileSync(path, `source: contact\nreceived: 2026-11-02\ntext: Letter ${at}\n`);
        if (kind === 'wrong') writeFileSync(path, `source: contact\nreceived: 2026-11-02\ntext: A\nstage: nowhere\n`);
        if (kind === 'broken') writeFileSync(path, 'source: [\n');
        if (kind === 'gone') rmSync(path, { force: true });
        if (kind === 'renamed' && readdirSync(join(folder, 'cases/2026-11')).includes(path.slice(-20)))
          renameSync(path, path.replace(/C-261101-0/, `C-261101-${runs % 2 === 0 ? 'A' : 'B'}`));
        if (kind === 'stage gone')
          writeFileSync(
            map,
            readFileSync(map, 'utf8').replace(
              /id: (purchase|shopping)/,
              `id: ${runs % 2 === 0 ? 'shopping' : 'purchase'}`,
            ),
          );
        runs++;
      }
      const expected = await check('--no-cache');
      expect(await check()).toEqual(expected);
      expect(await check()).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});

test('many processes on one kept reading give one answer, before and after a change, and leave nothing behind', async () => {
  const folder = workspace();
  const cache = { CXMAP_CACHE_DIR: temporaryFolder() };
  const alone = () => runBin(['list', 'cases', '--format', 'json'], folder, [], { CXMAP_CACHE_DIR: temporaryFolder() });
  // Files younger than the tick of a clock prove nothing by their times: then everybody would read them all.
  await sleep(2_100);
  for (const text of ['', '# changed\n']) {
    appendFileSync(join(folder, casePath(7)), text);
    const expected = alone();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => startBin(['list', 'cases', '--format', 'json'], folder, cache)),
    );
    for (const one of all) expect(one).toEqual(expected);
  }
  expect(readdirSync(join(cache.CXMAP_CACHE_DIR, 'read'))).toHaveLength(1);
});
