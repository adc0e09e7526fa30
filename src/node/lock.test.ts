import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { loopWorkspace } from '../testing/loop-workspace.ts';
import { runBin } from '../testing/run-bin.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { locked } from './lock.ts';

const locks = join(tmpdir(), `cxmap-${userInfo().uid}`);
const lockFiles = (): readonly string[] => readdirSync(locks).filter((name) => name.endsWith('.lock'));

test('work under the lock of one folder is done one after the other', async () => {
  const root = temporaryFolder();
  let inside = 0;
  let most = 0;
  const done = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      locked(root, async () => {
        inside++;
        most = Math.max(most, inside);
        await sleep(5);
        inside--;
        return index;
      }),
    ),
  );
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(1);
});

test('the lock is given back also when the work fails', async () => {
  const root = temporaryFolder();
  await expect(locked(root, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await locked(root, async () => 'free')).toBe('free');
});

test('a lock whose owner is dead is taken over', async () => {
  const root = temporaryFolder();
  mkdirSync(locks, { recursive: true });
  let name = '';
  const before = new Set(lockFiles());
  await locked(root, async () => {
    name = lockFiles().find((one) => !before.has(one)) ?? '';
  });
  expect(name).not.toBe('');
  const dead = spawnSync(process.execPath, ['-e', '0']).pid;
  writeFileSync(join(locks, name), String(dead));
  expect(await locked(root, async () => 'mine')).toBe('mine');
});

test.skipIf(process.platform === 'win32')(
  'the folder of locks is this user’s alone: nothing is locked through a link, or where others may write',
  () => {
    const folder = temporaryFolder(loopWorkspace);
    const elsewhere = temporaryFolder();
    const places = [temporaryFolder(), temporaryFolder()];
    const [linked = '', open = ''] = places.map((place) => join(place, `cxmap-${userInfo().uid}`));
    symlinkSync(elsewhere, linked);
    mkdirSync(open);
    chmodSync(open, 0o777);
    for (const place of places) {
      const run = runBin(['case', 'add', '--text', 'Too slow', '--by', 'ann'], folder, [], { TMPDIR: place });
      expect(run).toMatchObject({ exit: 3, stdout: '' });
      expect(run.stderr).toContain('is not a folder of this user alone');
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  },
);
