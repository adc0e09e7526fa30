// The main job on the two examples: validate, draw the map and its pages, see what waits, try an illegal move.
// Everything is written into out/demo, nothing else is touched.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const [view, format, file] of [
    ['map', 'md', `${name}-map.md`],
    ['map', 'svg', `${name}-map.svg`],
    ['map', 'mermaid', `${name}-map.mmd`],
    ['states', 'md', `${name}-states.md`],
  ]) {
    const text = step(`${title}: draw ${file}`, cxmap, ['render', view, '--format', format], {
      cwd: workspace,
      print: false,
    });
    writeFileSync(join(out, file), text);
    results.push(join(out, file));
  }
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

const png = join(out, 'bank-map.png');
const drawn = spawnSync(process.execPath, [cxmap, 'render', 'map', '--format', 'png', '-o', png], {
  cwd: join(out, 'bank'),
  encoding: 'utf8',
});
if (drawn.status === 0) results.push(png);
else console.log(`\n▸ The PNG is skipped: ${drawn.stderr.trim()}`);

console.log('\nDone. The results:');
for (const path of results) console.log(`  ${relative(process.cwd(), path)}`);
console.log('Open an .svg in a browser, a .md in any viewer that draws Mermaid (GitHub, GitLab, VS Code).');
