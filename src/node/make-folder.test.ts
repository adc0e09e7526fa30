import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/run-cli.ts';
import { makeFolder } from './make-folder.ts';

test('folders are made as deep as asked, and those that are there stay', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'a'));
  makeFolder(join(root, 'a/b/c'));
  makeFolder(join(root, 'a/b/c'));
  expect(statSync(join(root, 'a/b/c')).isDirectory()).toBe(true);
});

test('a place where there can be no folder is refused at once, in a sentence', () => {
  const root = temporaryFolder({ file: 'text\n' });
  symlinkSync(join(root, 'nowhere'), join(root, 'link'));
  expect(() => makeFolder('/proc/x')).toThrow(/^The folder \/proc\/x cannot be made: /);
  expect(() => makeFolder(join(root, 'file'))).toThrow(/file cannot be made: EEXIST/);
  expect(() => makeFolder(join(root, 'link'))).toThrow(/link cannot be made: a link that leads nowhere is there$/);
});
