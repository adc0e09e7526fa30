import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ChangedMeanwhile } from '../host.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { writeFiles, writeOutput } from './write-files.ts';
import { writeNewFiles } from './write-new-files.ts';

test('a file is replaced whole and keeps its mode; folders are made as needed', () => {
  const root = temporaryFolder({ 'a.yaml': 'old\n' });
  chmodSync(join(root, 'a.yaml'), 0o640);
  writeFiles(root, [
    { path: 'tasks/2026-11/new.yaml', before: null, after: 'new\n' },
    { path: 'a.yaml', before: 'old\n', after: '\uFEFFnew\r\n' },
  ]);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('\uFEFFnew\r\n');
  expect(statSync(join(root, 'a.yaml')).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(root, 'tasks/2026-11/new.yaml'), 'utf8')).toBe('new\n');
  expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('nothing is written where one file is no longer what the plan was made from', () => {
  const root = temporaryFolder({ 'a.yaml': 'old\n', 'b.yaml': 'changed by someone\n' });
  const writes = [
    { path: 'a.yaml', before: 'old\n', after: 'new\n' },
    { path: 'b.yaml', before: 'as I saw it\n', after: 'new\n' },
  ];
  expect(() => writeFiles(root, writes)).toThrow(ChangedMeanwhile);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old\n');
  expect(() => writeFiles(root, [{ path: 'a.yaml', before: null, after: 'new\n' }])).toThrow(ChangedMeanwhile);
});

test('nothing is written outside, neither by a path nor by a link; a link inside stays a link', () => {
  const root = temporaryFolder({ 'real.yaml': 'old\n' });
  const outside = temporaryFolder();
  symlinkSync(outside, join(root, 'away'));
  symlinkSync('real.yaml', join(root, 'link.yaml'));
  expect(() => writeFiles(root, [{ path: 'away/x.yaml', before: null, after: 'x' }])).toThrow('outside');
  expect(() => writeFiles(root, [{ path: '../x.yaml', before: null, after: 'x' }])).toThrow('outside');
  expect(readdirSync(outside)).toEqual([]);
  writeFiles(root, [{ path: 'link.yaml', before: 'old\n', after: 'new\n' }]);
  expect(readFileSync(join(root, 'real.yaml'), 'utf8')).toBe('new\n');
});

test('what a killed run left behind goes with the next write to the folder; what a living one writes stays', () => {
  const root = temporaryFolder();
  const left = join(root, 'tasks/.T-1.yaml.cxmap-99999999.tmp');
  const living = join(root, `tasks/.T-2.yaml.cxmap-${process.ppid}.tmp`);
  mkdirSync(join(root, 'tasks'));
  writeFileSync(left, 'half');
  writeFileSync(living, 'half');
  writeFiles(root, [{ path: 'tasks/a.yaml', before: null, after: 'a' }]);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(living)).toBe(true);
});

test('a link that lies in wait under the name of a temporary file is not followed', async () => {
  const outside = temporaryFolder({ 'secret.txt': 'theirs' });
  const root = temporaryFolder({ 'a.yaml': 'old\n' });
  const guesses = ['.a.yaml', '.b.yaml', '.new', '.page.html', '']
    .map((name) => `${name}.cxmap-${process.pid}.tmp`)
    .concat(`page.html.${process.pid}`, `page.html.${process.pid}.tmp`);
  for (const guess of guesses) symlinkSync(join(outside, 'secret.txt'), join(root, guess));
  writeFiles(root, [
    { path: 'a.yaml', before: 'old\n', after: 'new\n' },
    { path: 'b.yaml', before: null, after: 'new\n' },
  ]);
  writeOutput(join(root, 'page.html'), 'new');
  await writeNewFiles(
    root,
    (async function* () {
      yield { path: 'c.yaml', text: 'new\n' };
    })(),
  );
  expect(readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('theirs');
  expect(['a.yaml', 'b.yaml', 'c.yaml', 'page.html'].map((name) => lstatSync(join(root, name)).isFile())).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('a result goes through a link and into a pipe, and a file it replaces keeps its mode', async () => {
  const root = temporaryFolder({ 'page.html': 'old' });
  chmodSync(join(root, 'page.html'), 0o666);
  symlinkSync('page.html', join(root, 'link.html'));
  writeOutput(join(root, 'link.html'), 'new');
  expect(lstatSync(join(root, 'link.html')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toBe('new');
  expect(statSync(join(root, 'page.html')).mode & 0o777).toBe(0o666);

  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = promisify(execFile)('cat', [pipe]);
  writeOutput(pipe, 'new');
  expect((await reader).stdout).toBe('new');
});

test('a file moves with its new text, and a link moves as a link; what is there already is not overwritten', () => {
  const root = temporaryFolder({ 'a.yaml': 'old\n', 'same.yaml': 'same\n', 'taken.yaml': 'mine\n' });
  symlinkSync('same.yaml', join(root, 'link.yaml'));
  chmodSync(join(root, 'a.yaml'), 0o640);
  writeFiles(root, [
    { path: 'A.yaml', from: 'a.yaml', before: 'old\n', after: 'new\n' },
    { path: 'link-2.yaml', from: 'link.yaml', before: 'same\n', after: 'other\n' },
  ]);
  expect(readdirSync(root).sort()).toEqual(['A.yaml', 'link-2.yaml', 'same.yaml', 'taken.yaml']);
  expect(readFileSync(join(root, 'A.yaml'), 'utf8')).toBe('new\n');
  expect(statSync(join(root, 'A.yaml')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(root, 'link-2.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'same.yaml'), 'utf8')).toBe('other\n');

  const onto = { path: 'taken.yaml', from: 'A.yaml', before: 'new\n', after: 'new\n' };
  expect(() => writeFiles(root, [onto])).toThrow(ChangedMeanwhile);
  expect(() => writeFiles(root, [{ ...onto, path: 'b.yaml', before: 'old\n' }])).toThrow(ChangedMeanwhile);
  expect(() => writeFiles(root, [{ ...onto, path: '../b.yaml' }])).toThrow('outside');
  expect(readFileSync(join(root, 'taken.yaml'), 'utf8')).toBe('mine\n');
  expect(readFileSync(join(root, 'A.yaml'), 'utf8')).toBe('new\n');
});
