import { chmodSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';
import { lookUpResult } from './result-cache.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a kept result is believed only where nobody else can have written it', () => {
  const root = temporaryFolder(baseWorkspace);
  const cache = temporaryFolder();
  vi.stubEnv('CXMAP_CACHE_DIR', cache);
  const found = (): string | undefined => lookUpResult(root, diskRepo(root), 'key').found;
  const repo = diskRepo(root);
  const { repo: watched, store } = lookUpResult(root, repo, 'key');
  for (const path of repo.list()) watched.read(path);
  store('what was found');
  expect(found()).toBe('what was found');

  const file = join(cache, 'result', readdirSync(join(cache, 'result'))[0] ?? '');
  chmodSync(file, 0o620);
  expect(found()).toBeUndefined();
  chmodSync(file, 0o600);
  expect(found()).toBe('what was found');
  renameSync(file, join(cache, 'elsewhere'));
  symlinkSync(join(cache, 'elsewhere'), file);
  expect(found()).toBeUndefined();
});
