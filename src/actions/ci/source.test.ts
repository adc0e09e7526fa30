import { expect, test } from 'vitest';
import { builtInSource, npmSpec, sourceOf } from './source.ts';

test.each([
  ['git+https://github.com/example/cxmap.git', 'github'],
  ['https://github.com/example/cxmap', 'github'],
  ['github:example/cxmap', 'github'],
  ['git+https://git.example.com/tools/deep/cxmap.git', 'other'],
])('the repository of the package is where it installs from, at its own version: %s', (repository, host) => {
  const source = builtInSource(repository, '1.4.0');
  expect(source).toMatchObject({ kind: 'repository', isGitHub: host === 'github', revision: 'v1.4.0' });
  expect(source && npmSpec(source)).toMatch(/^git\+https:\/\/\S+\/cxmap\.git#v1\.4\.0$/);
});

test('a package that names no repository installs from nowhere by itself', () => {
  expect(builtInSource('', '1.4.0')).toBeUndefined();
});

test.each([
  ['cxmap@1.4.0', false],
  ['./tools/cxmap.tgz', true],
  ['../cxmap', true],
  ['file:tools/cxmap', true],
  ['https://example.com/cxmap-1.4.0.tgz', false],
  ['github:example/cxmap', false],
])('%s is left to npm', (spec, isPath) => {
  expect(sourceOf(spec)).toEqual({ kind: 'package', spec, isPath });
});
