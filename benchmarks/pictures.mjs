// The map's picture: cxmap's own SVG and PNG beside Mermaid through mermaid-cli. node benchmarks/pictures.mjs [rounds]
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { cxmapCommand } from './measure/cxmap.mjs';
import { quietEnvironment } from './measure/environment.mjs';
import { timeByTurns } from './measure/interleave.mjs';
import { copyPackage } from './measure/package-copy.mjs';
import { runOnce } from './measure/run-once.mjs';
import { median, ratioOf } from './measure/statistics.mjs';
import { rangeText, ratioText, timeText } from './report/numbers.mjs';
import { table } from './report/table.mjs';

const rounds = Number(process.argv[2] ?? 5);
const root = fileURLToPath(new URL('..', import.meta.url));
const workspace = join(root, 'examples/bank');
const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-pictures-'));
const { folder: installed } = copyPackage(folder);
// What npm would install beside it.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
// One browser for both, so that nobody is measured with another.
const browser = process.env.CXMAP_CHROMIUM || (await chromium.executablePath());

try {
  const file = (name) => join(folder, name);
  const render = (args) => cxmapCommand(installed, workspace, ['render', ...args], { CXMAP_CHROMIUM: browser });
  const diagram = file('map.mmd');
  writeFileSync(file('browser.json'), JSON.stringify({ executablePath: browser, args: ['--no-sandbox'] }));
  runOnce({ name: 'diagram', commands: [render(['map', '-o', diagram])] });
  const mermaid = (output) => ({
    file: process.execPath,
    args: [
      join(root, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js'),
      ...['--input', diagram, '--output', file(output), '--puppeteerConfigFile', file('browser.json')],
      ...['--width', '1600', '--height', '1200', '--scale', '2', '--quiet'],
    ],
    cwd: folder,
    env: quietEnvironment(),
  });
  const own = (format, ...more) => render(['map', '--format', format, '-o', file(`own.${format}`), ...more]);
  const candidates = [
    { name: 'cxmap, its own SVG', commands: [own('svg')] },
    { name: 'cxmap, its own PNG', commands: [own('png')] },
    { name: 'cxmap --engine mermaid, SVG', commands: [own('svg', '--engine', 'mermaid')] },
    { name: 'cxmap --engine mermaid, PNG', commands: [own('png', '--engine', 'mermaid')] },
    { name: 'mermaid-cli alone, SVG of the same text', commands: [mermaid('alone.svg')] },
    { name: 'mermaid-cli alone, PNG of the same text', commands: [mermaid('alone.png')] },
  ];
  for (const candidate of candidates) runOnce(candidate);
  const times = timeByTurns(candidates, rounds, () => undefined);
  const rows = candidates.map(({ name }, index) => {
    const ratio = ratioOf(times[index], times[0]);
    return [name, timeText(median(times[index])), ratioText(ratio.ratio), rangeText(ratio)];
  });
  const lines = readFileSync(diagram, 'utf8').split('\n').length;
  process.stdout.write(`The map of examples/bank, a Mermaid text of ${lines} lines, ${rounds} rounds\n\n`);
  process.stdout.write(`${table(['whole process', 'median', '× own SVG', 'min–max'], rows)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
