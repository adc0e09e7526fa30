import { existsSync, readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { runBin } from '../testing/run-bin.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { packagePlaces, resolvePackage } from './optional-packages.ts';

const project = resolve(import.meta.dirname, '../..');

/** A package that leaves a mark beside itself, with where the run stood, when it is loaded. */
const marking = (name: string): Readonly<Record<string, string>> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: `require('node:fs').writeFileSync(__dirname + '/ran', process.cwd());`,
});

const optional = ['@mermaid-js/mermaid-cli', '@sparticuz/chromium', '@resvg/resvg-js', 'puppeteer'];

test.each([
  ['render states --engine mermaid -f svg -o a.svg'],
  ['render map --engine mermaid -f svg -o a.svg'],
  ['render map -f png -o a.png'],
  ['report --diagrams svg -o pages'],
])('nothing of a workspace is run by %s', (line) => {
  const configuration = `require('node:fs').writeFileSync(__dirname + '/ran', ''); module.exports = {};`;
  const folder = temporaryFolder({
    ...baseWorkspace,
    ...Object.assign({}, ...optional.map(marking)),
    '.puppeteerrc.cjs': configuration,
    'puppeteer.config.cjs': configuration,
  });
  // No browser has to start: what is found is loaded before.
  const run = runBin(line.split(' '), folder, [], { CXMAP_CHROMIUM: '/bin/false' });
  expect([0, 3]).toContain(run.exit);
  const ran = ['ran', ...optional.map((name) => `node_modules/${name}/ran`)].filter((at) =>
    existsSync(join(folder, at)),
  );
  expect(ran).toEqual([]);
});

test('Mermaid’s own tool comes from the folder that CXMAP_MERMAID names, loaded from where no configuration of anybody lies', () => {
  const tools = temporaryFolder({ ...marking('@mermaid-js/mermaid-cli'), ...marking('puppeteer') });
  expect(packagePlaces(project, { CXMAP_MERMAID: tools }).at(-1)).toBe(tools);
  // Where cxmap lies comes first; here it lies in a folder that has none.
  const alone = temporaryFolder();
  const places = packagePlaces(alone, { CXMAP_MERMAID: tools });
  expect(resolvePackage('@mermaid-js/mermaid-cli', places)).toContain(tools);
  expect(resolvePackage('@mermaid-js/mermaid-cli', packagePlaces(alone, {}))).toBeUndefined();
});

test('while Mermaid’s own tool is loaded, the run stands in the root of the disk', async () => {
  const { drawMermaid } = await import('./mermaid-picture.ts');
  const tools = temporaryFolder({ ...marking('@mermaid-js/mermaid-cli'), ...marking('puppeteer') });
  const surroundings = { env: { CXMAP_CHROMIUM: '/bin/false' }, places: [tools], fontFolders: [] };
  await expect(drawMermaid(['pie\n "a" : 1'], { format: 'svg', theme: 'light' }, surroundings)).rejects.toThrow();
  for (const name of ['puppeteer', '@mermaid-js/mermaid-cli']) {
    expect(readFileSync(join(tools, 'node_modules', name, 'ran'), 'utf8')).toBe(parse(tools).root);
  }
});

test('a folder that is named by half a path is refused, for it could be one of the workspace', () => {
  const folder = temporaryFolder({ 'cxmap.yaml': 'name: Blue Harbor\n', ...marking('@mermaid-js/mermaid-cli') });
  const run = runBin(['render', 'states', '--engine', 'mermaid', '-f', 'svg'], folder, [], { CXMAP_MERMAID: '.' });
  expect(run).toMatchObject({ exit: 3, stdout: '' });
  expect(run.stderr).toContain('CXMAP_MERMAID');
  expect(existsSync(join(folder, 'node_modules/@mermaid-js/mermaid-cli/ran'))).toBe(false);
});
