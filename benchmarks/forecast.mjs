// What an exact forecast takes beside a simulation of the same weeks. node benchmarks/forecast.mjs [items] [rounds]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, ratioOf } from './measure/statistics.mjs';
import { table } from './report/table.mjs';

const items = Number(process.argv[2] ?? 500);
const rounds = Number(process.argv[3] ?? 5);
/** So many simulated futures are usual. */
const runs = 100_000;
/** Half a year of a team that finishes about four things a week. */
const past = [1, 3, 5, 3, 7, 8, 0, 5, 3, 1, 8, 4, 2, 6, 3, 5, 0, 9, 4, 4, 2, 7, 3, 5, 6, 1];

const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-forecast-'));
try {
  const outfile = join(folder, 'forecast.mjs');
  const source = fileURLToPath(new URL('../src/queries/flow/forecast.ts', import.meta.url));
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', logLevel: 'error' });
  const times = { exact: [], simulated: [] };
  let furthest = 0;
  for (let round = 0; round < rounds; round++) {
    // Loaded anew, as a command does: nothing of it is compiled yet.
    const { chancesByWeek } = await import(`${pathToFileURL(outfile).href}?${round}`);
    const exact = timed(times.exact, () => chancesByWeek(past, items));
    const simulated = timed(times.simulated, () => simulate(exact.length));
    furthest = Math.max(furthest, ...exact.map((chance, week) => Math.abs(chance - simulated[week])));
  }
  const line = (name, all) => [name, median(all).toFixed(2), ratioOf(all, times.simulated).ratio.toFixed(4)];
  const shown = [
    line(`${runs} simulated futures`, times.simulated),
    line('the exact distribution, as cxmap forecast takes it', times.exact),
  ];
  process.stdout.write(`${table([`when ${items} items are finished`, 'ms', 'ratio'], shown)}\n`);
  process.stdout.write(`The two are at most ${(100 * furthest).toFixed(2)} points of a per cent apart.\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(into, work) {
  const start = performance.now();
  const result = work();
  into.push(performance.now() - start);
  return result;
}

/** The share of futures in which all is finished by the end of each week. */
function simulate(weeks) {
  const finishedIn = new Array(weeks + 1).fill(0);
  for (let run = 0; run < runs; run++) {
    let [left, week] = [items, 0];
    while (left > 0 && week < weeks) {
      left -= past[Math.floor(Math.random() * past.length)];
      week++;
    }
    if (left <= 0) finishedIn[week]++;
  }
  let finished = 0;
  return finishedIn.slice(1).map((count) => {
    finished += count;
    return finished / runs;
  });
}
