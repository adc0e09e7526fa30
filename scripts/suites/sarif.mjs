import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutate, numbersFrom } from '../fuzz/mutate.mjs';
import { counter } from './yaml.mjs';

/** The reports of three workspaces with mistakes, as the tool of SARIF's makers sees them. It comes for Linux here. */
export function sarifMultitool(folder, _, root) {
  const told = { 'reports without an error or a warning of the multitool': counter() };
  const tool = join(folder, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  if (!existsSync(tool)) return told;
  chmodSync(tool, 0o755);
  for (const [seed, example] of ['minimal', 'saas', 'bank', 'bank'].entries()) {
    const workspace = mkdtempSync(join(tmpdir(), 'cxmap-suites-'));
    cpSync(join(root, 'examples', example), workspace, { recursive: true });
    const random = numbersFrom(seed);
    for (const path of readdirSync(workspace, { recursive: true })) {
      if (!/\.(yaml|csv)$/.test(path) || path === 'cxmap.yaml' || random() < 0.7) continue;
      writeFileSync(join(workspace, path), mutate(readFileSync(join(workspace, path)), random));
    }
    const run = spawnSync(process.execPath, [join(root, 'bin/cxmap.js'), 'validate', '-f', 'sarif'], {
      cwd: workspace,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    writeFileSync(join(workspace, 'report.sarif'), run.stdout);
    const judged = spawnSync(
      tool,
      ['validate', 'report.sarif', '--output', 'judged.sarif', '--log', 'ForceOverwrite'],
      {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      },
    );
    const results = existsSync(join(workspace, 'judged.sarif'))
      ? JSON.parse(readFileSync(join(workspace, 'judged.sarif'), 'utf8')).runs.flatMap(({ results: all = [] }) => all)
      : [{ ruleId: (judged.error?.message ?? judged.stdout + judged.stderr).slice(0, 300), level: 'error' }];
    // It would like an address where one reads about the tool: as long as nothing is published there is none.
    const wrong = results.filter(
      ({ level = 'warning', message }) =>
        (level === 'error' || level === 'warning') && message?.id !== 'Warning_ProvideToolnformationUri',
    );
    told['reports without an error or a warning of the multitool'].add(
      wrong.length === 0,
      `${example}: ${[...new Set(wrong.map(({ ruleId }) => ruleId))].join(' ')}`,
    );
  }
  return told;
}
