// How long an import takes beside writing the same files and doing nothing else. node benchmarks/import.mjs [rows] [rounds]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { cxmapCommand } from './measure/cxmap.mjs';
import { peakMemory } from './measure/memory.mjs';
import { runOnce } from './measure/run-once.mjs';
import { median, ratioOf } from './measure/statistics.mjs';
import { table } from './report/table.mjs';

const rows = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 3);
const installed = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-import-'));
const workspace = join(folder, 'workspace');
const cases = join(workspace, 'cases');

try {
  runOnce({ name: 'init', commands: [cxmapCommand(installed, folder, ['init', workspace])] });
  writeFileSync(
    join(folder, 'map.yaml'),
    'columns: {external.id: ID, received: Date, text: Text}\nconstants: {source: survey, external: {system: poll}}\n',
  );
  const lines = Array.from({ length: rows }, (_, index) => {
    const date = `2026-${String((index % 11) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    return `${index},${date} 10:15:00,"The letter ${index} came late, ""again"", and nobody\nsaid why the price had changed"\n`;
  });
  writeFileSync(join(folder, 'in.csv'), `ID,Date,Text\n${lines.join('')}`);
  const command = cxmapCommand(installed, workspace, ['case', 'import', '../in.csv', '--map', '../map.yaml']);
  const emptyCases = () => rmSync(cases, { recursive: true, force: true });
  const first = { name: 'cxmap case import', commands: [command], prepare: emptyCases };
  const again = { name: 'cxmap case import, again', commands: [command] };

  const times = { first: [], again: [], writing: [] };
  for (let round = 0; round < rounds; round++) {
    emptyCases();
    times.first.push(runOnce(first).ms);
    times.again.push(runOnce(again).ms);
    times.writing.push(writeAlone(readCases()));
  }
  const memory = await peakMemory(first);
  const line = (name, all, peak) => [name, median(all).toFixed(0), ratioOf(all, times.writing).ratio.toFixed(2), peak];
  const head = [`${rows} rows`, 'ms', 'ratio', 'peak, MB'];
  const shown = [
    line('write the files, nothing else', times.writing, ''),
    line('import', times.first, (memory / 1024).toFixed(0)),
    line('the same import again', times.again, ''),
  ];
  process.stdout.write(`${table(head, shown)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function readCases() {
  return readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(join(cases, path), 'utf8') }));
}

/** The least that anybody could do: each file by a temporary one and a rename. */
function writeAlone(files) {
  const target = join(folder, 'alone');
  rmSync(target, { recursive: true, force: true });
  for (const path of new Set(files.map((file) => dirname(file.path))))
    mkdirSync(join(target, path), { recursive: true });
  const start = performance.now();
  for (const { path, text } of files) {
    const file = join(target, path);
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  }
  return performance.now() - start;
}
