// The main job on the two examples: validate, draw the map, make its pages, see what waits, try an illegal move.
// Everything is written into out/demo, nothing else is touched.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out/demo');

function step(title, command, args, options = {}) {
  console.log(`\n▸ ${title}`);
  if (options.show !== false) console.log(`  $ ${['cxmap', ...args].join(' ')}`);
  const done = spawnSync(process.execPath, [command, ...args], { cwd: options.cwd ?? root, encoding: 'utf8' });
  const wanted = options.exit ?? 0;
  if (options.print !== false) process.stdout.write(indent(done.stdout));
  process.stdout.write(indent(done.stderr));
  if (done.status !== wanted) {
    console.error(`  This should have ended with ${wanted}, and ended with ${done.status}.`);
    process.exit(1);
  }
  return done.stdout;
}

const indent = (text) => text.replace(/^(?=.)/gm, '  ');

const setup = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs')], { stdio: 'inherit' });
if (setup.status !== 0) process.exit(setup.status ?? 3);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const cxmap = join(root, 'bin/cxmap.js');
const results = [];

for (const [name, title] of [
  ['saas', 'An English SaaS company'],
  ['bank', 'A Russian retail bank'],
]) {
  const workspace = join(out, name);
  cpSync(join(root, 'examples', name), workspace, { recursive: true });
  step(`${title}: check every promise on the map`, cxmap, ['validate'], { cwd: workspace });
  const at = ['--as-of', '2026-11-22T12:00:00+01:00'];
  const files = {
    map: `../${name}-map.svg`,
    pages: `../${name}-pages`,
    site: `../${name}.html`,
  };
  step(`${title}: draw its map`, cxmap, ['render', 'map', '--format', 'svg', '-o', files.map], { cwd: workspace });
  step(`${title}: make its pages for a wiki`, cxmap, ['report', '-o', files.pages, ...at], { cwd: workspace });
  step(`${title}: make one page for a browser`, cxmap, ['site', '-o', files.site, ...at], { cwd: workspace });
  results.push(
    [join(workspace, files.site), 'the whole map in one page: open it in a browser'],
    [join(workspace, files.pages, 'README.md'), 'the pages of a wiki, as GitHub and GitLab show them'],
    [join(workspace, files.map), 'the map as a picture'],
  );
}

const saas = join(out, 'saas');
const at = ['--as-of', '2026-11-22T12:00:00+01:00'];
step('What waits for whom, past its limit', cxmap, ['monitor', 'overdue', 'owed', '--late', ...at], { cwd: saas });
step(
  'A move that the lifecycle does not have is refused',
  cxmap,
  ['task', 'move', 'YE73Q', 'completed', '--by', 'ida-brandt', ...at],
  {
    cwd: saas,
    exit: 1,
  },
);

// What needs a part that may be missing: skipped, with the sentence that cxmap itself says.
for (const [what, file, args] of [
  ['the map of the software company as PNG', 'saas-map.png', ['map', '--format', 'png']],
  ['the states of a task, drawn by Mermaid', 'saas-states.svg', ['states', '--format', 'svg']],
]) {
  const target = join(out, file);
  console.log(`\n▸ Optional: ${what}\n  $ cxmap render ${args.join(' ')}`);
  const drawn = spawnSync(process.execPath, [cxmap, 'render', ...args, '-o', target], {
    cwd: saas,
    encoding: 'utf8',
  });
  if (drawn.status === 0) results.push([target, what]);
  else console.log(`  Skipped. ${drawn.stderr.trim()}`);
}

console.log('\nDone. The results:');
for (const [path, what] of results) console.log(`  ${relative(process.cwd(), path)} – ${what}`);
