import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { diskRepo } from './disk-repo.ts';
import { lookAt } from './look.ts';
import { watchFolder } from './watch.ts';

describe.each(['told', 'looked'] as const)('changes that are %s of', (how) => {
  test('are noticed in files, in folders that are new, and after a folder of the same name came back', async () => {
    const folder = temporaryFolder(baseWorkspace);
    const changes = watchFolder(folder, how);
    try {
      const noticed = async (change: () => void): Promise<boolean> => {
        const next = changes.next();
        change();
        return next;
      };
      expect(await noticed(() => writeFileSync(join(folder, 'clients/harbor-1.yaml'), 'segment: small\n'))).toBe(true);
      const month = join(folder, 'tasks/2026-11');
      expect((await noticed(() => mkdirSync(month, { recursive: true }))) || how === 'looked').toBe(true);
      expect(await noticed(() => writeFileSync(join(month, 'T-261101-AAAAA.yaml'), 'title: New\n'))).toBe(true);
      expect(await noticed(() => rmSync(month, { recursive: true }))).toBe(true);
      mkdirSync(join(folder, 'other'));
      writeFileSync(join(folder, 'other/T-261101-BBBBB.yaml'), 'title: Other\n');
      expect(await noticed(() => renameSync(join(folder, 'other'), month))).toBe(true);
      expect(await noticed(() => writeFileSync(join(month, 'T-261101-BBBBB.yaml'), 'title: Another one\n'))).toBe(true);
    } finally {
      changes.close();
    }
    expect(await changes.next()).toBe(false);
  });
});

test('a look tells which files differ from an earlier one, which are new and which are gone', () => {
  const folder = temporaryFolder(baseWorkspace);
  const look = () => lookAt({ root: folder, repo: diskRepo(folder) });
  const before = look();
  writeFileSync(join(folder, 'clients/harbor-1.yaml'), 'segment: small\n');
  writeFileSync(join(folder, 'clients/harbor-2.yaml'), 'segment: small\n');
  rmSync(join(folder, 'map/routing.yaml'));
  const differing = look().since(before);
  for (const path of ['clients/harbor-1.yaml', 'clients/harbor-2.yaml', 'map/routing.yaml'])
    expect(differing.has(path)).toBe(true);
});
