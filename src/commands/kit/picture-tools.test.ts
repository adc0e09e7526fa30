import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { baseWorkspace } from '../../testing/base-workspace.ts';
import { temporaryFolder } from '../../testing/run-cli.ts';

const root = resolve(import.meta.dirname, '../../..');

test('where the optional package for PNG is not installed, the command says how to get it', () => {
  const bare = temporaryFolder({});
  for (const part of ['bin', 'dist', 'assets', 'package.json']) {
    cpSync(join(root, part), join(bare, part), { recursive: true });
  }
  const workspace = temporaryFolder(baseWorkspace);
  const args = [join(bare, 'bin/cxmap.js'), 'render', 'map', '--format', 'png', '-o', 'map.png'];
  const inLanguage = (locale: string) =>
    spawnSync(process.execPath, [...args, '--locale', locale], { cwd: workspace, encoding: 'utf8' });
  expect(inLanguage('en')).toMatchObject({
    status: 3,
    stdout: '',
    stderr: expect.stringMatching(/^cxmap: PNG is drawn by .* npm install --save-dev @resvg\/resvg-js /),
  });
  expect(inLanguage('ru').stderr).toMatch(/^cxmap: PNG рисует пакет /);
  expect(existsSync(join(workspace, 'map.png'))).toBe(false);
});
