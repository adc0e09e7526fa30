import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/run-cli.ts';
import { nearbyTexts } from './nearby-texts.ts';

const paths = (root: string): readonly string[] => nearbyTexts(root).map(({ path }) => path);

test('texts around a workspace are what programs read, its own files and others’ apart', () => {
  const top = temporaryFolder({
    '.git/config.yaml': '',
    '.github/workflows/ci.yml': '',
    '.secret/a.yaml': '',
    'README.md': '',
    'big.json': ' '.repeat(2 ** 18 + 1),
    'binary.yaml': new Uint8Array([0xff, 0xfe, 0x00]),
    'node_modules/a/a.json': '',
    'other/cxmap.yaml': '',
    'other/ci.yml': '',
    'maps/main/cxmap.yaml': '',
    'maps/main/map/teams/a.yaml': '',
    'maps/main/tasks/2026-11/x.yaml': '',
    'maps/main/baseline.json': '',
    'maps/main/templates/report/a.liquid': '',
    'scripts/report.sh': '',
  });
  symlinkSync('/etc', join(top, 'link'));
  expect([...paths(join(top, 'maps/main'))].sort()).toEqual([
    '../../.github/workflows/ci.yml',
    '../../scripts/report.sh',
    'baseline.json',
    'templates/report/a.liquid',
  ]);
});

test('where there is no repository, it is the folder of the workspace', () => {
  const top = temporaryFolder({ 'a.yml': '', 'ws/cxmap.yaml': '', 'ws/b.yml': '' });
  expect(paths(join(top, 'ws'))).toEqual(['b.yml']);
});

test('no more is read than is bounded, near the top first', () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`deep/${index}.yml`, '']));
  const top = temporaryFolder({ 'cxmap.yaml': '', 'z.yml': '', ...many });
  expect(paths(top)).toHaveLength(300);
  expect(paths(top)).toContain('z.yml');
});
