import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { repository, runBin } from '../../testing/run-bin.ts';
import { temporaryFolder } from '../../testing/run-cli.ts';

interface BuildRecord {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

/** What a run of the built command loads: the source files and libraries in the pieces of dist/ that it requires. */
function sourcesLoadedBy(argv: readonly string[], workspace: Readonly<Record<string, string>> = {}): readonly string[] {
  const folder = temporaryFolder(workspace);
  const spy = join(folder, 'spy.cjs');
  writeFileSync(spy, "process.on('exit', () => process._rawDebug(JSON.stringify(Object.keys(require.cache))));");
  const run = runBin(argv, folder, ['--require', spy]);
  expect(run.exit).toBe(0);
  const loaded: unknown = JSON.parse(run.stderr.trim().split('\n').at(-1) ?? '');
  if (!Array.isArray(loaded)) throw new Error('The spy said nothing');
  const record: BuildRecord = JSON.parse(readFileSync(join(repository, 'dist/build.json'), 'utf8'));
  const names = new Set(loaded.map((path) => basename(String(path), '.cjs')));
  return Object.entries(record.outputs)
    .filter(([output]) => names.has(basename(output, '.js')))
    .flatMap(([, { inputs }]) => Object.keys(inputs));
}

describe.each(['--version', '--help'])('cxmap %s', (option) => {
  test('loads neither the parser nor the validators nor git', () => {
    const sources = sourcesLoadedBy([option]);
    expect(sources).toContain('src/main.ts');
    expect(
      sources.filter((path) =>
        /js-yaml|node_modules\/yaml|validate-(lean|full)|simple-git|chalk|liquidjs|d3-|src\/render\//.test(path),
      ),
    ).toEqual([]);
  });
});

/** What pages, charts and the site are made with. */
const forPages = /liquidjs|d3-|src\/render\/(?:html|report)\/|src\/commands\/report\//;

test.each(['mermaid', 'md'])('the map as %s loads nothing that pages and pictures are made with', (format) => {
  const sources = sourcesLoadedBy(['render', 'map', '--format', format], baseWorkspace);
  expect(sources).toContain('src/render/mermaid/map.ts');
  expect(sources.filter((path) => forPages.test(path) || path.startsWith('src/render/svg/'))).toEqual([]);
});

test('the map as a picture loads neither templates nor charts nor the site', () => {
  const sources = sourcesLoadedBy(['render', 'map', '--format', 'svg'], baseWorkspace);
  expect(sources).toContain('src/render/svg/map/draw.ts');
  expect(sources.filter((path) => forPages.test(path))).toEqual([]);
});

test('the site loads no templates, and a report no site', () => {
  const site = sourcesLoadedBy(['site'], baseWorkspace);
  expect(site.join()).toContain('src/render/html/');
  expect(site.filter((path) => /liquidjs|src\/render\/report\//.test(path))).toEqual([]);
  const report = sourcesLoadedBy(['report'], baseWorkspace);
  expect(report.join()).toContain('liquidjs');
  expect(report.filter((path) => path.startsWith('src/render/html/'))).toEqual([]);
});

test('what runs loads the words that it says, and those of the help only where they are read', () => {
  const words = (argv: readonly string[]) =>
    sourcesLoadedBy(argv, baseWorkspace).flatMap((path) => /^src\/locales\/en\/([a-z-]+)\.ts$/.exec(path)?.[1] ?? []);
  expect(words(['list', 'task'])).toContain('lookups');
  expect(words(['list', 'task']).filter((file) => /^(?:cli|rules|pages|changes|site)/.test(file))).toEqual([]);
  expect(words(['list', '--help']).filter((file) => !file.startsWith('cli'))).toEqual([]);
});

test('everyday YAML is read without the parser proper, which reads the rest', () => {
  const loaded = (notes: string) =>
    sourcesLoadedBy(['list', 'team'], { ...baseWorkspace, 'map/teams/new.yaml': notes }).some((path) =>
      /js-yaml/.test(path),
    );
  expect(loaded('name: New\n')).toBe(false);
  expect(loaded('name: !!str New\n')).toBe(true);
});

test('explain loads the rules, so that the spy above is known to see', () => {
  expect(sourcesLoadedBy(['explain']).join()).toContain('src/rules/');
});

test('--version prints the version of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(runBin(['--version'], repository)).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
});
