import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counter } from './yaml.mjs';

const judge = fileURLToPath(new URL('mermaid-judge.mjs', import.meta.url));
const asOf = ['--as-of', '2026-11-22T10:00:00Z'];
const views = [
  ...[['map'], ['handoffs'], ['tasks']].map((view) => [...view, ...asOf]),
  ...[['journey'], ['ideas'], ['metrics']],
  ...[
    ['map', '--to-be', ...asOf],
    ['journey', '--to-be'],
    ['handoffs', '--to-be', ...asOf],
  ],
  ...['task', 'idea', 'case'].map((kind) => ['states', '--of', kind]),
];

/** Every diagram of the examples, read by the Mermaid of a self-managed GitLab, by the newest, and by the one that we test with. */
export function mermaidVersions(folder, _, root) {
  const diagrams = ['minimal', 'saas', 'bank'].flatMap((example) =>
    [...views, ...scenariosOf(join(root, 'examples', example))].flatMap((view) => {
      const argv = [join(root, 'bin/cxmap.js'), 'render', ...view];
      const run = spawnSync(process.execPath, argv, { cwd: join(root, 'examples', example), encoding: 'utf8' });
      return run.status === 0 && run.stdout !== ''
        ? [{ name: `${example} ${view.filter((word) => !asOf.includes(word)).join(' ')}`, text: run.stdout }]
        : [];
    }),
  );
  const file = join(folder, 'diagrams.json');
  writeFileSync(file, JSON.stringify(diagrams));
  const told = {};
  const versions = {
    'diagrams read by Mermaid 10.7.0': join(folder, 'node_modules/mermaid-gitlab'),
    'diagrams read by Mermaid 11.17.2': join(root, 'node_modules/mermaid'),
    'diagrams read by Mermaid 12.3.0': join(folder, 'node_modules/mermaid-newest'),
  };
  for (const [name, place] of Object.entries(versions)) {
    told[name] = counter();
    const run = spawnSync(process.execPath, [judge, place, file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const verdicts = run.status === 0 ? JSON.parse(run.stdout) : {};
    for (const { name: diagram } of diagrams) {
      told[name].add(
        verdicts[diagram] === '',
        `${diagram} (${String(verdicts[diagram] ?? run.stderr).split('\n')[0]})`,
      );
    }
  }
  return told;
}

/** Blueprints are asked for by the names of their files. */
function scenariosOf(example) {
  const folder = join(example, 'map/scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => ['blueprint', '--scenario', file.replace(/\.yaml$/, '')]);
}
